import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let missingIdempotency = Rule(
        id: "api6-missing-idempotency",
        owasp: [OWASP(6)],
        cwe: [837, 799],
        level: .note,
        confidence: .medium,
        title: "payment or order without an idempotency key",
        why:
            "A client that gets no response sends the request again, and a replayed request counts as a new one: money moves or goods are reserved twice.",
        remedy: "Accept an `Idempotency-Key` header or a client-chosen id, and answer a repeated request with the first result.",
        bad: [
            """
            paths:
              /payments:
                post: #! POST /payments payment
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {amount: {type: number}}}}}
                  responses: {"201": {description: paid}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /bookings:
                post: #! booking
                  parameters:
                    - {name: body, in: body, schema: {type: object, properties: {seat: {type: string}}}}
                  responses: {"201": {description: booked}}
            """,
        ],
        good: [
            """
            paths:
              /payments:
                parameters:
                  - {name: Idempotency-Key, in: header, required: true, schema: {type: string, format: uuid}}
                post:
                  responses: {"201": {description: paid}}
              /orders:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {orderId: {type: string, format: uuid}}}}}
                  responses: {"201": {description: ordered}}
              /transfers/{transferId}:
                put:
                  responses: {"200": {description: sent}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /payments:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {allOf: [{type: object, properties: {client_reference_id: {type: string}}}]}
                  responses: {"201": {description: paid}}
              /orders/search:
                post:
                  responses: {"200": {description: orders}}
            """,
        ],
        references: [
            "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/",
            "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
        ],
        check: .operation { operation, pass in
            guard let what = operation.words.movesMoneyOrStock else { return }
            guard !operation.takesInput(idempotencyKey), !operation.takesOwnId(of: what) else { return }
            pass.report(
                operation.node, "\(operation.name) (\(what)) accepts no idempotency key: a repeated request takes effect twice",
                operation: operation)
        })
}

private let idempotencyKey = NameTest { name, specification in
    ParameterName.isIdempotencyKey(specification.facts(named: name).name, by: specification.vocabularies)
}

private let ownId = NameTest { text, specification in
    let name = specification.facts(named: text).name
    return ParameterName.isObjectId(name, by: specification.vocabularies) && !name.isPlural
}

extension Operation {
    /// Whether the body contains the id of the object to create: `id`, `orderId`, `payment_uuid`.
    fileprivate func takesOwnId(of thing: String) -> Bool {
        bodyFields(ownId).contains { property in
            let owner = Name(property.name.string).words.dropLast()
            guard owner.isEmpty || owner.elementsEqual(thing.split(separator: " ").map(String.init)) else { return false }
            return !SchemaFacts(property.schema).isReadOnly
        }
    }
}
