import Linting
import Rules
import Testing
import YAML

/// What is said of lists that an alias gives to several operations: each fault once, with whom it concerns.
@Suite struct SharedListReportTests {
    private func findings(_ rule: String, _ text: String) -> [ReportedFinding] {
        var settings = Settings()
        settings.profile = .strict
        settings.select = [RuleSelector(rule)]
        let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        return Linter(catalog: Catalog.rules, settings: settings).inspect(Source(path: "a.yaml", text: head + text), canonicalPath: nil)
            .findings
    }

    @Test func `a parameter that is declared twice is reported once for all operations with the list`() {
        let found = findings(
            "api8-duplicate-parameter",
            """
            paths:
              /a: {get: {parameters: &list [{name: q, in: query}, {name: q, in: query}]}}
              /b: {get: {parameters: *list}}
              /c: {get: {parameters: *list}, put: {parameters: [{name: q, in: query}]}}
            """)
        #expect(found.map(\.message) == ["the query parameter `q` is declared twice, for GET /a and 2 others"])
    }

    @Test func `a path parameter is reported once with the operations whose path lacks it`() {
        let found = findings(
            "api8-path-parameter-mismatch",
            """
            paths:
              /a/{id}: {get: {parameters: &list [{name: id, in: path, required: true}, {name: no, in: path, required: true}]}}
              /b/{no}/{id}: {get: {parameters: *list}}
              /c: {get: {parameters: *list}}
              /d/{x}: {get: {parameters: *list}}
            """)
        #expect(
            found.map(\.message) == [
                "the path parameter `id` is not in the path of GET /c and 1 other",
                "the path parameter `no` is not in the path of GET /a/{id} and 2 others",
                "no parameter declares `{x}` in the path of GET /d/{x}",
            ])
    }

    @Test func `an error without a schema is reported once with its operations`() {
        let found = findings(
            "api8-error-schema-missing",
            """
            paths:
              /a: {get: {responses: &list {"200": {description: d}, "404": {description: d}}}}
              /b: {get: {responses: *list}}
            """)
        #expect(found.map(\.message) == ["the error response GET /a 404 has no schema"])
        #expect(found.first?.related.map(\.message) == ["reached from GET /a", "reached from GET /b"])
    }
}
