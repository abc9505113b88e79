import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let insecureCookie = Rule(
        id: "api2-insecure-cookie",
        owasp: [OWASP(2), OWASP(8), OWASP(2, 2019)],
        cwe: [614, 1004, 1275],
        level: .warning,
        title: "cookie without protective attributes",
        why:
            "Without `Secure`, the cookie is sent over cleartext connections; without `HttpOnly`, scripts can read it; without `SameSite`, other sites can use it.",
        remedy: "Set cookies with `Secure; HttpOnly; SameSite=Lax` (or `Strict`), and document these attributes.",
        bad: [
            """
            paths:
              /login:
                post:
                  responses:
                    "200":
                      description: welcome
                      headers:
                        Set-Cookie:
                          schema:
                            type: string
                            example: sid=abcde12345; Path=/; HttpOnly #! `sid` Secure SameSite
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /login:
                post:
                  responses:
                    "200":
                      description: welcome
                      headers:
                        set-cookie:
                          type: string
                          default: sessionId=1; Secure; SameSite=Lax #! `sessionId` HttpOnly
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /login:
                post:
                  responses:
                    "200":
                      description: welcome
                      headers:
                        Set-Cookie:
                          schema:
                            type: string
                            pattern: "^sid=[a-z]+; Secure; HttpOnly$" #! SameSite
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
                      headers:
                        Set-Cookie:
                          schema: {type: string}
                          examples:
                            one: {value: sid=abc; Path=/; secure; httponly; samesite=strict}
              /logout:
                post:
                  responses:
                    "200":
                      description: good bye
                      headers:
                        Set-Cookie: {schema: {type: string, example: sid=; Max-Age=0}}
              /leave:
                post:
                  responses:
                    "200":
                      description: good bye
                      headers:
                        Set-Cookie: {schema: {type: string, example: "sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT"}}
            """,
            """
            paths:
              /login:
                post:
                  responses:
                    "200":
                      description: welcome
                      headers:
                        Set-Cookie: {schema: {type: string}, description: nothing is said of its value}
              /form:
                get:
                  responses:
                    "200":
                      description: scripts read this one
                      headers:
                        Set-Cookie: {schema: {type: string, example: XSRF-TOKEN=abc; Secure; SameSite=Strict}}
              /token:
                post:
                  responses:
                    "200":
                      description: an example cut short
                      headers:
                        Set-Cookie:
                          description: The session, Secure, HttpOnly, SameSite=Strict
                          schema: {type: string, example: sid=abc}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2",
            "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#cookies",
            "https://cwe.mitre.org/data/definitions/614.html",
        ],
        check: .response { response, pass in
            guard let header = response.setCookie else { return }
            let values = header.documentedValues
            for value in values.isEmpty ? header.patterns : values {
                guard let text = value.stringText, text.contains(UInt8(ascii: "=")), !text.isCutShort else { continue }
                let cookie = SetCookie(text)
                guard !cookie.isDeletion else { continue }
                let isPattern = Keyword(of: value) == .pattern
                let (specification, vocabularies) = (pass.specification, pass.specification.vocabularies)
                let isReadable = !isPattern && HeaderName.isForgeryGuard(specification.facts(named: cookie.name).name, by: vocabularies)
                let states = { (attribute: StaticString) in
                    isPattern && text.mentions([attribute]) || header.saysInProse(attribute)
                }
                var missing: [String] = []
                if !cookie.isSecure, !states("secure") { missing.append("Secure") }
                if !cookie.isHttpOnly, !isReadable, !states("httponly") { missing.append("HttpOnly") }
                if !cookie.hasSameSite, !states("samesite") { missing.append("SameSite") }
                guard !missing.isEmpty else { continue }
                let name = isPattern || cookie.name.isEmpty ? "the cookie" : "cookie `\(String(cookie.name.string.prefix(60)))`"
                let isPreference = cookie.name.mentions(preferences)
                pass.report(
                    value, "\(name) is documented without \(missing.joined(separator: ", "))", level: isPreference ? .note : .warning)
            }
        })
}

/// Cookies that grant no access.
private let preferences: [StaticString] = ["lang", "locale", "theme", "currency", "consent", "timezone", "tz"]

extension Parameter {
    fileprivate var patterns: [Node] { schema.flatMap { SchemaFacts($0)[.pattern] }.map { [$0] } ?? [] }

    fileprivate func saysInProse(_ attribute: StaticString) -> Bool {
        description?.mentions([attribute]) == true || schema?.description?.mentions([attribute]) == true
    }
}

extension Text {
    /// `sid=abc; ...`
    fileprivate var isCutShort: Bool { string.hasSuffix("...") || string.hasSuffix("…") }
}
