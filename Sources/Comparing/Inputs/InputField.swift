import OpenAPI
import YAML

/// One field of a request beside its body: a parameter, a property of an exploded one, or a field of a form.
struct InputField {
    struct Key: Hashable {
        let name: String
        let location: String
    }

    let key: Key
    let node: Node
    let schema: Schema?
    let isRequired: Bool

    var isPath: Bool { key.location == "path" }
    /// "parameter `limit`".
    var label: String { "\(key.location == "header" ? "header" : key.location == "cookie" ? "cookie" : "parameter") `\(key.name)`" }

    /// - Parameter takingForms: whether fields of forms are parameters, as they are in 2.0.
    static func all(of operation: Operation, takingForms: Bool) -> [InputField] {
        var found: [InputField] = []
        for parameter in operation.parameters.all {
            guard let location = parameter.location, location != .body else { continue }
            if location == .query, let exploded = exploded(parameter) {
                found += exploded
            } else {
                let name = parameter.name.string
                found.append(
                    InputField(
                        key: Key(name: location == .header ? name.lowercased() : name, location: location.rawValue),
                        node: parameter.node, schema: parameter.schema, isRequired: parameter.isRequired))
            }
        }
        if takingForms { found += formFields(of: operation) }
        return found
    }

    /// The properties of an object that stands in the query as a parameter each, which is how a form is written unless something else is said.
    private static func exploded(_ parameter: Parameter) -> [InputField]? {
        guard let schema = parameter.schema, parameter.node.has(.schema), parameter.node.text(.style).map({ $0 == "form" }) ?? true,
            parameter.node[.explode]?.boolean != false
        else { return nil }
        let shape = SchemaShape([schema])
        guard shape.types == .object, shape.alternatives.isEmpty, !shape.properties.isEmpty else { return nil }
        return fields(of: shape, at: "query", isRequired: parameter.isRequired)
    }

    private static func formFields(of operation: Operation) -> [InputField] {
        operation.requestMediaTypes.filter(RequestBody.isForm).first?.schema.map { schema in
            fields(of: SchemaShape([schema]), at: "formData", isRequired: true)
        } ?? []
    }

    private static func fields(of shape: SchemaShape, at location: String, isRequired: Bool) -> [InputField] {
        let required = shape.required
        return shape.properties.compactMap { property in
            property.schemas.first.map { schema in
                InputField(
                    key: Key(name: property.name.string, location: location), node: schema.site, schema: schema,
                    isRequired: isRequired && required[property.name] != nil)
            }
        }
    }
}

/// Which field stands for which: by name and place; parameters of the path by their position, whatever they are called.
struct InputPairs {
    private(set) var pairs: [(old: InputField, new: InputField)] = []
    private(set) var added: [InputField] = []
    private(set) var removed: [InputField] = []

    init(_ old: [InputField], _ new: [InputField], _ operations: OperationPair) {
        let names = InputPairs.renamed(operations)
        // Of several with one name, as in a broken description, the first goes with the first.
        var known: [InputField.Key: [Int]] = [:]
        for number in old.indices.reversed() { known[InputPairs.key(old[number], names), default: []].append(number) }
        for field in new {
            if let former = known[field.key]?.popLast() { pairs.append((old[former], field)) } else { added.append(field) }
        }
        removed = known.values.joined().sorted().map { old[$0] }
        // A path that has another parameter is another path, which is told.
        added.removeAll(where: \.isPath)
        removed.removeAll(where: \.isPath)
    }

    private static func key(_ field: InputField, _ names: [String: String]) -> InputField.Key {
        field.isPath ? InputField.Key(name: names[field.key.name] ?? field.key.name, location: "path") : field.key
    }

    /// What the parameters of the old path are called in the new one.
    private static func renamed(_ pair: OperationPair) -> [String: String] {
        guard pair.old.pathText != pair.new.pathText else { return [:] }
        let (before, after) = (pair.old.template.parameters, pair.new.template.parameters)
        guard before.count == after.count, before != after else { return [:] }
        return Dictionary(zip(before, after), uniquingKeysWith: { first, _ in first })
    }
}
