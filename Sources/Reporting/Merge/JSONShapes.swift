import YAML

/// Schemas that JSON is validated against. They support the keywords of JSON Schema 2020-12 that the schemas of reports use.
///
/// `pattern` and annotations (`title`, `description`) are ignored. Validation takes linear time.
struct JSONShapes: Sendable {
    /// The schema of one value.
    struct Shape: Sendable {
        /// The names of its types; empty if any type is allowed.
        var types: [String] = []
        /// The allowed values, by type and text; empty if any value is allowed.
        var values: [Value] = []
        var least: Int?
        var most: Int?
        var leastItems = 0
        /// The index of the shape of its items.
        var items: Int?
        /// The indices of the shapes of its members, by key.
        var members: [Text: Int] = [:]
        var required: Set<Text> = []
        /// The index of the shape of other members; nil if they can be anything.
        var others: Int?
        /// Whether other members are rejected.
        var isClosed = false
    }

    struct Value: Sendable, Hashable {
        let isString: Bool
        let text: Text

        init?(_ node: Node) {
            guard let text = node.text else { return nil }
            isString = node.scalarType == .string
            self.text = text
        }
    }

    /// Keeps the texts alive.
    private let tree: Tree
    private(set) var all: [Shape] = []
    /// Keywords of the schema that are not supported; empty for the schemas of this module.
    private(set) var unknownWords: [String] = []
    private var definitions: [Text: Int] = [:]
    private var waiting: [(schema: Node, number: Int)] = []

    /// nil if the schema is not JSON. - Parameter isClosed: whether the root rejects members that the schema does not list.
    init?(_ schema: String, isClosed: Bool = false) {
        tree = Tree.readJSON(Source(path: "schema.json", text: schema))
        guard tree.problems.isEmpty, let root = tree.root else { return nil }
        _ = number(of: root)
        while let (schema, number) = waiting.popLast() { all[number] = shape(of: schema) }
        if isClosed { all[0].isClosed = true }
    }

    /// The index of the shape for a schema, which is parsed later.
    private mutating func number(of schema: Node) -> Int {
        if let reference = schema.child("$ref")?.text {
            if let known = definitions[reference] { return known }
            // `#/$defs/name` is a fragment with a pointer.
            let target = tree.root?.descendant(reference.slice(1))
            definitions[reference] = all.count
            return add(target ?? schema)
        }
        return add(schema)
    }

    private mutating func add(_ schema: Node) -> Int {
        let number = all.count
        all.append(Shape())
        waiting.append((schema, number))
        return number
    }

    private mutating func shape(of schema: Node) -> Shape {
        var shape = Shape()
        for entry in schema.entries {
            let value = entry.value
            switch entry.key.string {
            case "type": shape.types = value.isScalar ? [value.string ?? ""] : value.children.compactMap(\.string)
            case "const": shape.values = Value(value).map { [$0] } ?? []
            case "enum": shape.values = value.children.compactMap(Value.init)
            case "minimum": shape.least = value.integer
            case "maximum": shape.most = value.integer
            case "minItems": shape.leastItems = value.integer ?? 0
            case "items": shape.items = number(of: value)
            case "required": shape.required = Set(value.children.compactMap(\.text))
            case "properties": for member in value.entries { shape.members[member.key] = number(of: member.value) }
            case "additionalProperties" where value.boolean == false: shape.isClosed = true
            case "additionalProperties": shape.others = number(of: value)
            case "$schema", "$id", "title", "description", "$defs", "pattern": continue
            default: unknownWords.append(entry.key.string)
            }
        }
        return shape
    }
}
