import OpenAPI
import Testing
import Words

/// A table of words, a rule that asks it, and a description with `WORD` where the name stands that is judged.
struct VocabularyCase: Sendable, CustomTestStringConvertible {
    let table: VocabularyTable
    let rule: String
    /// A word of the standard table.
    let standard: String
    /// Whether a word of the table keeps the rule from speaking.
    let isSilencing: Bool
    let text: String

    init(_ table: VocabularyTable, _ rule: String, _ standard: String, isSilencing: Bool = false, _ text: String) {
        self.table = table
        self.rule = rule
        self.standard = standard
        self.isSilencing = isSilencing
        self.text = text
    }

    var testDescription: String { table.rawValue }

    func description(_ word: String) -> String {
        let version = text.hasPrefix("webhooks") ? "3.1.0" : "3.0.3"
        return "openapi: \(version)\ninfo: {title: Shop, version: 1.0.0}\n" + text.replacing("WORD", with: word)
    }

    static let all = sensitive + properties + parameters + operations + bootstraps + scopes

    // MARK: Parts of descriptions

    private static let login = "components: {securitySchemes: {login: {type: http, scheme: bearer}}}\n"

    private static func answer(_ schema: String, _ status: String = "200") -> String {
        "responses: {'\(status)': {description: b, content: {application/json: {schema: \(schema)}}}}"
    }

    private static func body(_ schema: String) -> String { "requestBody: {content: {application/json: {schema: \(schema)}}}" }

    private static func object(_ properties: String) -> String { "{type: object, properties: {\(properties)}}" }

    private static func path(_ path: String, _ operation: String, security: String = "") -> String {
        "\(security)paths:\n  \(path): {\(operation)}\n\(login)"
    }

    private static func returned(_ table: VocabularyTable, _ rule: String, _ standard: String) -> VocabularyCase {
        VocabularyCase(table, rule, standard, path("/things", "get: {\(answer(object("WORD: {type: string}")))}"))
    }

    private static func parameter(
        _ table: VocabularyTable, _ rule: String, _ standard: String, isSilencing: Bool = false, in place: String = "query",
        type: String = "string", path: String = "/things", operation: String = "get", rest: String = "responses: {'200': {description: b}}"
    ) -> VocabularyCase {
        let item = "{name: WORD, in: \(place), required: true, schema: {type: \(type)}}"
        return VocabularyCase(
            table, rule, standard, isSilencing: isSilencing, Self.path(path, "\(operation): {parameters: [\(item)], \(rest)}"))
    }

    private static func operation(
        _ table: VocabularyTable, _ rule: String, _ standard: String, isSilencing: Bool = false, _ method: String, _ path: String,
        rest: String = "responses: {'200': {description: b}}", security: String = ""
    ) -> VocabularyCase {
        VocabularyCase(
            table, rule, standard, isSilencing: isSilencing, Self.path(path, "\(method): {\(rest)}", security: security))
    }

    // MARK: Cases

    private static let sensitive = [
        returned(.credential, "api3-sensitive-response-property", "access_token"),
        returned(.secret, "api3-sensitive-response-property", "client_secret"),
        returned(.personal, "api3-sensitive-response-property", "date_of_birth"),
        returned(.specialCategory, "api3-sensitive-response-property", "religion"),
        returned(.payment, "api3-sensitive-response-property", "iban"),
        returned(.health, "api3-sensitive-response-property", "blood_type"),
        operation(
            .password, "api2-password-policy", "password", "post", "/users",
            rest: "\(body(object("WORD: {type: string}"))), responses: {'201': {description: b}}"),
    ]

    private static let properties = [
        operation(
            .privilege, "api3-mass-assignment", "role", "patch", "/users/me",
            rest: "\(body(object("WORD: {type: string}"))), responses: {'200': {description: b}}"),
        operation(
            .serverOwned, "api3-mass-assignment", "risk_score", "post", "/things",
            rest: "\(body(object("WORD: {type: string}"))), responses: {'200': {description: b}}"),
        returned(.internalMetadata, "api3-internal-metadata", "database_name"),
        operation(
            .errorDetail, "api8-debug-error", "stack_trace", "get", "/things", rest: answer(object("WORD: {type: string}"), "500")),
        parameter(.freeText, "api4-unrestricted-string", "title", isSilencing: true, in: "path", path: "/things/{WORD}"),
        operation(
            .accessToken, "api2-token-without-expiry", "access_token", "post", "/login", rest: answer(object("WORD: {type: string}"))),
        operation(
            .expiry, "api2-token-without-expiry", "expires_in", isSilencing: true, "post", "/login",
            rest: answer(object("token: {type: string}, WORD: {type: integer}"))),
    ]

    private static let list = answer("{type: array, items: {type: object}}")

