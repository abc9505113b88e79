import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unprotectedFlow = Rule(
        id: "api6-unprotected-flow",
        owasp: [OWASP(6), OWASP(4, 2019)],
        cwe: [799, 837, 307],
        level: .warning,
        confidence: .medium,
        title: "sensitive flow without protection against automation",
        why: "A script runs the flow thousands of times: it guesses passwords and coupon codes, buys up the stock, or books every seat.",
        remedy:
            "Throttle the flow per account and per device, require proof that a person is present, and document it: 429, a captcha or attestation field, an idempotency key.",
        bad: [
            """
            paths:
              /auth/login:
                post: #! POST /auth/login login
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {email: {type: string}, password: {type: string}}}}}
                  responses: {"200": {description: a token}, "401": {description: wrong}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /cart/checkout:
                post: #! checkout
                  responses: {"201": {description: ordered}, default: {description: wrong}}
            """,
        ],
        good: [
            """
            paths:
              /auth/login:
                post:
                  responses: {"200": {description: a token}, "429": {description: too many}}
              /auth/register:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {email: {type: string}, captchaToken: {type: string}}}}}
                  responses: {"201": {description: created}}
              /cart/checkout:
                post:
                  parameters:
                    - {name: Idempotency-Key, in: header, required: true, schema: {type: string, format: uuid}}
                  responses: {"201": {description: ordered}}
              /transfers:
                post:
                  security: [{bearer: [], stepUp: []}]
                  responses: {"201": {description: sent}}
              /payments:
                post:
                  responses:
                    "201":
                      description: paid
                      headers: {X-RateLimit-Limit: {schema: {type: integer}}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                stepUp: {type: apiKey, in: header, name: X-OTP}
            """,
            """
            paths:
              /register:
                post:
                  requestBody: {content: {application/jwt: {schema: {type: string}}}}
                  responses: {"201": {description: registered by a software statement}}
              /session:
                post:
                  responses: {"101": {description: a connection}}
              /login/api:
                get:
                  parameters:
                    - {name: return_token_exchange_code, in: query, schema: {type: boolean}}
                    - {name: X-Session-Token, in: header, schema: {type: string}}
                  responses: {"200": {description: a flow that begins}}
              /issues/{id}/vote:
                put:
                  responses: {"204": {description: voted}}
            """,
            """
            paths:
              /users/{userId}/logins:
                get:
                  responses: {"200": {description: when somebody logged in}}
              /orders/{orderId}:
                get:
                  responses: {"200": {description: one order}}
              /auth/token:
                post:
                  responses: {"200": {description: a token}, "423": {description: locked}}
              /self-service/login:
                get:
                  responses: {"200": {description: the form}}
              /oauth2/revoke:
                post:
                  responses: {"200": {description: revoked}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
            "https://owasp.org/www-project-automated-threats-to-web-applications/",
        ],
        check: .operation { operation, pass in
            guard let flow = operation.words.sensitiveFlow, !operation.documentsThrottling else { return }
            // Voting again with PUT changes nothing.
            guard flow != "vote" || operation.method != "PUT", !operation.takesSignedStatement else { return }
            guard !operation.documents(status: 423, orClass: false, orDefault: false), !operation.demandsStepUp(pass.specification)
            else { return }
            guard !operation.takesInput(guardingName), !operation.onlyBegins else { return }
            pass.report(
                operation.node,
                "\(operation.name) is a sensitive flow (\(flow)), but nothing documented slows down a script: no 429, captcha, or key",
                operation: operation, risks: operation.words.bootstrap?.takesCredential == true ? [OWASP(2)] : [])
        })
}

/// A captcha, an idempotency key.
private let guardingName = NameTest { text, specification in
    let name = specification.facts(named: text).name
    return ParameterName.isAntiAutomation(name, by: specification.vocabularies)
        || ParameterName.isIdempotencyKey(name, by: specification.vocabularies)
}

private let signedStatement = NameTest { $1.facts(named: $0).name.words == ["software", "statement"] }
private let triedParameter = PartTest<Parameter> { parameter, specification in parameter.isTried(specification.vocabularies) }

extension Operation {
    /// Whether automation gains nothing: a read without a credential displays a form or starts a flow, and revoking a token helps nobody.
    fileprivate var onlyBegins: Bool {
        guard words.bootstrap != nil else { return false }
        let last = template.segments.last { $0.isLiteral }?.words
        if last?.words.contains(where: ["revoke", "revocation", "introspect", "blacklist", "logout"].contains) == true { return true }
        // Nobody guesses a token by asking whether it is valid.
        if words.bootstrap == .token, last?.words == ["verify"] || last?.words == ["validate"] { return true }
        // A session that the server creates itself: `POST /session` with an empty body.
        if last?.head == "session", !isRead, !hasRequestBody { return true }
        return isRead && !parameters.contains(triedParameter)
    }

    /// Whether someone whom the server trusts signs the request: a software statement (RFC 7591 §2.3), a JWT as the body.
    fileprivate var takesSignedStatement: Bool {
        let isJWT = requestMediaTypes.contains { media in
            let name = media.name.string.lowercased()
            return name.hasPrefix("application/jwt") || name.hasPrefix("application/jose")
        }
        return isJWT || takesInput(signedStatement)
    }

    /// Whether every alternative requires a second factor or a client certificate.
    fileprivate func demandsStepUp(_ specification: Specification) -> Bool {
        !security.alternatives.isEmpty && security.first(singleFactor, specification) == nil
    }
}

private let singleFactor = PartTest<SecurityRequirement> { alternative, _ in
    !alternative.parts.contains { part in
        guard let scheme = part.scheme else { return false }
        if scheme.kind == .mutualTLS { return true }
        let words = Name(part.name.string).words + Name(scheme.node.text(.name)?.string ?? "").words
        return words.contains { ["otp", "mfa", "2fa", "sca", "totp", "stepup", "webauthn", "attestation"].contains($0) }
            || zip(words, words.dropFirst()).contains { $0 == ("step", "up") }
    }
}

extension Parameter {
    /// Whether a script may guess its value: a password, a code, a token for logging in; not an existing session or a flag.
    fileprivate func isTried(_ vocabularies: Vocabularies) -> Bool {
        let name = Name(name.string)
        guard CredentialName.isCredentialParameter(name, by: vocabularies) != nil || name.head == "code" else { return false }
        if location == .header || location == .cookie, name.head == "token" || name.head == "session" { return false }
        return schema.map { SchemaFacts($0).types != .boolean } ?? true
    }
}
