import OpenAPI
import YAML

extension Pass {
    /// Keeps a part of a scalar's text out of every line of source that reports show.
    package mutating func conceal(_ part: Range<Int>, of node: Node) {
        guard let text = node.text else { return }
        let source = specification.document(of: node).source
        var range = node.range
        // Text that the source contains literally is concealed exactly; if it was unescaped or folded, the whole scalar is concealed.
        if let base = source.bytes.baseAddress, text.base >= base, text.base + text.count <= base + source.bytes.count {
            let lower = text.base - base + part.lowerBound
            range = TextRange(UInt32(lower), UInt32(lower + part.count))
        }
        concealed[node.tree, default: []].append(range)
    }
}
