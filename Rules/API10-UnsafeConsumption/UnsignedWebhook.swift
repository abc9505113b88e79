import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unsignedWebhook = Rule(
        id: "api10-unsigned-webhook",
        owasp: [OWASP(10), OWASP(2), OWASP(2, 2019)],
        cwe: [345, 347],
        level: .warning,
        confidence: .medium,
        title: "webhook without a signature",
        why:
            "A receiver that cannot tell genuine messages from forged ones trusts anyone who knows its URL: an attacker can simply claim that an order is paid.",
        remedy: "Sign the message (HMAC or JWS, with a timestamp) and document the header, or set a security requirement for it.",
        bad: [
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              paid:
                post: #! webhook POST paid signature
                  parameters: [{name: X-Event, in: header, schema: {type: string}}]
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              paid:
                post: #! optional
                  security: [{}, {hook: []}]
                  responses: {"200": {description: taken}}
            components:
              securitySchemes: {hook: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
                  callbacks:
                    paid:
                      "{$request.body#/callbackUrl}":
                        post: #! callback POST signature
                          requestBody: {content: {application/json: {schema: {type: object}}}}
                          responses: {"200": {description: taken}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /webhooks/stripe:
                post: #! POST /webhooks/stripe takes events from anyone
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
              /orders:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            paths:
              /webhooks/stripe:
                post:
                  parameters: [{name: Stripe-Signature, in: header, schema: {type: string}}]
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
              /webhooks/gitlab:
                post:
                  parameters: [{name: X-Gitlab-Token, in: header, required: true, schema: {type: string}}]
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            webhooks:
              paid:
                parameters: [{name: X-Hub-Signature-256, in: header, schema: {type: string}}]
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
              sent:
                post:
                  security: [{hook: []}]
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
              left:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {signature: {type: string}}}}}}
                  responses: {"200": {description: taken}}
              told:
                post:
                  description: Each request is signed with HMAC-SHA256 of the body.
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"200": {description: taken}}
            components:
              securitySchemes: {hook: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
                  callbacks:
                    paid:
                      "{$request.body#/callbackUrl}":
                        post:
                          requestBody: {content: {application/jose: {schema: {type: string}}}}
                          responses: {"200": {description: taken}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9421", "https://cwe.mitre.org/data/definitions/345.html"],
        check: .each([
            .outboundOperation { operation, pass in
                let security = operation.security
                let isPublic = security.access == .public
                guard security.origin != .operation || isPublic, !operation.statesSignature else { return }
                // A requirement at the root is meant for callers of the API, but may apply here as well.
                let isInherited = security.origin == .root && !isPublic
                let isOptional = security.origin == .operation && security.alternatives.count > 1
                let why = isOptional ? ", and its security is optional" : " and no security requirement"
                pass.report(
                    operation.node, "\(operation.name) has no signature header\(why)", level: isInherited || isOptional ? .note : .warning,
                    confidence: isInherited ? .low : .medium, operation: operation, cause: "no signature")
            },
            // An operation that takes the events of others: without a signature, anyone can send one.
            .operation { operation, pass in
                guard operation.words.bootstrap == .webhookReceiver, operation.access == .public, !operation.statesSignature,
                    !operation.parameters.contains(secret)
                else { return }
                pass.report(
                    operation.node, "\(operation.name) takes events from anyone: it has no signature header and no security requirement",
                    level: pass.specification.declaresSecurity ? .warning : .note, confidence: .medium, operation: operation,
                    cause: "no signature")
            },
        ]))
}

/// A secret that only the sender knows: `X-Gitlab-Token`, `?token=`, `/hooks/{secret}`.
private let secret = PartTest<Parameter> { parameter, specification in specification.credential(in: parameter) != nil }
