import OpenAPI
import YAML

extension Pass {
    /// Masks a part of a scalar's text in every source line that reports show.
    package func conceal(_ part: Range<Int>, of node: Node) {
        guard let text = node.text else { return }
        let source = specification.document(of: node).source
        // Text that the source contains verbatim is masked exactly; text that was unescaped or folded is masked as a whole scalar.
        if let base = source.bytes.baseAddress, text.base >= base, text.base + text.count <= base + source.bytes.count {
            let lower = text.base - base + part.lowerBound
            source.conceal(TextRange(UInt32(lower), UInt32(lower + part.count)))
        } else {
            source.conceal(node.range)
        }
    }
}
