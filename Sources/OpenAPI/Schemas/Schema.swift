import YAML

/// A Schema Object at the place where it is written. `SchemaFacts` follows references; this type does not.
package struct Schema: Hashable, Sendable {
    package let node: Node
    /// Where it is used: the reference that led here, or the node itself.
    package let site: Node

    package init(_ node: Node, at site: Node? = nil) {
        self.node = node
        self.site = site ?? node
    }

    package static func == (left: Schema, right: Schema) -> Bool { left.node == right.node }
    package func hash(into hasher: inout Hasher) { hasher.combine(node) }

    /// The types that it states itself; empty if it states none. In 3.0, `nullable` adds null.
    package var statedTypes: SchemaTypes {
        var types: SchemaTypes = []
        switch node[.type] {
        case let type? where type.isScalar: types = type.text.map { SchemaTypes(name: $0) } ?? []
        case let type? where type.isSequence:
            for item in type.children { if let text = item.text { types.formUnion(SchemaTypes(name: text)) } }
        default: break
        }
        if !types.isEmpty, node.flag(.nullable) { types.insert(.null) }
        return types
    }

    package var format: Text? { node.text(.format) }
    package var pattern: Text? { node.text(.pattern) }
    package var isReadOnly: Bool { node.flag(.readOnly) }
    package var description: Text? { node.text(.description) }

    /// Its own properties, in order.
    package var properties: [(name: Text, schema: Schema)] {
        guard let map = propertyMap else { return [] }
        return map.entries.map { ($0.key, Schema($0.value.resolved, at: $0.value)) }
    }

    /// The mapping of its own properties.
    var propertyMap: Node? { node[.properties].map(\.resolved).flatMap { $0.isMapping ? $0 : nil } }

    /// The name of the property that this schema defines; nil elsewhere.
    package var propertyName: Text? {
        guard let holder = site.parent, Keyword(of: holder) == .properties, holder.isMapping else { return nil }
        return site.key
    }

    /// The outermost schema that contains this one as an `allOf` member, directly or indirectly; itself if there is none.
    package var composition: Schema {
        var current = node
        while let list = current.parent, list.isSequence, Keyword(of: list) == .allOf, let holder = list.parent { current = holder }
        return Schema(current)
    }

    package var isMember: Bool { node.parent.map { $0.isSequence && [.allOf, .oneOf, .anyOf].contains(Keyword(of: $0)) } ?? false }
}

/// The types of JSON Schema; `file` is Swagger 2.0's.
package struct SchemaTypes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let string = SchemaTypes(rawValue: 1)
    package static let number = SchemaTypes(rawValue: 2)
    package static let integer = SchemaTypes(rawValue: 4)
    package static let boolean = SchemaTypes(rawValue: 8)
    package static let array = SchemaTypes(rawValue: 16)
    package static let object = SchemaTypes(rawValue: 32)
    package static let null = SchemaTypes(rawValue: 64)
    package static let file = SchemaTypes(rawValue: 128)

    /// The types that keywords imply if none is stated.
    ///
    /// - Parameter has: whether a schema has a keyword.
    package init(impliedBy has: (Keyword) -> Bool) {
        self = []
        if has(.properties) || has(.additionalProperties) || has(.patternProperties) { insert(.object) }
        if has(.items) || has(.prefixItems) { insert(.array) }
        if has(.maxLength) || has(.minLength) || has(.pattern) { insert(.string) }
    }

    /// Empty for a name that is not a type.
    init(name: Text) {
        switch name {
        case "string": self = .string
        case "number": self = .number
        case "integer": self = .integer
        case "boolean": self = .boolean
        case "array": self = .array
        case "object": self = .object
        case "null": self = .null
        case "file": self = .file
        default: self = []
        }
    }
}
