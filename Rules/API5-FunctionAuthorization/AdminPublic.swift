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
        check: .document { specification, pass in
            let open = specification.operations.filter { $0.openness == .administrative }
            let related = open.isEmpty ? [] : AdministratorCredentials.related(specification, pass)
            for operation in open {
                pass.report(
                    operation.node,
                    "\(operation.name) is administrative\(operation.administrativeHint) and requires no credential: \(operation.opennessReason)",
                    confidence: pass.opennessConfidence, operation: operation, related: related, cause: operation.opennessCause,
                    fix: { $0.guardOperation(operation) })
            }
        })
}

/// What a description declares for administrators only; a person decides which of it an operation needs.
private enum AdministratorCredentials {
    /// Schemes that are named, and scopes of each.
    private static let limit = 3

    static func related(_ specification: Specification, _ pass: Pass) -> [Finding.Related] {
        let vocabularies = specification.vocabularies
        let isForAdministrators = { (name: Text) in ScopeName.isAdministrative(Name(name.bytes), by: vocabularies) }
        let named = specification.securitySchemes.filter { isForAdministrators($0.name) || $0.hasScopes }
        return named.prefix(limit).map { scheme in
            let scopes = scheme.scopes.filter(isForAdministrators).prefix(limit).map { "`\($0.string)`" }
            let name = "`\(scheme.name.string)`"
            if !scopes.isEmpty {
                return pass.related(scheme.node, "\(name) has scopes for administrators: \(scopes.joined(separator: ", "))")
            }
            if isForAdministrators(scheme.name) { return pass.related(scheme.node, "\(name) is for administrators") }
            return pass.related(scheme.node, "\(name) has no scope for administrators: declare one and require it")
        }
    }
}
