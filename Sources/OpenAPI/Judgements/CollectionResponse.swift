import Words
import YAML

/// The array that an operation returns, either as the body or in an envelope.
package struct CollectionResponse {
    /// The schema of the array.
    package let array: Schema
    /// Whether the envelope refers to the next page.
    package let tellsNextPage: Bool

    /// nil if the operation returns no list of objects or strings.
    package init?(of operation: Operation) {
        let template = operation.template
        let head = template.segments.last { $0.isLiteral }?.words.head
        let isMany = template.isCollection || operation.words.isSearch
        let endsInObject = template.endsInObject
        for entry in operation.responses.successes {
            let found = operation.specification.possibleLists(of: entry.response).first { list in
                guard let name = list.name else { return true }
                return !endsInObject && (name.isPlural && name.head == head || isMany && list.isEnvelope)
            }
            guard let found else { continue }
            array = found.array
            tellsNextPage = found.tellsNextPage
            return
        }
        return nil
    }
}

/// An array in a response, which is a collection if the operation is one that returns collections.
struct PossibleList {
    let array: Schema
    /// The name of the property of the body; nil if the array is the body.
    let name: Name?
    /// Whether the name is one of those that wrap any list: `data`, `items`.
    let isEnvelope: Bool
    let tellsNextPage: Bool

    /// The arrays of a body, in the order in which they are written.
    static func those(of body: Schema, _ specification: Specification) -> [PossibleList] {
        let facts = SchemaFacts(body)
        if facts.types.contains(.array) {
            return isList(facts) ? [PossibleList(array: body, name: nil, isEnvelope: false, tellsNextPage: false)] : []
        }
        guard facts.has(.properties) || facts.has(.allOf) else { return [] }
        // An envelope is an object with few properties.
        guard facts.mostProperties <= 64 else { return [] }
        let properties = facts.properties
        let names = properties.map { specification.facts(named: $0.name).name }
        let tellsNextPage = names.contains { nextPage.contains($0) }
        return zip(names, properties).compactMap { name, property in
            let isEnvelope = envelopes.contains(name.words.joined(separator: " "))
            guard isEnvelope || name.isPlural else { return nil }
            let inner = SchemaFacts(property.schema)
            guard inner.types.contains(.array), isList(inner) else { return nil }
            return PossibleList(array: property.schema, name: name, isEnvelope: isEnvelope, tellsNextPage: tellsNextPage)
        }
    }

    /// Lists of numbers or of lists are single values with several parts: a point, a histogram.
    private static func isList(_ facts: SchemaFacts) -> Bool {
        guard let items = facts.items else { return facts[.items] == nil && facts[.prefixItems] == nil }
        let types = SchemaFacts(items).types
        return types.isEmpty || !types.isDisjoint(with: [.object, .string])
    }

    private static let envelopes: Set<String> = [
        "data", "items", "item", "results", "result", "records", "entries", "content", "rows", "list", "values", "value", "hits",
        "elements", "objects", "resources", "collection", "members", "docs", "documents", "nodes", "edges", "entities", "payload",
    ]

    private static let nextPage = Vocabulary<Bool>([
        "next", "next page", "next cursor", "cursor", "next page token", "next token", "continuation token", "links", "next link",
        "next url",
        "has more", "has next", "has next page", "pagination", "paging", "page info", "odata next link", "next page url", "next page link",
        "bookmark", "after", "page", "response metadata", "last evaluated key", "marker", "next marker",
    ])
}

extension Specification {
    /// The arrays in the bodies of a response, found once for all operations that share it.
    fileprivate func possibleLists(of response: Response) -> [PossibleList] {
        if let known = memo.possibleLists[response.node] { return known }
        let found = response.schemas.flatMap { PossibleList.those(of: $0, self) }
        memo.possibleLists[response.node] = found
        return found
    }
}
