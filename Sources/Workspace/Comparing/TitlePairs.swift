import OpenAPI
import System
import YAML

/// Pairs descriptions of two versions by their titles: with the same servers, or with a title that no other description has.
struct TitlePairs {
    private var olds: [Int: Int] = [:]
    private var taken: Set<Int> = []

    init(
        _ old: [ComparedVersion.File], _ new: [ComparedVersion.File], _ oldVersion: ComparedVersion, _ newVersion: ComparedVersion,
        _ limits: Limits
    ) {
        guard !old.isEmpty, !new.isEmpty else { return }
        let oldHeads = old.map { Head($0, oldVersion, limits) }
        let newHeads = new.map { Head($0, newVersion, limits) }
        match(oldHeads.map { $0.map { [$0.title] + $0.servers } }, newHeads.map { $0.map { [$0.title] + $0.servers } })
        match(oldHeads.map { $0.map { [$0.title] } }, newHeads.map { $0.map { [$0.title] } })
    }

    /// The index of the old description for a new one; nil if there is none.
    func old(ofNew number: Int) -> Int? { olds[number] }

    func isTaken(_ old: Int) -> Bool { taken.contains(old) }

    /// Pairs elements that have an equal in the other list and none in their own.
    private mutating func match(_ old: [[String]?], _ new: [[String]?]) {
        var counts: [[String]: (old: [Int], new: [Int])] = [:]
        for (number, head) in old.enumerated() where !taken.contains(number) {
            if let head { counts[head, default: ([], [])].old.append(number) }
        }
        for (number, head) in new.enumerated() where olds[number] == nil {
            if let head { counts[head, default: ([], [])].new.append(number) }
        }
        for (old, new) in counts.values where old.count == 1 && new.count == 1 {
            olds[new[0]] = old[0]
            taken.insert(old[0])
        }
    }

    /// The title and the servers of a description.
    private struct Head {
        let title: String
        /// Sorted.
        let servers: [String]

        /// nil if the file cannot be read or has no title.
        init?(_ file: ComparedVersion.File, _ version: ComparedVersion, _ limits: Limits) {
            guard let source = version.source(of: file, limit: limits.fileSize) else { return nil }
            let tree = Tree.read(source, keys: Keyword.seed, limits: limits)
            let head = withExtendedLifetime(tree) { () -> (String, [String])? in
                guard let root = tree.root, let title = root.child("info")?.child("title")?.string, !title.isEmpty else { return nil }
                let listed = root.child("servers")?.children.compactMap { $0.child("url")?.string } ?? []
                let place = [root.child("host")?.string, root.child("basePath")?.string].compactMap(\.self).joined()
                return (title, place.isEmpty ? listed : listed + [place])
            }
            guard let head else { return nil }
            title = head.0
            servers = head.1.sorted()
        }
    }
}
