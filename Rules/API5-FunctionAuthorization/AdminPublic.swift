import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let adminPublic = Rule(
        id: "api5-admin-public",
        owasp: [OWASP(5), OWASP(2), OWASP(5, 2019)],
        cwe: [306, 862],
        level: .error,
        title: "administrative operation without authentication",
        why: "Functions meant for staff are the first that scanners try, and this one does not ask who is calling.",
        remedy: "Require a credential and a scope or role that only administrators have.",
        bad: [
            """
            paths:
              /admin/users:
                get: #! GET /admin/users admin
                  responses: {"200": {description: everybody}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /internal/cache:
                delete: #! DELETE /internal/cache internal
                  security: []
                  responses: {"204": {description: emptied}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /caches:
                delete: #! DELETE /caches admin tags
                  tags: [Admin]
                  responses: {"204": {description: emptied}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /admin/users:
                get:
                  responses: {"200": {description: everybody}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /administrative-areas:
                get:
                  responses: {"200": {description: counties and districts}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"],
        fix: .unsafe,
        check: .operation { operation, pass in
            guard operation.openness == .administrative else { return }
            let related = pass.specification.administratorSchemes.map { pass.related($0.scheme.node, $0.offer) }
            pass.report(
                operation.node,
                "\(operation.name) is administrative\(operation.administrativeHint) and requires no credential: \(operation.opennessReason)",
                confidence: pass.opennessConfidence, operation: operation, related: related, cause: operation.opennessCause,
                fix: { $0.guardOperation(operation) })
        })
}

extension AdministratorScheme {
    /// What it offers to an operation for administrators; a person decides which of it the operation needs.
    fileprivate var offer: String {
        let name = "`\(scheme.name.string)`"
        if !scopes.isEmpty {
            return "\(name) has scopes for administrators: \(scopes.map { "`\($0.string)`" }.joined(separator: ", "))"
        }
        return isForAdministrators ? "\(name) is for administrators" : "\(name) has no scope for administrators: declare one and require it"
    }
}
