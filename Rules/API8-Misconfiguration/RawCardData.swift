import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let rawCardData = Rule(
        id: "api8-raw-card-data",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [311, 359, 312],
        level: .note,
        confidence: .medium,
        title: "card data accepted in cleartext",
        why:
            "A server that accepts card numbers and verification codes is in scope for PCI DSS, and anyone who reads its logs or memory can pay with other people's cards.",
        remedy:
            "Let the payment provider's page or library collect the card, and accept its token. If you must accept cards, encrypt the fields and never store the verification code.",
        bad: [
            """
            paths:
              /payments/charge:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            cardNumber: {type: string} #! `cardNumber` card number
                            cvv: {type: string, maxLength: 4} #! `cvv` card verification code
                            pan: {type: string} #! `pan` card number
                            securityCode: {type: string} #! `securityCode` card verification code
                            amount: {type: number, minimum: 0}
                  responses: {"200": {description: charged}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /members:
                post:
                  parameters:
                    - in: body
                      name: body
                      schema: {$ref: "#/definitions/Member"}
                  responses: {"201": {description: created}}
            definitions:
              Member:
                type: object
                properties:
                  name: {type: string}
                  cvc: {type: string} #! `cvc` card verification code
            """,
        ],
        good: [
            """
            paths:
              /payments/charge:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            cardToken: {type: string}
                            encryptedCardNumber: {type: string}
                            cardNumber: {type: string, description: "Masked, the last four digits only"}
                            hasCvv: {type: boolean}
                            cvvResult: {type: string, enum: [match, mismatch]}
                            giftCardNumber: {type: string}
                  responses: {"200": {description: charged}}
            """,
            """
            paths:
              /card-tokens:
                post:
                  operationId: tokenizeCard
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {cardNumber: {type: string}, cvv: {type: string}}}
                  responses: {"201": {description: "a token, which is what the operation is for"}}
              /cameras/{cameraId}:
                patch:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {pan: {type: number}, tilt: {type: number}}}}}}
                  responses: {"200": {description: turned}}
              /cards/{cardId}:
                get:
                  responses:
                    "200":
                      description: a card
                      content: {application/json: {schema: {type: object, properties: {last4: {type: string}}}}}
            """,
        ],
        references: [
            "https://www.pcisecuritystandards.org/document_library/",
            "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
        ],
        compliance: ["PCI DSS"],
        check: .requestSchema { schema, pass in
            for property in schema.properties {
                guard let data = pass.specification.sensitiveData(of: property.name, in: schema, .request), data.isCardData,
                    data.confidence > .low
                else { continue }
                let facts = SchemaFacts(property.schema)
                guard !facts.isReadOnly, !facts.isEnumerated else { continue }
                let types = facts.types.subtracting(.null)
                guard types.isEmpty || !types.isDisjoint(with: [.string, .integer, .number]), !property.schema.isMasked else { continue }
                guard data.item != .cardNumber || !property.schema.holdsPart else { continue }
                let users = pass.specification.exposure(of: schema.node, .request).first.map { pass.specification.operations[$0] }
                guard users.contains(where: { !$0.isOutbound && !$0.makesCardTokens }) else { continue }
                pass.report(
                    property.schema.site, .request, through: schema.node, "`\(property.name.string)` carries a \(data.term) in cleartext",
                    level: FieldLevels.level(of: .paymentCard, .accepted, .medium, to: pass.reach(schema.node, .request)),
                    cause: "card data in requests")
            }
        })
}

extension Operation {
    /// Whether it accepts a card in order to return a token for it.
    fileprivate var makesCardTokens: Bool {
        let words = template.segments.flatMap(\.words.words) + Name(operationId?.string ?? "").words
        return words.contains { ["token", "tokens", "tokenize", "tokenise", "tokenization", "vault", "encrypt"].contains($0) }
    }
}
