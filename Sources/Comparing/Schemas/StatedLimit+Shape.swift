import OpenAPI

extension StatedLimit {
    /// The limits that are compared.
    static let compared: [Kind] = [
        .upper(.maxLength), .lower(.minLength), .upper(.maximum, exclusive: .exclusiveMaximum),
        .lower(.minimum, exclusive: .exclusiveMinimum), .upper(.maxItems), .lower(.minItems), .upper(.maxProperties),
        .lower(.minProperties),
    ]

    /// nil if a schema does not state the limit, or states one that every value meets, such as a length of at least 0.
    init?(_ kind: Kind, in shape: SchemaShape) {
        self.init(kind, in: shape.nodes, isInteger: shape.types == .integer)
        guard kind.isUpper || kind.exclusive != nil || value > 0 else { return nil }
    }
}
