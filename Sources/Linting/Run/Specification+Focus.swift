import OpenAPI
import YAML

extension Specification {
    /// The place that a report names for a node.
    package func location(of node: Node) -> Location {
        Location(source: document(of: node).source, range: focus(of: node), pointer: node.pointer(limit: Location.pointerLimit))
    }

    /// What to underline for a node: a scalar itself, the key of a collection, the name of a list item, or the version of a document.
    func focus(of node: Node) -> TextRange {
        if node.isScalar { return node.range.isEmpty ? node.keyRange ?? node.range : node.range }
        if let key = node.keyRange { return key }
        for keyword in [Keyword.name, .url, .ref, .openapi, .swagger] {
            if let value = node[keyword], value.isScalar, node.encloses(value) { return value.range }
        }
        if let first = node.entries.first(where: { node.encloses($0.site) }), let key = first.site.keyRange { return key }
        return firstLine(of: node.range, in: document(of: node).source)
    }

    private func firstLine(of range: TextRange, in source: Source) -> TextRange {
        let text = source.text(range)
        return TextRange(range.lower, range.lower + UInt32(text.firstIndex(of: 0x0A) ?? text.count))
    }
}
