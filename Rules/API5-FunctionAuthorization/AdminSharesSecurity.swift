import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let adminSharesSecurity = Rule(
        id: "api5-admin-shares-security",
        owasp: [OWASP(5), OWASP(5, 2019)],
        cwe: [285, 269],
        level: .warning,
        confidence: .medium,
        title: "administrative operation protected like any other",
        why:
            "By the contract, any user's credential can call this administrative function. Whether the call is rejected depends on code that is easy to forget.",
        remedy: "Require a dedicated scope, role, or scheme for administrative operations.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /admin/users:
                get: #! GET /admin/users `admin`
                  responses: {"200": {description: everybody}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{oauth: [shop]}]
                  responses: {"200": {description: one's own orders}}
              /admin/users/{userId}:
                delete: #! DELETE /admin/users/{userId}
                  security: [{oauth: [shop]}]
                  responses: {"204": {description: gone}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {shop: everything}}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{oauth: [shop]}]
                  responses: {"200": {description: one's own orders}}
              /admin/users:
                get: #! GET /admin/users no more than GET /orders
                  security: [{oauth: []}]
                  responses: {"200": {description: everybody}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {shop: everything}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /namespaces:
                post: #! POST /namespaces by its summary
                  summary: Create a namespace (superuser only)
                  responses: {"201": {description: created}}
              /quotas:
                put: #! PUT /quotas by its description
                  description: Only administrators may change the quotas.
                  responses: {"204": {description: changed}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /members/{memberId}:
                put: #! PUT /members/{memberId} `role`
                  summary: Change a member's role
                  parameters: [{name: memberId, in: path, required: true, schema: {type: string, format: uuid}}]
                  responses: {"204": {description: changed}}
              /system/shutdown:
                post: #! POST /system/shutdown
                  responses: {"202": {description: going down}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /faculties:
                post: #! POST /faculties administrators by its summary
                  summary: Create a faculty (admin)
                  responses: {"201": {description: created}}
              /console:
                get: #! GET /console `operator` in its description
                  description: Streams the console. Requires operator role or higher.
                  responses: {"200": {description: its lines}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /ratings/{ratingId}:
                get:
                  summary: Get a rating (driver)
                  description: Only available drivers. Requires the appropriate role.
                  parameters: [{name: ratingId, in: path, required: true, schema: {type: string, format: uuid}}]
                  responses: {"200": {description: a rating}}
              /console:
                get:
                  description: Requires operator role.
                  security: [{oauth: [operate]}]
                  responses: {"200": {description: its lines}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {operate: operators}}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{oauth: [shop]}]
                  responses: {"200": {description: one's own orders}}
              /admin/users:
                get:
                  security: [{oauth: [users]}]
                  responses: {"200": {description: its scopes are its own}}
            components:
              securitySchemes:
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: "https://id.shop.test/token", scopes: {shop: orders, users: users}}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: one's own orders}}
              /administrative-areas:
                get:
                  responses: {"200": {description: counties and districts}}
              /vehicles/{vehicleId}/maintenance:
                post:
                  description: Books a service. The administration of a fleet is not concerned.
                  parameters: [{name: vehicleId, in: path, required: true, schema: {type: string, format: uuid}}]
                  responses: {"201": {description: booked}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /admin/users:
                get:
                  responses: {"200": {description: all of the API is for administrators}}
              /admin/login:
                post:
                  security: []
                  responses: {"200": {description: a token}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"],
        check: .document { specification, pass in
            let served = specification.servedOperations.filter { $0.access != .public }
            let claims = served.map(RoleClaim.init)
            guard claims.contains(where: { $0 != nil }) else { return }
            var ordinary: [String: Operation] = [:]
            for (operation, claim) in zip(served, claims)
            where claim == nil && operation.words.bootstrap == nil && operation.words.isDebug == nil {
                for signature in [operation.security.signature, operation.security.bareSignature] where ordinary[signature] == nil {
                    ordinary[signature] = operation
                }
            }
            for (operation, claim) in zip(served, claims) where !operation.security.namesAdministrators {
                guard let claim, let other = ordinary[operation.security.signature] else { continue }
                pass.report(
                    operation.node, "\(operation.name) \(claim.text(of: operation)) and requires no more than \(other.name)",
                    level: claim.isVague ? .note : .warning, confidence: claim.isVague ? .low : .medium,
                    operation: operation, related: [pass.related(other.node, "protected the same way")],
                    cause: "no more than ordinary operations")
            }
        })
}

/// Where an operation says that it is for administrators, or for another role.
private enum RoleClaim {
    /// In its path, tags, or operationId.
    case name
    case summary
    /// In prose that may speak of other things, too.
    case description
    /// As a statement of its own, in a summary or description.
    case statement(RoleProse, Keyword)

    init?(_ operation: Operation) {
        if operation.words.isAdministrative {
            self = .name
        } else if let (role, keyword) = operation.statedRole, role.isAdministrative || operation.access == .authenticated {
            self = .statement(role, keyword)
        } else {
            switch operation.administratorProse {
            case .summary?: self = .summary
            case .some: self = .description
            case nil: return nil
            }
        }
    }

    var isVague: Bool {
        if case .description = self { true } else { false }
    }

    func text(of operation: Operation) -> String {
        switch self {
        case .name: "is administrative\(operation.administrativeHint)"
        case .summary: "is for administrators by its summary"
        case .description: "is for administrators by its description"
        case .statement(let prose, let keyword):
            prose.isAdministrative
                ? "is for administrators by its \(keyword)" : "demands the role `\(prose.role)` in its \(keyword)"
        }
    }
}
