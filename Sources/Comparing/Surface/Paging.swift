import OpenAPI
import Words
import YAML

/// Determines whether an operation takes pages.
enum Paging {
    /// The parameter, or the property of an exploded parameter, for the start or the size of a page; nil if there is none.
    static func place(in operation: Operation) -> Node? {
        if let parameter = operation.parameters.first(paging) { return parameter.node }
        guard operation.parameters.contains(objectInQuery) else { return nil }
        return InputField.all(of: operation, takingForms: false).first { isPaging($0, by: operation.vocabularies) }?.node
    }

    static func isPaging(_ field: InputField, by vocabularies: Vocabularies) -> Bool {
        field.key.location == "query" && ParameterName.isPaging(Name(field.key.name), by: vocabularies)
    }

    private static let paging = PartTest<Parameter> { parameter, specification in
        parameter.location == .query
            && ParameterName.isPaging(specification.facts(named: parameter.name).name, by: specification.vocabularies)
    }

    private static let objectInQuery = PartTest<Parameter> { parameter, _ in
        parameter.location == .query && parameter.schema.map { SchemaFacts($0).types.contains(.object) } ?? false
    }
}
