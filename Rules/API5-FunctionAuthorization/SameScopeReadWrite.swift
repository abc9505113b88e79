import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let sameScopeReadWrite = Rule(
        id: "api5-same-scope-read-write",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [272, 285],
        level: .note,
        confidence: .medium,
        profile: .strict,
        title: "reads and writes require the same scopes",
        why: "The scheme can distinguish readers from writers, but these operations do not: every client that may read may also write.",
        remedy: "Require the scheme's read scope for reads and its write scope for writes.",
        bad: [
            """
            paths:
              /orders:
                get:
                  security: [{oauth: ["orders:manage"]}]
                  responses: {"200": {description: orders}}
                post: #! POST /orders GET /orders
                  security: [{oauth: ["orders:manage"]}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {"orders:read": read, "orders:manage": all}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            security: [{oauth: [read, write]}]
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: one order}}
                delete: #! DELETE /orders/{orderId}
                  responses: {"204": {description: gone}}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://id.shop.test/token", scopes: {read: read, write: write}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  security: [{oauth: ["orders:read"]}]
                  responses: {"200": {description: orders}}
                post:
                  security: [{oauth: ["orders:manage"]}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {"orders:read": read, "orders:manage": all}}}
            """,
            """
            security: [{oauth: [orders]}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
                post:
                  responses: {"201": {description: the scheme does not tell them apart}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {orders: orders, invoices: invoices}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
            "https://www.rfc-editor.org/rfc/rfc9700#section-2.3",
        ],
        check: .document { specification, pass in
            let splitting = Set(specification.securitySchemes.filter { $0.tellsReadersFromWriters(specification.vocabularies) }.map(\.name))
            guard !splitting.isEmpty else { return }
            var reads: [Text: Operation] = [:]
            let scoped = specification.servedOperations.filter { $0.access == .scoped }
            for operation in scoped where operation.isRead {
                if reads[operation.pathText] == nil { reads[operation.pathText] = operation }
            }
            var reported: Set<Text> = []
            for operation in scoped where operation.isWrite {
                guard let read = reads[operation.pathText], !reported.contains(operation.pathText),
                    !operation.words.asksOnly,
                    operation.security.alternatives.contains(where: {
                        $0.parts.contains { splitting.contains($0.name) && $0.hasScopes }
                    }),
                    operation.security.signature == read.security.signature
                else { continue }
                reported.insert(operation.pathText)
                pass.report(
                    operation.node, "\(operation.name) requires exactly the same scopes as \(read.name)", operation: operation,
                    related: [pass.related(read.node, "the read")], cause: "the same scopes for reads and writes")
            }
        })
}

extension SecurityScheme {
    /// Whether some of its scopes permit only reading, and others permit writing.
    fileprivate func tellsReadersFromWriters(_ vocabularies: Vocabularies) -> Bool {
        guard kind == .oauth2 else { return false }
        let names = scopes.map { Name($0.bytes) }
        return names.contains { ScopeName.isReadOnly($0, by: vocabularies) } && names.contains { ScopeName.isWrite($0, by: vocabularies) }
    }
}
