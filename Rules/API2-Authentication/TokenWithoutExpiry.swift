import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let tokenWithoutExpiry = Rule(
        id: "api2-token-without-expiry",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [613],
        level: .note,
        confidence: .medium,
        title: "access token without an expiry",
        why: "A stolen token that never expires works forever, and clients that do not know when a token expires keep and resend it.",
        remedy: "Let tokens expire within minutes or hours, and return `expires_in` with them.",
        bad: [
            """
            paths:
              /auth/login:
                post:
                  responses:
                    "200":
                      description: welcome
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              access_token: {type: string} #! `access_token` POST /auth/login
                              user: {type: object, properties: {name: {type: string}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /oauth/token:
                post:
                  responses:
                    "200":
                      description: a token
                      schema:
                        type: object
                        properties:
                          data:
                            type: object
                            properties:
                              token: {type: string} #! `token` POST /oauth/token
            """,
        ],
        good: [
            """
            paths:
              /auth/login:
                post:
                  responses:
                    "200":
                      description: welcome
                      content:
                        application/json:
                          schema:
                            allOf:
                              - {type: object, properties: {access_token: {type: string}}}
                              - {type: object, properties: {expires_in: {type: integer}}}
              /auth/refresh:
                post:
                  responses:
                    "200":
                      description: a token
                      headers: {X-Expires-After: {schema: {type: string, format: date-time}}}
                      content: {application/json: {schema: {type: object, properties: {token: {type: string}}}}}
            """,
            """
            paths:
              /auth/login:
                post:
                  description: The token expires after ten minutes.
                  responses:
                    "200":
                      description: welcome
                      content: {application/json: {schema: {type: object, properties: {token: {type: string}}}}}
              /auth/token:
                post:
                  responses:
                    "200":
                      description: no access token
                      content: {application/json: {schema: {type: object, properties: {csrfToken: {type: string}, tokenType: {type: string}}}}}
              /devices:
                post:
                  responses:
                    "200":
                      description: no login
                      content: {application/json: {schema: {type: object, properties: {token: {type: string}}}}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc6749#section-5.1", "https://cwe.mitre.org/data/definitions/613.html"],
        check: .operation { operation, pass in
            guard let bootstrap = operation.words.bootstrap, bootstrap == .logIn || bootstrap == .token || bootstrap == .refresh else {
                return
            }
            guard operation.description?.mentions(lifetimeWords) != true, operation.summary?.mentions(lifetimeWords) != true else { return }
            let specification = pass.specification
            for entry in operation.responses.successes {
                let headers = entry.response.headers.map { specification.facts(named: $0.name).name }
                let isTimed = headers.contains { CredentialName.isExpiryField($0, by: specification.vocabularies) }
                guard !isTimed, entry.response.description?.mentions(lifetimeWords) != true
                else { continue }
                for schema in entry.response.schemas {
                    let answer = TokenAnswer(schema, specification)
                    guard let token = answer.token, !answer.hasExpiry, token.schema.description?.mentions(lifetimeWords) != true else {
                        continue
                    }
                    let reach = pass.reach(of: token.schema.site, .response) ?? "returned by \(operation.name)"
                    pass.report(
                        token.schema.site, "`\(token.name.string)`, \(reach), has no documented expiry",
                        related: pass.users(of: token.schema.site, .response))
                }
            }
        })
}

/// Words with which a description states how long a token is valid.
private let lifetimeWords: [StaticString] = ["expir", "lifetime", "lifespan", "ttl"]
