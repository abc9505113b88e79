import Linting
import Rules
import Testing
import YAML

/// What settings change in what rules say.
@Suite struct OptionTests {
    private func found(_ rule: String, _ text: String, _ change: (inout Settings) -> Void = { _ in }) -> [String] {
        var settings = Settings()
        settings.select = [RuleSelector(rule)]
        change(&settings)
        let linter = Linter(catalog: Catalog.rules, settings: settings)
        return linter.inspect(Source(path: "example.yaml", text: text), canonicalPath: nil).findings.map(\.message)
    }

    private static let head = "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\n"

    @Test func `a gateway adds the headers`() {
        let text = Self.head + "paths: {/a: {get: {responses: {'200': {description: b}}}}}\n"
        #expect(found("api8-security-headers-undocumented", text).count == 1)
        #expect(found("api8-security-headers-undocumented", text) { $0.options.securityHeaders = [] } == [])
        let one = found("api8-security-headers-undocumented", text) { $0.options.securityHeaders = ["Referrer-Policy"] }
        #expect(one == ["no response documents Referrer-Policy"])
    }

    @Test func `all hosts are allowed without a list`() {
        let text = Self.head + "servers: [{url: 'https://a.com'}]\npaths: {}\n"
        #expect(found("api8-disallowed-host", text) == [])
        #expect(found("api8-disallowed-host", text) { $0.options.allowedHosts = [] }.count == 1)
    }

    @Test func `keywords beside a reference are only for the strict profile`() {
        let text =
            Self.head + "paths: {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B', description: c}, B: {type: string}}}\n"
        #expect(found("api8-ref-siblings", text) == [])
        #expect(found("api8-ref-siblings", text) { $0.profile = .strict }.count == 1)
    }

    @Test func `a missing cache control is only for the strict profile`() {
        let schema = "{type: object, properties: {dateOfBirth: {type: string}}}"
        let text =
            Self.head + "paths: {/me: {get: {responses: {'200': {description: b, content: {application/json: {schema: \(schema)}}}}}}}\n"
        #expect(found("api8-sensitive-response-cacheable", text) == [])
        #expect(found("api8-sensitive-response-cacheable", text) { $0.profile = .strict }.count == 1)
    }

    @Test func `today can be pinned`() {
        let text = Self.head + "paths: {/a: {get: {x-sunset: 2000-01-01, responses: {'200': {description: b}}}}}\n"
        #expect(found("api9-past-sunset", text).count == 1)
        #expect(found("api9-past-sunset", text) { $0.options.today = 10_957 } == [])
        #expect(found("api9-past-sunset", text) { $0.options.today = 10_958 }.count == 1)
    }
}
