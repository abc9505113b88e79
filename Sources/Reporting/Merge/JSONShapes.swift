import YAML

/// What JSON has to look like: a schema in the words of JSON Schema 2020-12 that the schemas of reports use.
///
/// `pattern` and what is for people (`title`, `description`) have no say. Work is linear in the size of what is checked.
struct JSONShapes: Sendable {
    /// What one value has to be.
    struct Shape: Sendable {
        /// Names of the types; empty for any.
        var types: [String] = []
        /// What it may be, by type and text; empty for anything.
        var values: [Value] = []
        var least: Int?
        var most: Int?
        var leastItems = 0
        /// Number of the shape that items have.
        var items: Int?
        /// By key: number of the shape.
        var members: [Text: Int] = [:]
        var required: Set<Text> = []
        /// Number of the shape of other members; nil for any.
        var others: Int?
        /// Whether members that are not listed are refused.
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

    /// Keeps the texts.
    private let tree: Tree
    private(set) var all: [Shape] = []
    /// Words of the schema that are not understood; empty for those of this module.
    private(set) var unknownWords: [String] = []
    private var definitions: [Text: Int] = [:]
    private var waiting: [(schema: Node, number: Int)] = []

    /// nil for what is no JSON. - Parameter isClosed: whether other members than those of the schema are refused at the top.
    init?(_ schema: String, isClosed: Bool = false) {
        tree = Tree.readJSON(Source(path: "schema.json", text: schema))
        guard tree.problems.isEmpty, let root = tree.root else { return nil }
        _ = number(of: root)
        while let (schema, number) = waiting.popLast() { all[number] = shape(of: schema) }
        if isClosed { all[0].isClosed = true }
    }

    /// The number of the shape that a schema describes, which is worked out later.
    private mutating func number(of schema: Node) -> Int {
        if let reference = schema.child("$ref")?.text {
            if let known = definitions[reference] { return known }
            // "#/$defs/name" is a fragment that holds a pointer.
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
