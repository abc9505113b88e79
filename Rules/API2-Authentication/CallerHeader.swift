import Linting
import OpenAPI
import YAML

extension Rule {
    static let callerHeader = Rule(
        id: "api2-caller-header",
        owasp: [OWASP(2), OWASP(1), OWASP(2, 2019)],
        cwe: [290, 639],
        level: .warning,
        confidence: .medium,
        title: "caller named by an ordinary header",
        why:
            "Clients can send any value in a header: whoever knows or guesses the id of a user acts as that user. Only a credential proves who calls.",
        remedy:
            "Require a credential with `security` and take the caller and the role from it. If a gateway sets the header, leave it out of the description for clients.",
        bad: [
            """
            paths:
              /carts/current:
                get:
                  parameters:
                    - {name: X-User-Id, in: header, required: true, schema: {type: string}} #! `X-User-Id` GET /carts/current nothing proves
                  responses: {"200": {description: the cart of that user}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions:
              token: {type: apiKey, in: header, name: X-Token}
            paths:
              /orders:
                post:
                  parameters:
                    - $ref: "#/parameters/Role"
                  responses: {"201": {description: ordered}}
                get:
                  security: [{token: []}]
                  parameters:
                    - {name: x-username, in: header, type: string} #! `x-username` beside the credential
                  responses: {"200": {description: orders}}
            parameters:
              Role: {name: X-User-Role, in: header, type: string} #! `X-User-Role` POST /orders
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  parameters:
                    - {name: X-Request-Id, in: header, schema: {type: string}}
                    - {name: User-Agent, in: header, schema: {type: string}}
                    - {name: X-Tenant-Id, in: header, schema: {type: string}}
                    - {name: X-Customer, in: header, schema: {type: string}}
                    - {name: X-User-Language, in: header, schema: {type: string}}
                    - {name: x-user-id, in: query, schema: {type: string}}
                  responses: {"200": {description: one's own orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                get:
                  security: [{user: []}]
                  parameters:
                    - {name: X-User-Id, in: header, schema: {type: string}, description: described twice}
                  responses: {"200": {description: a scheme of that name is judged as a scheme}}
            components:
              securitySchemes: {user: {type: apiKey, in: header, name: X-User-Id}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"],
        check: .parameter { parameter, pass in
            guard parameter.namesCaller else { return }
            let specification = pass.specification
            let name = parameter.name.string
            let isScheme = specification.securitySchemes.contains { $0.node.text(.name)?.string.lowercased() == name.lowercased() }
            guard !isScheme else { return }
            let exposure = specification.exposure(of: parameter.node, .request)
            let users = exposure.first.map { specification.operations[$0] }.filter { !$0.isOutbound }
            guard !users.isEmpty, !users.allSatisfy({ $0.words.bootstrap != nil }) else { return }
            let isAlone = exposure.isPublic
            pass.report(
                parameter.node, .request,
                isAlone ? "`\(name)` says who calls, and nothing proves it" : "`\(name)` says who calls, beside the credential that does",
                level: isAlone ? .warning : .note, confidence: isAlone ? .medium : .low,
                cause: "caller named by a header")
        })
}
