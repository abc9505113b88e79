import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let apiKeyInCookie = Rule(
        id: "api2-api-key-in-cookie",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [352],
        level: .note,
        confidence: .medium,
        title: "writes protected by a cookie alone",
        why:
            "Browsers attach cookies automatically, even to requests triggered by another site, so a malicious page can act on behalf of its visitors.",
        remedy:
            "Require a CSRF token in a header in addition to the cookie, and document that the cookie is set with `SameSite`; or use a bearer token.",
        bad: [
            """
            security: [{session: []}]
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes:
                session: {type: apiKey, in: cookie, name: sid} #! `session` POST /orders
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                delete:
                  security: [{bearer: []}, {session: []}]
                  responses: {"204": {description: gone}}
                put:
                  security: [{session: []}]
                  responses: {"200": {description: replaced}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                session: {type: apiKey, in: cookie, name: sid} #! `session` DELETE /orders/{orderId} 1 other
            """,
            """
            security: [{session: []}]
            paths:
              /account/email:
                post:
                  requestBody:
                    content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {email: {type: string}}}}}
                  responses: {"200": {description: changed}}
            components:
              securitySchemes:
                session: {type: apiKey, in: cookie, name: sid} #! `session` form POST /account/email
            """,
        ],
        good: [
            """
            security: [{session: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: a read changes nothing}}
              /login:
                post:
                  summary: Log in
                  responses: {"200": {description: welcome}}
            components:
              securitySchemes:
                session: {type: apiKey, in: cookie, name: sid}
            """,
            """
            paths:
              /orders:
                post:
                  security: [{session: []}]
                  parameters: [{name: X-CSRF-Token, in: header, required: true, schema: {type: string}}]
                  responses: {"201": {description: created}}
              /notes:
                post:
                  security: [{session: [], xsrf: []}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                session: {type: apiKey, in: cookie, name: sid}
                xsrf: {type: apiKey, in: header, name: X-XSRF-TOKEN}
            """,
            """
            paths:
              /orders:
                post:
                  security: [{session: []}, {strict: []}]
                  responses:
                    "201":
                      description: created
                      headers:
                        Set-Cookie: {schema: {type: string}, example: sid=1; Secure; HttpOnly; SameSite=Lax}
            components:
              securitySchemes:
                session: {type: apiKey, in: cookie, name: sid}
                strict: {type: apiKey, in: cookie, name: other, description: Set with SameSite=Strict.}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/352.html",
        ],
        check: .document { specification, pass in
            let schemes = specification.securitySchemes.filter(\.isCookie)
            guard !schemes.isEmpty else { return }
            var guards = ForgeryGuards(specification)
            for scheme in schemes where !guards.covers(scheme) {
                let writes = specification.uses.operations(demanding: scheme.name).map { specification.operations[$0] }
                    .filter { guards.isOpen($0, to: scheme) }
                guard let first = writes.first else { continue }
                let others = writes.count == 1 ? " is" : " and \(writes.count - 1) other write\(writes.count == 2 ? "" : "s") are"
                let form = writes.first(where: \.acceptsForm)
                pass.report(
                    scheme.node,
                    "\(first.name)\(others) protected by cookie `\(scheme.name.string)` alone: no CSRF header, no SameSite"
                        + (form.map { "; a form on any site can send \($0.name)" } ?? ""),
                    level: form == nil ? .note : .warning,
                    related: writes.prefix(5).map { pass.related($0.node, "\($0.name) is protected by the cookie") })
            }
        })
}

extension Operation {
    /// Whether an HTML form on another site can send it, without the permission that browsers ask for first (Fetch, CORS-safelisted
    /// requests): a POST whose body has the type of a form.
    fileprivate var acceptsForm: Bool {
        guard method == "POST" else { return false }
        let isForm = { (media: MediaType) in
            media.name.hasPrefixIgnoringCase("application/x-www-form-urlencoded") || media.name.hasPrefixIgnoringCase("multipart/form-data")
        }
        return requestMediaTypes.contains(where: isForm) || parameters.contains(formField)
    }
}

private let formField = PartTest<Parameter> { parameter, _ in parameter.location == .formData }

/// What prevents other sites from using a cookie, determined once per document.
private struct ForgeryGuards {
    private let specification: Specification
    /// Cookies whose documented values restrict them to their site.
    private var guarded: Set<String> = []
    /// Whether an operation takes a CSRF token, by its number.
    private var tokens: [Int: Bool] = [:]
    /// For `security` lists of operations that take no CSRF token: the schemes that admit a request on their own.
    private var loneSchemes: [Node: Set<Text>] = [:]

    init(_ specification: Specification) {
        self.specification = specification
        for header in specification.responses.compactMap(\.setCookie) {
            for cookie in header.documentedValues.compactMap(\.stringText).map({ SetCookie($0) }) where cookie.staysOnSite {
                guarded.insert(cookie.name.string)
            }
        }
    }

    func covers(_ scheme: SecurityScheme) -> Bool {
        scheme.description?.mentions(["samesite", "csrf", "xsrf", "forgery"]) == true
            || guarded.contains(scheme.node.text(.name)?.string ?? "")
    }

    mutating func isOpen(_ operation: Operation, to scheme: SecurityScheme) -> Bool {
        guard operation.isWrite, operation.words.bootstrap == nil else { return false }
        let isGuarded = tokens[operation.number] ?? takesToken(operation)
        tokens[operation.number] = isGuarded
        guard !isGuarded, let list = operation.security.node else { return false }
        if let known = loneSchemes[list] { return known.contains(scheme.name) }
        let lone = Set(operation.security.alternatives.filter { $0.parts.count == 1 }.map { $0.parts[0].name })
        loneSchemes[list] = lone
        return lone.contains(scheme.name)
    }

    private func takesToken(_ operation: Operation) -> Bool {
        operation.parameters.contains(ForgeryGuards.header) || !operation.requestFields(ForgeryGuards.field).isEmpty
    }

    private static let field = NameTest { name, specification in isGuard(name, specification) }
    private static let header = PartTest<Parameter> { parameter, specification in
        parameter.location == .header && isGuard(parameter.name, specification)
    }

    private static func isGuard(_ name: Text, _ specification: Specification) -> Bool {
        HeaderName.isForgeryGuard(specification.facts(named: name).name, by: specification.vocabularies)
    }
}