    private static let parameters = [
        parameter(.credentialParameter, "api2-credential-in-url", "session"),
        parameter(.sessionCookie, "api2-session-cookie", "sessionid", in: "cookie"),
        parameter(.url, "api7-url-parameter", "callback_url"),
        parameter(.host, "api7-host-parameter", "host", path: "/ping"),
        parameter(.interpreted, "api8-injection-prone-parameter", "filter"),
        parameter(.pageSize, "api4-unbounded-page-size", "page_size", type: "integer"),
        parameter(.paging, "api4-unpaginated-collection", "offset", isSilencing: true, type: "integer", rest: list),
        parameter(.fieldSelection, "api3-client-selected-fields", "fields"),
        parameter(.objectId, "api1-sequential-id", "thing_id", type: "integer"),
        operation(.owner, "api1-unscoped-object", "customers", "get", "/WORD/{id}", security: "security: [{login: []}]\n"),
        operation(.personalObject, "api1-unscoped-object", "orders", "get", "/WORD/{id}", security: "security: [{login: []}]\n"),
        parameter(
            .idempotencyKey, "api6-missing-idempotency", "Idempotency-Key", isSilencing: true, in: "header", path: "/payments",
            operation: "post"),
        parameter(
            .antiAutomation, "api6-unprotected-flow", "captcha", isSilencing: true, in: "header", path: "/login", operation: "post"),
        VocabularyCase(
            .signature, "api10-unsigned-webhook", "X-Signature", isSilencing: true,
            """
            webhooks:
              paid: {post: {parameters: [{name: WORD, in: header, schema: {type: string}}], responses: {'200': {description: b}}}}
            """),
        VocabularyCase(
            .forgeryGuard, "api2-api-key-in-cookie", "X-CSRF-Token", isSilencing: true,
            """
            security: [{session: []}]
            paths:
              /things: {post: {parameters: [{name: WORD, in: header, schema: {type: string}}], responses: {'200': {description: b}}}}
            components: {securitySchemes: {session: {type: apiKey, in: cookie, name: session}}}
            """),
        parameter(.methodOverride, "api5-method-override", "X-HTTP-Method-Override", in: "header", operation: "post"),
    ]

    private static let operations = [
        VocabularyCase(
            .administrative, "api5-admin-shares-security", "admin",
            """
            security: [{login: []}]
            paths:
              /things: {get: {responses: {'200': {description: b}}}}
              /WORD/things: {get: {responses: {'200': {description: b}}}}
            \(login)
            """),
        operation(.debug, "api9-debug-endpoint", "debug", "get", "/WORD"),
        operation(.sensitiveFlow, "api6-unprotected-flow", "checkout", "post", "/WORD"),
        operation(.unrepeatable, "api6-missing-idempotency", "payments", "post", "/WORD"),
        operation(.costly, "api4-costly-operation", "send-sms", "post", "/WORD"),
        operation(.stateChange, "api8-state-changing-get", "delete", "get", "/things/WORD"),
        VocabularyCase(
            .search, "api5-unscoped-write", "search", isSilencing: true,
            """
            security: [{o: []}]
            paths:
              /things/WORD: {post: {responses: {'200': {description: b}}}}
            components:
              securitySchemes:
                o: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.com/t', scopes: {things: b}}}}
            """),
        operation(.bulkExport, "api4-unpaginated-collection", "export", isSilencing: true, "get", "/things/WORD", rest: list),
        VocabularyCase(
            .fileTransfer, "api8-wildcard-media-type", "files", isSilencing: true,
            """
            paths:
              /WORD: {post: {requestBody: {content: {'*/*': {schema: {type: string}}}}, responses: {'200': {description: b}}}}
            """),
        operation(.shortList, "api4-unpaginated-collection", "countries", isSilencing: true, "get", "/WORD", rest: list),
        operation(.legacy, "api9-deprecated-without-sunset", "legacy", "get", "/WORD/things"),
        VocabularyCase(
            .nonProduction, "api9-nonproduction-server", "staging",
            "servers: [{url: 'https://WORD.shop.com'}, {url: 'https://api.shop.com'}]\npaths: {}\n"),
    ]

    private static func open(_ table: VocabularyTable, _ standard: String, _ method: String = "post") -> VocabularyCase {
        let rule = method == "post" ? "api2-unauthenticated-write" : "api2-unauthenticated-read"
        return operation(table, rule, standard, isSilencing: true, method, "/WORD")
    }

    private static let bootstraps = [
        open(.logIn, "login"), open(.tokenRequest, "token"), open(.tokenRefresh, "refresh-token"), open(.signUp, "signup"),
        open(.passwordReset, "forgot-password"), open(.verification, "verify-email"), open(.oauthCallback, "callback", "get"),
        open(.webhookReceiver, "webhook"), open(.healthCheck, "health", "get"), open(.versionInfo, "version", "get"),
        open(.apiDescription, "openapi.json", "get"),
    ]

    private static func scopes(_ names: String) -> String {
        let flow = "clientCredentials: {tokenUrl: 'https://a.com/t', scopes: {\(names)}}"
        return "components: {securitySchemes: {o: {type: oauth2, flows: {\(flow)}}}}\n"
    }

    private static let scopes = [
        VocabularyCase(
            .administrativeScope, "api5-admin-shares-security", "admin", isSilencing: true,
            """
            security: [{o: [WORD]}]
            paths:
              /things: {get: {responses: {'200': {description: b}}}}
              /admin/things: {get: {responses: {'200': {description: b}}}}
            \(scopes("WORD: b"))
            """),
        VocabularyCase(
            .readScope, "api5-read-scope-on-write", "read",
            "security: [{o: [WORD]}]\npaths:\n  /things: {put: {responses: {'200': {description: b}}}}\n\(scopes("WORD: b"))"),
        VocabularyCase(
            .writeScope, "api5-same-scope-read-write", "write",
            """
            security: [{o: [read]}]
            paths:
              /things: {get: {responses: {'200': {description: b}}}, put: {responses: {'200': {description: b}}}}
            \(scopes("read: b, WORD: c"))
            """),
        VocabularyCase(
            .identityScope, "api5-unused-scope", "profile", isSilencing: true,
            "security: [{o: [read]}]\npaths:\n  /things: {get: {responses: {'200': {description: b}}}}\n\(scopes("read: b, WORD: c"))"),
    ]
}
