import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let credentialsOverGet = Rule(
        id: "api2-credentials-over-get",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [598, 650],
        level: .error,
        title: "login by GET",
        why:
            "GET requests are logged, cached, prefetched, and retried, and other sites can make a browser send one. The password or token goes with them.",
        remedy: "Use POST, with the credential in the body or in a header.",
        bad: [
            """
            paths:
              /user/login:
                get: #! GET /user/login `password`
                  summary: Logs user into the system
                  parameters:
                    - {name: username, in: query, schema: {type: string}}
                    - {name: password, in: query, schema: {type: string}}
                  responses: {"200": {description: welcome}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /oauth/token:
                get: #! GET /oauth/token `access_token`
                  responses:
                    "200": {description: a token, schema: {type: object, properties: {access_token: {type: string}}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /signup:
                get: #! GET /signup `password` sign-up
                  parameters: [{name: password, in: formData, type: string}]
                  responses: {"200": {description: welcome}}
              /change_password:
                get: #! GET /change_password `password` password change
                  parameters: [{name: password, in: formData, type: string}]
                  responses: {"200": {description: changed}}
            """,
            """
            paths:
              /auth/login:
                get: #! GET /auth/login login
                  responses: {"200": {description: welcome}}
            """,
        ],
        good: [
            """
            paths:
              /auth/login:
                post:
                  responses: {"200": {description: a token}}
              /oauth/token:
                post:
                  responses: {"200": {description: a token}}
              /users/{userId}/logins:
                get:
                  responses: {"200": {description: the login history}}
              /tokens:
                get:
                  responses: {"200": {description: my tokens by name}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /login:
                get:
                  security: []
                  responses:
                    "200": {description: the form, content: {text/html: {schema: {type: string}}}}
              /auth/login:
                get:
                  security: []
                  responses: {"302": {description: to the identity provider}}
              /oauth/token:
                get:
                  responses: {"200": {description: what the token in use may do}}
              /sign-in:
                get:
                  summary: Login page
                  security: []
                  responses: {"200": {description: the form}}
              /self-service/login/browser:
                get:
                  summary: Begin a login flow
                  security: []
                  responses:
                    "200":
                      description: the flow
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              id: {type: string}
                              csrf_token: {type: string}
                              client: {type: object, properties: {registration_access_token: {type: string}}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc6749#section-3.2", "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
            "https://cwe.mitre.org/data/definitions/598.html",
        ],
        check: .operation { operation, pass in
            guard operation.method == "GET" else { return }
            let bootstrap = operation.words.bootstrap
            let change = operation.words.isNamedPasswordChange ? "password change" : nil
            guard let purpose = bootstrap.flatMap({ purposes[$0] }) ?? change else { return }
            let specification = pass.specification
            if let field = operation.requestFields(credentialName).first {
                pass.report(
                    operation.node, "\(operation.name) is a \(purpose) by GET and takes `\(field.name.string)`", operation: operation,
                    related: [pass.related(field.node, "the credential")], cause: "\(purpose) by GET")
            } else if bootstrap == .logIn || bootstrap == .token, let token = operation.returnedToken(specification) {
                pass.report(
                    operation.node, "\(operation.name) is a \(purpose) by GET and returns `\(token.name.string)`", operation: operation,
                    related: [pass.related(token.schema.site, "the token")], cause: "\(purpose) by GET")
            } else if bootstrap == .logIn, operation.access == .public, !operation.isPage {
                pass.report(
                    operation.node, "\(operation.name) appears to be a \(purpose) by GET", level: .warning, confidence: .medium,
                    operation: operation)
            }
        })
}

private let purposes: [Bootstrap: String] = [
    .logIn: "login", .token: "token request", .signUp: "sign-up", .passwordReset: "password reset",
]

private let credentialName = NameTest { name, specification in
    CredentialName.isCredentialParameter(specification.facts(named: name).name, by: specification.vocabularies) != nil
}

extension Operation {
    fileprivate func returnedToken(_ specification: Specification) -> (name: Text, schema: Schema)? {
        for schema in responses.successes.flatMap(\.response.schemas) {
            if let token = TokenAnswer(schema, specification).token { return token }
        }
        return nil
    }

    /// Whether it displays a form or redirects the browser, or says that it does.
    fileprivate var isPage: Bool {
        if responses.contains(browserAnswer) { return true }
        if let produces = node[.produces], produces.children.contains(where: { $0.text?.hasPrefixIgnoringCase("text/html") == true }) {
            return true
        }
        let words: [StaticString] = [
            "page", "form", "html", "redirect", "url", "link", "provider", "sso", "option", "method", "flow", "render", "view",
        ]
        return [summary, operationId, description].contains { $0?.mentions(words) == true }
    }
}

/// A redirect, or an HTML page.
private let browserAnswer = PartTest<OperationResponse> { entry, _ in
    entry.status.first == UInt8(ascii: "3") || entry.response.mediaTypes.contains { $0.name.hasPrefixIgnoringCase("text/html") }
}
