import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let sessionCookie = Rule(
        id: "api2-session-cookie",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [1068, 352],
        level: .note,
        confidence: .medium,
        profile: .strict,
        title: "session in an undeclared cookie",
        why:
            "The cookie is the credential, but no security scheme says so: nobody can see which operations it protects, and other sites can use it.",
        remedy: "Declare the cookie as an `apiKey` scheme with `in: cookie` and require it, or use a bearer token.",
        bad: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: Cookie, in: header, schema: {type: string}} #! `Cookie` GET /orders
                  responses: {"200": {description: all orders}}
                put:
                  parameters:
                    - {name: sessionId, in: cookie, schema: {type: string}} #! `sessionId` PUT /orders
                  responses: {"200": {description: replaced}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /login:
                post:
                  responses:
                    "200": #! POST /login Set-Cookie
                      description: welcome
                      headers: {Set-Cookie: {type: string}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /visits:
                post:
                  responses:
                    "200": #! POST /visits `JSESSIONID`
                      description: welcome
                      headers: {Set-Cookie: {schema: {type: string}, example: JSESSIONID=abc; Secure}}
            """,
        ],
        good: [
            """
            paths:
              /login:
                post:
                  responses:
                    "200":
                      description: welcome
                      headers: {Set-Cookie: {schema: {type: string}, example: sid=abc; Secure}}
              /orders:
                get:
                  security: [{session: []}]
                  parameters:
                    - {name: sid, in: cookie, schema: {type: string}}
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {session: {type: apiKey, in: cookie, name: sid}}
            """,
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: language, in: cookie, schema: {type: string}}
                  responses:
                    "200":
                      description: all orders
                      headers: {Set-Cookie: {schema: {type: string}, example: language=de}}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
            "https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object",
        ],
        check: .each([
            .parameter { parameter, pass in
                let specification = pass.specification
                switch parameter.location {
                case .header: guard parameter.name.equalsIgnoringCase("cookie") else { return }
                case .cookie: guard specification.isUndeclaredSession(parameter.name) else { return }
                default: return
                }
                pass.report(
                    parameter.node, .request, "`\(parameter.name.string)` carries a session that no security scheme declares",
                    cause: "session in a cookie")
            },
            .operation { operation, pass in
                let specification = pass.specification
                for entry in operation.responses.those(cookieSetting) {
                    guard let header = entry.response.setCookie else { continue }
                    let names = header.documentedValues.compactMap(\.stringText).map { SetCookie($0) }.filter { !$0.isDeletion }.map(\.name)
                    if let name = names.first(where: { specification.isUndeclaredSession($0) }) {
                        pass.report(
                            entry.site, "\(operation.name) sets `\(name.string.prefix(60))`, a session that no security scheme declares",
                            operation: operation, cause: "session in a cookie")
                    } else if names.isEmpty, operation.words.bootstrap == .logIn, specification.uses.cookies.isEmpty {
                        pass.report(
                            entry.site, "\(operation.name) responds with Set-Cookie: a session that no security scheme declares",
                            operation: operation, cause: "session in a cookie")
                    }
                }
            },
        ]))
}

private let cookieSetting = PartTest<OperationResponse> { entry, _ in entry.isSuccess && entry.response.setCookie != nil }

extension Specification {
    /// Whether it is named like a session cookie, and no scheme declares it.
    fileprivate func isUndeclaredSession(_ cookie: Text) -> Bool {
        HeaderName.isSessionCookie(facts(named: cookie).name, by: vocabularies) && !uses.cookies.contains(cookie)
    }
}
