import YAML

extension Keyword {
    /// Whether the field restricts what is accepted or returned, or who may call: removing it removes a safeguard.
    package var isGuard: Bool {
        switch self {
        case .maxLength, .minLength, .maxItems, .minItems, .maximum, .minimum, .exclusiveMaximum, .exclusiveMinimum, .multipleOf, .pattern,
            .format, .enum, .const, .maxProperties, .minProperties, .uniqueItems, .additionalProperties, .patternProperties, .propertyNames,
            .unevaluatedProperties, .unevaluatedItems, .prefixItems, .contains, .maxContains, .minContains, .allOf, .oneOf, .anyOf, .not,
            .if, .then, .else, .dependentSchemas, .dependentRequired, .properties, .items, .type, .required, .readOnly, .writeOnly,
            .security, .securityDefinitions, .securitySchemes, .schema, .content, .parameters, .requestBody, .scheme, .schemes, .flow,
            .flows,
            .scopes, .components, .definitions:
            true
        default: false
        }
    }

    /// Whether this value of the field has an effect: `readOnly: false`, `required: []`, and `additionalProperties: true` do not.
    package func limits(with value: Node) -> Bool {
        switch self {
        case .readOnly, .writeOnly, .uniqueItems: value.boolean == true
        case .additionalProperties, .unevaluatedProperties, .unevaluatedItems: value.boolean != true
        case .required: value.boolean ?? (value.count > 0)
        default: true
        }
    }
}
