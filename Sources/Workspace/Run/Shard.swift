import Linting
import System

/// One of several parts of the files in a run: `2/5` is the second of five.
package struct Shard: Sendable, Equatable {
    package let number: Int
    package let count: Int

    package init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count, count <= 100_000 else {
            return nil
        }
        self.number = number
        self.count = count
    }

    /// The files of the shard: the same on every machine.
    ///
    /// - Parameters:
    ///   - places: canonical paths of all files.
    ///   - root: canonical path of the folder that contains all files; nil to use the repository of each, or the working directory.
    /// - Returns: the shard with the positions of its files.
    func divide(_ places: [String], root: String?) -> ReportedShard {
        let names = places.map { FilePath.relative($0, to: root ?? Linter.repository(around: $0) ?? FileSystem.workingDirectory) }
        var plan = StableHash()
        for name in names { plan.add(name) }
        let own = names.indices.filter { takes(names[$0]) }
        return ReportedShard(index: number, count: count, plan: plan.hexadecimal, files: own.map { ReportedShard.File(position: $0) })
    }

    private func takes(_ name: String) -> Bool {
        var hash = StableHash()
        hash.add(name)
        return Int(hash.value % UInt64(count)) == number - 1
    }
}
