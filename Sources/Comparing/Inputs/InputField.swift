import OpenAPI
import YAML

/// A named part of a request: a parameter, a property of an exploded parameter, or a form field.
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

    /// - Parameter takingForms: whether form fields are parameters, as in 2.0.
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

    /// The properties of an object that is split into one query parameter for each property, which is the default; nil if it is not split.
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

/// Pairs the fields of two versions: path parameters by position, other fields by name and location.
struct InputPairs {
    private(set) var pairs: [(old: InputField, new: InputField)] = []
    private(set) var added: [InputField] = []
    private(set) var removed: [InputField] = []

    init(_ old: [InputField], _ new: [InputField], _ operations: OperationPair) {
        let names = InputPairs.renamed(operations)
        // If a broken description has several fields with one name, they are paired in order.
        var known: [InputField.Key: [Int]] = [:]
        for number in old.indices.reversed() { known[InputPairs.key(old[number], names), default: []].append(number) }
        for field in new {
            if let former = known[field.key]?.popLast() { pairs.append((old[former], field)) } else { added.append(field) }
        }
        removed = known.values.joined().sorted().map { old[$0] }
        // A path with other parameters is another path, which is reported elsewhere.
        added.removeAll(where: \.isPath)
        removed.removeAll(where: \.isPath)
    }

    private static func key(_ field: InputField, _ names: [String: String]) -> InputField.Key {
        field.isPath ? InputField.Key(name: names[field.key.name] ?? field.key.name, location: "path") : field.key
    }

    /// The new names of the parameters of the old path.
    private static func renamed(_ pair: OperationPair) -> [String: String] {
        guard pair.old.pathText != pair.new.pathText else { return [:] }
        let (before, after) = (pair.old.template.parameters, pair.new.template.parameters)
        guard before.count == after.count, before != after else { return [:] }
        return Dictionary(zip(before, after), uniquingKeysWith: { first, _ in first })
    }
}
