import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let rateLimitHeadersMissing = Rule(
        id: "api4-rate-limit-headers-missing",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770, 799],
        level: .warning,
        confidence: .medium,
        title: "no rate-limit headers",
        why:
            "Nothing in the contract says that calls are limited. Where they are not, passwords can be guessed and services overloaded at full speed.",
        remedy:
            "Document `RateLimit` and `RateLimit-Policy` (or `X-RateLimit-*`) on the success responses, or `Retry-After` on the 429 response.",
        bad: [
            """
            paths:
              /auth/login:
                post: #! POST /auth/login takes a credential
                  summary: Log in
                  responses: {"200": {description: a token}}
            """,
            """
            paths:
              /orders:
                get: #! GET /orders rate-limit header
                  responses:
                    "200":
                      description: all orders
                      headers: {X-Request-Id: {schema: {type: string}}}
            """,
        ],
        good: [
            """
            paths:
              /orders/latest:
                get:
                  responses: {"301": {description: "moved, and nothing else is documented"}, "500": {description: down}}
            """,
            """
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers: {RateLimit: {schema: {type: string}}}
                post:
                  responses:
                    "201": {description: created}
                    "429":
                      description: too many
                      headers: {Retry-After: {schema: {type: integer}}}
            """,
            """
            paths:
              /health:
                get:
                  responses: {"200": {description: alive}}
            """,
        ],
        references: ["https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/"],
        fix: .unsafe,
        check: .operation { operation, pass in
            let bootstrap = operation.words.bootstrap
            guard operation.isRead || operation.isWrite, bootstrap?.isMetadata != true, !operation.documentsRateLimit else { return }
            // If only a redirect or an error is documented, a missing header says nothing about the success responses.
            guard operation.responses.contains(carriesRateLimit) else { return }
            // The GET of a recovery flow displays a form and takes no input.
            let isBootstrap = bootstrap?.takesCredential ?? false
            let takesCredential = isBootstrap && (operation.isWrite || !operation.requestFields(secretName).isEmpty)
            let isOpenWrite = operation.isWrite && operation.access == .public && pass.specification.declaresSecurity
            let why = takesCredential ? " takes a credential and" : isOpenWrite ? " is a public write and" : ""
            let level: Level = takesCredential || isOpenWrite ? .warning : .note
            pass.report(
                operation.node, "\(operation.name)\(why) documents no rate-limit header on success or 429 responses", level: level,
                operation: operation, cause: "no rate-limit headers, \(level)", fix: { $0.addRateLimit(to: operation) })
        })
}

private let secretName = NameTest { name, specification in
    CredentialName.isCredentialParameter(specification.facts(named: name).name, by: specification.vocabularies) != nil
}

private let carriesRateLimit = PartTest<OperationResponse> { entry, _ in entry.isSuccess || entry.covers(429) }
