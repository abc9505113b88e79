import Linting
import Rules
import Testing
import YAML

/// What rules say about an API in which people log in with a password: callers are many, and have nothing to do with each other.
@Suite struct OwnUsersTests {
    private func found(_ rule: String, _ paths: String, logIn: Bool = true) -> [Level] {
        let start = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            security: [{bearer: []}]
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
            paths:

            """
        let door = """
              /login:
                post:
                  security: []
                  requestBody: {content: {application/json: {schema: {properties: {email: {type: string}, password: {type: string}}}}}}
                  responses: {"200": {description: in}}

            """
        let text = start + (logIn ? door : "") + paths.split(separator: "\n").map { "  \($0)\n" }.joined()
        var settings = Settings()
        settings.select = [RuleSelector(rule)]
        let source = Source(path: "example.yaml", text: text)
        return Linter(catalog: Catalog.rules, settings: settings).inspect(source, canonicalPath: nil).findings.map(\.level)
    }

    private func write(_ path: String, _ field: String, status: String = "201") -> String {
        """
        \(path):
          post:
            requestBody: {content: {application/json: {schema: {type: object, properties: {\(field)}}}}}
            responses: {"\(status)": {description: a}}
        """
    }

    private func read(_ path: String, _ parameter: String, responses: String = "'200': {description: a}") -> String {
        "\(path): {get: {parameters: [\(parameter)], responses: {\(responses)}}}"
    }

    @Test func `an owner in the body is the caller`() {
        let rule = "api1-owner-id-in-request"
        #expect(found(rule, write("/reviews", "user_id: {type: integer}")) == [.warning])
        #expect(found(rule, write("/reviews", "user_id: {type: integer}"), logIn: false) == [.note])
        #expect(found(rule, write("/reviews", "doctor_id: {type: integer}")) == [.note])
        #expect(found(rule, write("/reviews", "user_id: {type: integer}", status: "403")) == [.note])
    }

    @Test func `people are listed to other people`() {
        let rule = "api1-unscoped-collection"
        #expect(found(rule, read("/users", "")) == [.warning])
        #expect(found(rule, read("/users", ""), logIn: false) == [.note])
        #expect(found(rule, read("/orders", "")) == [.note])
        #expect(found(rule, read("/doctors", "")) == [.note])
        #expect(found(rule, read("/users", "", responses: "'200': {description: a}, '403': {description: b}")) == [.note])
    }

    @Test func `numbered objects can be counted through`() {
        let rule = "api1-unscoped-object"
        let responses = "'200': {description: a}, '404': {description: b}"
        func parameter(_ type: String) -> String { "{name: id, in: path, required: true, schema: {type: \(type)}}" }
        #expect(found(rule, read("/accounts/{id}/balance", parameter("integer"), responses: responses)) == [.warning])
        #expect(found(rule, read("/accounts/{id}/balance", parameter("string"), responses: responses)) == [.note])
        #expect(found(rule, read("/accounts/{id}/balance", parameter("integer"), responses: responses), logIn: false) == [.note])
    }

    @Test func `doctors are there to be found`() {
        let id = "{name: id, in: path, required: true, schema: {type: integer}}"
        #expect(found("api1-unscoped-object", read("/doctors/{id}", id)) == [.note])
        #expect(found("api1-unscoped-object", read("/patients/{id}", id)) == [.warning])
    }

    @Test func `names of users say whose data is meant`() {
        let rule = "api1-unscoped-object"
        let name = "{name: username, in: query, required: true, schema: {type: string}}"
        #expect(found(rule, read("/details", name)) == [.warning])
        #expect(found(rule, read("/details", name), logIn: false) == [])
        #expect(found(rule, "/details: {delete: {parameters: [\(name)], responses: {'204': {description: a}}}}") == [.warning])
    }

    @Test func `an answer shows that there are many`() {
        let rule = "api3-sensitive-response-property"
        let list =
            "'200': {description: a, content: {application/json: {schema: {type: array, items: {properties: {iban: {type: string}}}}}}}"
        #expect(found(rule, read("/persona", "", responses: list)) == [.warning])
        #expect(found(rule, read("/persona/info", "", responses: list)) == [])
    }

    @Test func `a token names the step of a log-in`() {
        let rule = "api3-sensitive-response-property"
        func answer(_ name: String) -> String {
            """
            /signup:
              post:
                security: []
                responses:
                  "200": {description: a, content: {application/json: {schema: {type: object, properties: {\(name): {type: string}}}}}}
            """
        }
        #expect(found(rule, answer("otp_token")) == [])
        #expect(found(rule, answer("otp")) == [.error])
    }

    @Test func `an address beside a credential is called`() {
        let rule = "api7-url-property"
        #expect(found(rule, write("/providers", "base_url: {type: string}, api_key: {type: string}")) == [.warning])
        #expect(found(rule, write("/providers", "base_url: {type: string}, name: {type: string}")) == [])
        #expect(found(rule, write("/providers", "base_url: {type: string, enum: [a, b]}, api_key: {type: string}")) == [])
    }

    @Test func `a PIN for payments can be guessed`() {
        let rule = "api2-short-code"
        #expect(found(rule, write("/transfers", "transactionPin: {type: string, pattern: '^[0-9]{4}$'}")) == [.warning])
        #expect(found(rule, write("/transfers", "cardPin: {type: string, pattern: '^[0-9]{4}$'}")) == [])
    }

    @Test func `averages are counted by the server`() {
        let rule = "api3-mass-assignment"
        func body(_ name: String) -> String {
            let answer = "#/paths/~1shops/post/responses/201/content/application~1json/schema"
            return """
                /shops:
                  post:
                    requestBody: {content: {application/json: {schema: {$ref: "\(answer)"}}}}
                    responses:
                      "201": {description: a, content: {application/json: {schema: {type: object, properties: {\(name): {type: number}}}}}}
                """
        }
        #expect(found(rule, body("avg_rating")) == [.note])
        #expect(found(rule, body("rating")) == [])
    }
}
