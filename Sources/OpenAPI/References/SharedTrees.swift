import System
import YAML

/// The files that descriptions of one run refer to, each read and parsed once, however many refer to it. Used by many threads; valid as
/// long as the files of the run do not change.
package final class SharedTrees: @unchecked Sendable {
    typealias Reading = (_ canonical: String, _ path: String) throws(FileSystem.Failure) -> Tree

    /// How many bytes of files are kept; the oldest are discarded first.
    static let limit = 64 << 20
    private let lock = Lock()
    private var slots: [Key: Slot] = [:]
    private var order: [Key] = []
    private var bytes = 0
    /// The number of files that were read, for tests.
    package private(set) var readings = 0

    /// A file is identified by the name that the description uses.
    private struct Key: Hashable {
        let canonical: String
        let path: String
    }

    /// A file that was read or is being read: other threads that need it wait.
    private final class Slot: @unchecked Sendable {
        let lock = Lock()
        var tree: Tree?
    }

    package init() {}

    /// The tree of a file, which is read if it was not read before.
    func tree(at canonical: String, as path: String, _ read: Reading) throws(FileSystem.Failure) -> Tree {
        let key = Key(canonical: canonical, path: path)
        let slot = lock.hold {
            let slot = slots[key] ?? Slot()
            slots[key] = slot
            return slot
        }
        return try slot.lock.hold { () throws(FileSystem.Failure) -> Tree in
            if let tree = slot.tree { return tree }
            let tree = try read(canonical, path)
            slot.tree = tree
            keep(key, tree.source.bytes.count)
            return tree
        }
    }

    private func keep(_ key: Key, _ size: Int) {
        lock.hold {
            readings += 1
            order.append(key)
            bytes += size
            var dropped = 0
            while bytes > SharedTrees.limit, dropped < order.count - 1 {
                bytes -= slots[order[dropped]]?.tree?.source.bytes.count ?? 0
                slots[order[dropped]] = nil
                dropped += 1
            }
            order.removeFirst(dropped)
        }
    }
}
