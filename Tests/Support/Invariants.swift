import YAML

/// What holds for every tree, whatever was read.
package enum Invariants {
    /// What is broken, in words; nil when nothing is.
    package static func broken(in tree: Tree) -> String? {
        withExtendedLifetime(tree) {
            let size = UInt32(tree.source.bytes.count)
            for problem in tree.problems where problem.offset > size { return "a problem lies past the end: \(problem.message)" }
            for index in 0..<tree.count {
                guard let node = tree.node(at: index) else { continue }
                if let fault = fault(of: node, size) { return "\(fault) at \(node.pointer), \(node.range)" }
            }
            var last = UInt32(0)
            for comment in tree.comments {
                guard comment.range.lower >= last, comment.range.upper <= size, !comment.range.isEmpty else { return "comments overlap" }
                last = comment.range.upper
            }
            return nil
        }
    }

    private static func fault(of node: Node, _ size: UInt32) -> String? {
        guard node.range.upper <= size, node.keyRange.map({ $0.upper <= size }) ?? true else { return "a range lies past the end" }
        if let parent = node.parent {
            guard parent.index < node.index else { return "a child stands before its parent" }
            guard parent.range.lower <= node.range.lower, parent.range.upper >= node.range.upper else {
                return "a child lies outside its parent"
            }
            if let key = node.keyRange, !node.isAnchored {
                guard key.lower >= parent.range.lower, key.upper <= node.range.lower else { return "a key does not stand before its value" }
            }
        }
        guard !node.isScalar else { return node.count == 0 && node.text != nil ? nil : "a scalar without text" }
        var last = node.range.lower
        var count = 0
        for entry in node.entries {
            count += 1
            if node.isMapping {
                guard node.entry(entry.keyNumber) == entry, node.child(entry.key) == entry.value else {
                    return "an entry is not found by its key"
                }
            }
            let site = entry.site
            guard site.parent == node else { continue }
            let start = site.keyRange?.lower ?? site.range.lower
            guard start >= last else { return "entries are out of order" }
            last = site.range.upper
        }
        return count == Array(node.children).count ? nil : "children and entries differ"
    }
}
