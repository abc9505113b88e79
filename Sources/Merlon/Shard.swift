import ArgumentParser
import Linting
import System

/// One of several equal parts of an estate: `2/5` is the second of five.
struct Shard: Sendable, Equatable, ExpressibleByArgument {
    let number: Int
    let count: Int

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count, count <= 100_000 else {
            return nil
        }
        self.number = number
        self.count = count
    }

    /// Whether a file falls to it, on every machine and from whatever folder the program is run.
    ///
    /// - Parameters:
    ///   - place: canonical path.
    ///   - root: canonical path of the folder that holds all that belongs together.
    func takes(_ place: String, root: String) -> Bool {
        var hash = StableHash()
        hash.add(FilePath.relative(place, to: root))
        return Int(hash.value % UInt64(count)) == number - 1
    }
}
