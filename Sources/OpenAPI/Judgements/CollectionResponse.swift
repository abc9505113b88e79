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
        for entry in operation.responses.successes {
            for body in entry.response.schemas {
                guard let found = CollectionResponse(body, of: operation) else { continue }
                self = found
                return
            }
        }
        return nil
    }

    private init?(_ body: Schema, of operation: Operation) {
        let facts = SchemaFacts(body)
        if facts.types.contains(.array) {
            guard CollectionResponse.isList(facts) else { return nil }
            array = body
            tellsNextPage = false
            return
        }
        let template = operation.template
        guard !template.endsInObject, facts.has(.properties) || facts.has(.allOf) else { return nil }
        // An envelope is an object with few properties; larger objects are not searched again for each operation.
        guard facts.mostProperties <= 64 else { return nil }
        let head = template.segments.last { $0.isLiteral }?.words.head
        let isMany = template.isCollection || operation.words.isSearch
        let properties = facts.properties
        let names = properties.map { operation.specification.facts(named: $0.name).name }
        let found = zip(names, properties).first { name, property in
            guard name.isPlural && name.head == head || isMany && CollectionResponse.envelopes.contains(name.words.joined(separator: " "))
            else {
                return false
            }
            let inner = SchemaFacts(property.schema)
            return inner.types.contains(.array) && CollectionResponse.isList(inner)
        }
        guard let found else { return nil }
        array = found.1.schema
        tellsNextPage = names.contains { CollectionResponse.nextPage.contains($0) }
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
