import Linting
import OpenAPI
import YAML

extension Rule {
    static let externalSensitiveData = Rule(
        id: "api10-external-sensitive-data",
        owasp: [OWASP(10), OWASP(3), OWASP(3, 2019)],
        cwe: [201, 359],
        level: .warning,
        confidence: .medium,
        title: "sensitive data sent to third parties",
        why:
            "Whoever registers the webhook or callback URL receives the data, on a host the API does not control. If a registered domain expires, its next owner does too.",
        remedy: "Send only the id of the event, and let the receiver fetch the rest with its own credential. Never send credentials.",
        bad: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
                  callbacks:
                    paid:
                      "{$request.body#/callbackUrl}":
                        post:
                          requestBody:
                            content:
                              application/json:
                                schema:
                                  type: object
                                  properties:
                                    cardNumber: {type: string} #! `cardNumber` card number callback
                                    orderId: {type: string}
                          responses: {"200": {description: taken}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              signedUp:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {user: {$ref: "#/components/schemas/User"}}}}}}
                  responses: {"200": {description: taken}}
              left:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}}
                  responses: {"200": {description: taken}}
            components:
              schemas:
                User:
                  type: object
                  properties:
                    dateOfBirth: {type: string} #! `dateOfBirth` webhook
                    password: {type: string, writeOnly: true}
                    hasPassword: {type: boolean}
                    cardLast4: {type: string}
                    phone: {type: integer, maximum: 100}
            """,
        ],
        good: [
            """
            servers: [{url: "https://api.bookshop.com"}]
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {cardNumber: {type: string}}}}}}
                  responses: {"201": {description: created}}
                  callbacks:
                    paid:
                      "https://api.bookshop.com/internal/paid":
                        post:
                          requestBody: {content: {application/json: {schema: {type: object, properties: {cardNumber: {type: string}}}}}}
                          responses: {"200": {description: taken}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              signedUp:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {userId: {type: string}, at: {type: string}}}}}}
                  responses:
                    "200": {description: taken, content: {application/json: {schema: {type: object, properties: {dateOfBirth: {type: string}}}}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/",
            "https://cwe.mitre.org/data/definitions/201.html",
        ],
        compliance: ["GDPR", "PCI DSS", "HIPAA"],
        check: .document { specification, pass in
            guard specification.operations.contains(where: \.isOutbound) else { return }
            let own = Set((specification.root[.servers]?.children.map { $0 } ?? []).flatMap { Server($0).hosts })
            let schemas = specification.outboundSchemas { operation in
                guard operation.isCallback, let host = ServerURL(operation.path).host else { return true }
                return !own.contains(host)
            }
            for item in schemas {
                for property in item.schema.properties {
                    guard let data = specification.facts(named: property.name).sensitive, data.confidence > .low else { continue }
                    let facts = SchemaFacts(property.schema)
                    guard !property.schema.site.flag(.writeOnly), !facts.flag(.writeOnly), !facts.isEnumerated else { continue }
                    guard facts.types.subtracting(.null) != .boolean, !facts.types.contains(.object) else { continue }
                    // A number with a small maximum, such as the weight of a match.
                    if let most = facts[.maximum]?.number, most < 1_000_000 { continue }
                    let name = property.name.string
                    pass.report(
                        property.schema.site, "`\(name)` (\(data.term)) is sent to a third party by \(item.operation.name)",
                        level: data.confidence == .high ? .warning : .note, confidence: data.confidence == .high ? .medium : .low,
                        operation: item.operation, cause: "\(data.term) in `\(name)`"
                    )
                }
            }
        })
}
