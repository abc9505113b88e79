import Words
import YAML

/// What the response of a login or token operation says about the token that it returns. Examines the body and the objects one level below
/// it, because a token may be in an envelope.
package struct TokenAnswer: Sendable {
    /// Maximum number of schemas examined in one response.
    private static let reach = 40
    /// The first access token; nil if there is none.
    package private(set) var token: (name: Text, schema: Schema)?
    /// Whether some field says when the token expires.
    package private(set) var hasExpiry = false

    package init(_ body: Schema, _ specification: Specification) {
        var waiting = [(schema: body, isInside: false)]
        var next = 0
        while next < waiting.count, next < TokenAnswer.reach {
            let (schema, isInside) = waiting[next]
            let facts = SchemaFacts(schema)
            next += 1
            waiting += facts.alternatives.prefix(TokenAnswer.reach).map { ($0, isInside) }
            for property in facts.properties {
                let name = specification.facts(named: property.name).name
                let inner = SchemaFacts(property.schema)
                if CredentialName.isExpiryField(name, by: specification.vocabularies) { hasExpiry = true }
                if !inner.properties.isEmpty || !inner.alternatives.isEmpty {
                    if !isInside { waiting.append((property.schema, true)) }
                } else if token == nil, TokenAnswer.isToken(name, specification.vocabularies),
                    inner.types.isEmpty || inner.types.contains(.string)
                {
                    token = property
                }
            }
        }
    }

    /// Excludes the registration access token of RFC 7592, which manages a client and grants no other access.
    private static func isToken(_ name: Name, _ vocabularies: Vocabularies) -> Bool {
        CredentialName.isAccessTokenField(name, by: vocabularies) && !name.contains("registration")
    }
}
