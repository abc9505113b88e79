import Support
import Testing

@testable import YAML

/// Documents made at random: their values are what was written, and the text at the range of every scalar means that scalar by itself.
@Suite struct GeneratedDocumentTests {
    @Test(arguments: 0..<300) func `scalars match the text in their ranges`(seed: Int) {
        var writer = DocumentWriter(seed: UInt64(seed))
        let text = writer.document()
        let tree = Tree.read(Source(path: "a.yaml", text: text))
        #expect(tree.problems.map(\.message) == [], "\(text)")
        #expect(Invariants.broken(in: tree) == nil, "\(text)")
        withExtendedLifetime(tree) {
            #expect(tree.root.flatMap { Value($0)?.json } == writer.expected, "\(text)")
            for index in 0..<tree.count {
                guard let node = tree.node(at: index), let value = node.text?.string, node.keyRange != node.range else { continue }
                #expect(reread(tree.source, node.range) == value, "\(node.pointer) in\n\(text)")
                if let key = node.key, let range = node.keyRange {
                    #expect(reread(tree.source, range) == key.string, "key of \(node.pointer) in\n\(text)")
                }
            }
        }
    }

    /// The text of a scalar when what stands at a range is read on its own, at its old column.
    private func reread(_ source: Source, _ range: TextRange) -> String? {
        let written = source.text(range).string
        let isBlock = written.hasPrefix("|") || written.hasPrefix(">")
        let indent = source.text(TextRange(source.lines.start(ofLine: source.position(at: range.lower).line - 1) ?? 0, range.lower)).string
        let depth = indent.utf8.prefix { $0 == 0x20 }.count
        let tree = Tree.read(
            Source(path: "a.yaml", text: isBlock ? String(repeating: " ", count: depth) + "k: " + written + "\n" : "- " + written + "\n"))
        return withExtendedLifetime(tree) {
            (isBlock ? tree.root?.child("k") : tree.root?.item(0))?.text?.string
        }
    }
}
