/// Takes parts out of a description and puts in their place what means the same: a reference, an alias, or `allOf` around a schema.
///
/// It knows where the specification allows what; the parts inside of a part that is moved are moved as well.
struct PartMover {
    /// What stands somewhere in a description.
    enum Kind {
        case root, components, operation, mediaType, other
        case pathItem, parameter, response, header, requestBody, schema
        indirect case each(Kind)
    }

    let variant: Variant
    private let isSwagger: Bool
    private let hasPathItems: Bool
    /// Components are behind references already, and a pointer that leads into one must find its place.
    private let movesComponents: Bool
    /// What was moved, inner parts first.
    private(set) var taken: [(kind: Kind, value: Value)] = []

    init(_ variant: Variant, _ document: Value) {
        self.variant = variant
        isSwagger = document["swagger"] != nil
        movesComponents = variant == .alias || variant == .behindAllOf && !document.json.contains("/properties/")
        if case .string(let version) = document["openapi"] { hasPathItems = !version.hasPrefix("3.0") } else { hasPathItems = false }
    }

    /// A part with everything in it that can be moved, moved.
    mutating func move(_ value: Value, _ kind: Kind) -> Value {
        switch (value, kind) {
        case (.array(let items), .each(let inner)): .array(items.map { take($0, inner) })
        case (.object(let entries), _):
            .object(
                entries.map { entry in
                    guard !entry.key.hasPrefix("x-"), let inner = child(entry.key, of: kind) else { return entry }
                    return (entry.key, isComponents(kind) ? moveEach(entry.value, inner) : take(entry.value, inner))
                })
        default: value
        }
    }

    /// Moves components that may be moved, otherwise what is in them.
    private mutating func moveEach(_ value: Value, _ kind: Kind) -> Value {
        guard case .object(let entries) = value else { return value }
        return .object(entries.map { ($0.key, movesComponents ? take($0.value, kind) : move($0.value, kind)) })
    }

    private func isComponents(_ kind: Kind) -> Bool {
        if case .components = kind { true } else { false }
    }

    private mutating func take(_ value: Value, _ kind: Kind) -> Value {
        let moved = move(value, kind)
        guard value["$ref"] == nil, !value.isScalar else { return moved }
        switch variant {
        case .behindAllOf:
            guard case .schema = kind, value["allOf"] == nil else { return moved }
            taken.append((kind, moved))
            return .object([("allOf", .array([moved]))])
        case .behindReference:
            guard let group = group(kind), case .object = value else { return moved }
            taken.append((kind, moved))
            return .object([("$ref", .string("#/\(group.joined(separator: "/"))/Lifted\(taken.count - 1)"))])
        default:
            guard isAliased(kind) else { return moved }
            taken.append((kind, moved))
            return .alias("lifted\(taken.count - 1)")
        }
    }

    /// Maps stay, what is in them is moved.
    private func isAliased(_ kind: Kind) -> Bool {
        switch kind {
        case .each, .components, .root: false
        default: true
        }
    }

    /// Where parts are kept that references lead to; nil for those that references cannot stand for.
    func group(_ kind: Kind) -> [String]? {
        let name: String
        switch kind {
        case .schema: name = isSwagger ? "definitions" : "schemas"
        case .parameter: name = "parameters"
        case .response: name = "responses"
        case .header where !isSwagger: name = "headers"
        case .requestBody where !isSwagger: name = "requestBodies"
        // Before 3.1 they have no place among the components.
        case .pathItem: return hasPathItems ? ["components", "pathItems"] : ["x-path-items"]
        default: return nil
        }
        return isSwagger ? [name] : ["components", name]
    }

    // MARK: Places

    private func child(_ key: String, of kind: Kind) -> Kind? {
        switch kind {
        case .each(let inner): inner
        case .root: rootChild(key)
        case .components: componentChild(key)
        case .pathItem:
            switch key {
            case "parameters": .each(.parameter)
            case "servers": .other
            case "get", "put", "post", "delete", "options", "head", "patch", "trace", "query": .operation
            default: nil
            }
        case .operation:
            switch key {
            case "parameters": .each(.parameter)
            case "requestBody": .requestBody
            case "responses": .each(.response)
            case "callbacks": .each(.each(.pathItem))
            case "security", "servers": .other
            default: nil
            }
        case .parameter, .header, .mediaType: key == "schema" ? .schema : key == "content" ? .each(.mediaType) : nil
        case .requestBody: key == "content" ? .each(.mediaType) : nil
        case .response:
            switch key {
            case "schema": .schema
            case "content": .each(.mediaType)
            case "headers": .each(.header)
            default: nil
            }
        case .schema, .other: nil
        }
    }

    private func rootChild(_ key: String) -> Kind? {
        switch key {
        case "servers", "security", "tags": .other
        case "paths", "webhooks": .each(.pathItem)
        case "components": .components
        case "securityDefinitions": variant == .alias ? .each(.other) : nil
        default: nil
        }
    }

    private func componentChild(_ key: String) -> Kind? {
        switch key {
        case "schemas": .schema
        case "parameters": .parameter
        case "responses": .response
        case "headers": .header
        case "requestBodies": .requestBody
        case "pathItems": .pathItem
        case "securitySchemes": .other
        default: nil
        }
    }
}

extension Value {
    fileprivate var isScalar: Bool {
        switch self {
        case .object, .array: false
        case .string, .literal, .alias: true
        }
    }
}
