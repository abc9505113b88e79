import YAML

/// The conventions of a file, taken from its first few thousand nodes.
package struct WritingStyle {
    private static let reach = 3_000
    package let isJSON: Bool
    package let lineBreak: String
    /// Columns that a block mapping is indented by.
    private(set) var step = 2
    /// Columns from a key to the dash of the block sequence under it.
    private(set) var dash = 2
    /// For strings that cannot be plain.
    private(set) var quoting = Quoting.double
    /// The indentation of JSON; nil if it is on one line.
    private(set) var unit: String?

    package init(_ tree: Tree) {
        let around = LineContext(tree.source)
        isJSON = tree.isJSON
        let end = around.lineEnd(0)
        lineBreak = end < around.bytes.count ? around.text(end..<around.afterBreak(end)) : "\n"
        if let root = tree.root, root.style == .flow, let first = root.entries.first(where: { _ in true })?.site.keyRange,
            let indentation = around.indentation(before: first.lower), around.holdsBreak(Int(root.range.lower)..<Int(first.lower))
        {
            unit = indentation.isEmpty ? "  " : indentation
        }
        if !isJSON { survey(tree, around) }
    }

    private mutating func survey(_ tree: Tree, _ around: LineContext) {
        var steps: [Int: Int] = [:]
        var dashes: [Int: Int] = [:]
        var single = 0
        var double = 0
        for index in 1..<max(1, min(tree.count, WritingStyle.reach)) {
            guard let node = tree.node(at: index) else { continue }
            let key = node.keyRange.map { Quoting(tree.source.text($0)) }
            single += (node.style == .singleQuoted ? 1 : 0) + (key == .single ? 1 : 0)
            double += (node.style == .doubleQuoted ? 1 : 0) + (key == .double ? 1 : 0)
            guard node.style == .block, let key = node.keyRange, let outer = around.blockColumn(key.lower),
                let inner = around.blockColumn(node.range.lower), inner >= outer
            else { continue }
            if node.isMapping { steps[inner - outer, default: 0] += 1 } else { dashes[inner - outer, default: 0] += 1 }
        }
        step = max(1, WritingStyle.mostFrequent(steps) ?? 2)
        dash = WritingStyle.mostFrequent(dashes) ?? step
        quoting = single > double ? .single : .double
    }

    private static func mostFrequent(_ counts: [Int: Int]) -> Int? {
        counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
    }
}
