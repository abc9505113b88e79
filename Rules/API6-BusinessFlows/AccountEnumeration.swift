import Linting
import OpenAPI
import YAML

extension Rule {
    static let accountEnumeration = Rule(
        id: "api6-account-enumeration",
        owasp: [OWASP(6), OWASP(2, 2019)],
        cwe: [204, 203],
        level: .note,
        confidence: .medium,
        title: "response that reveals whether an account exists",
        why:
            "Different responses for an unknown user and a wrong secret sort a list of addresses into customers and strangers, ready for phishing and credential stuffing.",
        remedy: "Respond alike: 401 to every failed login, and 202 to every password reset whether or not the address is known.",
        bad: [
            """
            paths:
              /auth/login:
                post:
                  responses:
                    "200": {description: a token}
                    "401": {description: wrong password}
                    "404": {description: no such user} #! 404 alongside 401
            """,
            """
            paths:
              /auth/forgot-password:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {email: {type: string}}}}}
                  responses:
                    "202": {description: mail sent}
                    "404": {description: unknown address} #! POST /auth/forgot-password 404
            """,
            """
            paths:
              /auth/register:
                post:
                  responses:
                    "201": {description: created}
                    "409": {description: taken} #! 409
            """,
        ],
        good: [
            """
            paths:
              /auth/login:
                post:
                  responses: {"200": {description: a token}, "401": {description: wrong user or password}, "429": {description: too many}}
              /auth/forgot-password:
                post:
                  responses: {"202": {description: mail sent if the address is known}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /connections/oauth2/tokens:
                post:
                  responses: {"200": {description: tokens of another service}, "401": {description: who}, "404": {description: no such}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
            """,
            """
            paths:
              /orders/{orderId}:
                get:
                  responses: {"200": {description: one order}, "401": {description: who}, "404": {description: none}}
              /auth/reset-password/{resetToken}:
                post:
                  parameters:
                    - {name: resetToken, in: path, required: true, schema: {type: string}}
                  responses: {"204": {description: changed}, "404": {description: no such token}}
              /auth/reset-password:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {token: {type: string}, password: {type: string}}}}}
                  responses: {"204": {description: changed}, "404": {description: no such token}}
              /tenants/{tenantId}/login:
                post:
                  parameters:
                    - {name: tenantId, in: path, required: true, schema: {type: string}}
                  responses: {"200": {description: a token}, "401": {description: wrong}, "404": {description: no such tenant}}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-and-error-messages",
            "https://cwe.mitre.org/data/definitions/204.html",
        ],
        check: .operation { operation, pass in
            guard operation.method == "POST", operation.template.parameters.isEmpty else { return }
            let entry: OperationResponse?
            let what: String
            switch operation.words.bootstrap {
            case .logIn, .token:
                // If callers must present their own credential, 401 refers to that one.
                guard operation.words.bootstrap == .logIn || operation.access == .public else { return }
                guard operation.documents(status: 401, orClass: false, orDefault: false) else { return }
                (entry, what) = (operation.response(404), "404 alongside 401 distinguishes an unknown user from a wrong secret")
            case .passwordReset:
                guard !operation.takesInput(resetCode) else { return }
                entry = operation.response(404) ?? operation.response(409)
                what = "\(entry?.status.string ?? "404") reveals whether an account exists"
            case .signUp where pass.profile == .strict:
                (entry, what) = (operation.response(409), "409 reveals whether an account exists")
            default: return
            }
            guard let entry else { return }
            pass.report(entry.site, "\(operation.name): \(what)", operation: operation)
        })
}

private let resetCode = NameTest { ["token", "code", "otp", "pin", "key"].contains($1.facts(named: $0).name.head ?? "") }

extension Operation {
    fileprivate func response(_ code: Int) -> OperationResponse? { responses.first(code: code) }
}
