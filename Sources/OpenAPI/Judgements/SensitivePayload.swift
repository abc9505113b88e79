import YAML

/// A property that makes a response body sensitive.
package struct SensitivePayload {
    package let property: String
    /// What the name of the property says that it contains: `card number`.
    package let term: String
}

extension Specification {
    /// The first sensitive property of the body, or of the objects it lists; nil if nothing in it is sensitive.
    package func sensitivePayload(of response: Response) -> SensitivePayload? {
        response.schemas.lazy.compactMap { self.sensitivePayload(in: $0) }.first
    }

    private func sensitivePayload(in body: Schema) -> SensitivePayload? {
        if let made = memo.sensitivePayloads[body.node] { return made }
        let made = findSensitivePayload(in: body)
        memo.sensitivePayloads[body.node] = .some(made)
        return made
    }

    private func findSensitivePayload(in body: Schema) -> SensitivePayload? {
        for holder in [body, payload(of: body).object] {
            for property in SchemaFacts(holder).properties {
                guard let data = facts(named: property.name).sensitive, data.confidence > .low else { continue }
                let facts = SchemaFacts(property.schema)
                guard !property.schema.site.flag(.writeOnly), !facts.flag(.writeOnly), facts.types != .boolean else { continue }
                return SensitivePayload(property: property.name.string, term: data.term)
            }
        }
        return nil
    }
}
