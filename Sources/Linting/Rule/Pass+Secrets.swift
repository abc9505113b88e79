import OpenAPI
import YAML

extension Pass {
    /// Keeps a part of a scalar's text out of every line of source that reports show.
    package mutating func conceal(_ part: Range<Int>, of node: Node) {
        guard let text = node.text else { return }
        let source = specification.document(of: node).source
        var range = node.range
        // Text that stands in the source as it is read is struck out to the byte; where it was unescaped or folded, the whole scalar is.
        if let base = source.bytes.baseAddress, text.base >= base, text.base + text.count <= base + source.bytes.count {
            let lower = text.base - base + part.lowerBound
            range = TextRange(UInt32(lower), UInt32(lower + part.count))
        }
        concealed[node.tree, default: []].append(range)
    }
}
