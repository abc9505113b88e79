import Linting
import Rules
import Support
import Testing
import YAML

/// What suppressions cover, what they leave, and what is said of them.
@Suite struct SuppressionTests {
    private static let head = "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\n"

    private func findings(
        _ text: String, path: String = "shop.yaml", _ rules: [String] = ["api4-unbounded-string", "suppression"],
        _ change: (inout Settings) -> Void = { _ in }
    ) -> [ReportedFinding] {
        var settings = Settings()
        settings.select = rules.map(RuleSelector.init)
        settings.options.today = 20_000
        change(&settings)
        return Linter(catalog: Catalog.rules, settings: settings).inspect(Source(path: path, text: text), canonicalPath: nil).findings
    }

    /// A body with two unbounded strings, `a` and `b`, on lines 12 and 13.
    private func shop(schema: String = "", above: String = "", a: String = "", b: String = "") -> String {
        Self.head + """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties: \(schema)
                            a: {type: string} \(a)\(above.isEmpty ? "" : "\n              " + above)
                            b: {type: string} \(b)
                  responses: {"200": {description: done}}

            """
    }

    private func told(_ findings: [ReportedFinding]) -> [String] {
        findings.map { "\($0.location.start.line) \($0.rule.id)\($0.suppressed.map { " (\($0))" } ?? "")" }
    }

    @Test func `a comment at the end of a line covers the line`() {
        let text = shop(a: "# merlon: ignore api4-unbounded-string -- bounded elsewhere")
        #expect(told(findings(text)) == ["12 api4-unbounded-string (bounded elsewhere)", "13 api4-unbounded-string"])
        let holder = findings(shop(schema: "# merlon: ignore api4 -- no"), ["api4-unbounded-string"])
        #expect(holder.allSatisfy { $0.isActive })
    }

    @Test func `a comment above a line covers what begins there`() {
        let one = findings(shop(above: "# merlon: ignore api4-unbounded-string -- why"))
        #expect(told(one) == ["12 api4-unbounded-string", "14 api4-unbounded-string (why)"])
        let block = Self.head + "# merlon: ignore CWE-770 -- all of them\n# and a word more\n\n" + shop().dropFirst(Self.head.count)
        #expect(findings(block).map(\.suppressed) == ["all of them", "all of them"])
    }

    @Test func `a comment on the first line does not cover the document`() {
        let text = "# merlon: ignore api4-unbounded-string -- all?\n" + shop()
        #expect(told(findings(text)).filter { !$0.contains("suppression") }.count == 2)
        #expect(findings(text).filter { $0.suppressed != nil }.isEmpty)
    }

    @Test func `the extension covers its object`() {
        let field = "\"x-merlon-ignore\": [{\"rule\": \"api4\", \"reason\": \"why\", \"until\": \"2024-10-04\", \"owner\": \"us\"}]"
        let schemas = "{\"A\": {\(field), \"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}}"
        let body = "{\"content\": {\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/A\"}}}}"
        let paths = "{\"/a\": {\"post\": {\"requestBody\": \(body), \"responses\": {\"200\": {\"description\": \"x\"}}}}}"
        let text =
            "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, \"paths\": \(paths), \"components\": {\"schemas\": \(schemas)}}"
        #expect(findings(text, path: "a.json").map(\.suppressed) == ["why"])
        let expired = findings(text, path: "a.json") { $0.options.today = 20_001 }
        #expect(expired.map(\.rule.id).sorted() == ["api4-unbounded-string", "suppression-expired"])
        #expect(expired.allSatisfy { $0.isActive })
    }

    @Test func `suppressions can be disabled`() {
        let text = shop(a: "# merlon: ignore api4-unbounded-string -- bounded elsewhere", b: "# merlon: ignore nothing")
        let all = findings(text) { $0.heedsSuppressions = false }
        #expect(told(all) == ["12 api4-unbounded-string", "13 api4-unbounded-string"])
    }

    @Test func `only suppressions of rules that ran can be unused`() {
        let text = Self.head + "paths: {} # merlon: ignore api4-unbounded-array -- x\n"
        #expect(findings(text, ["suppression", "api4-unbounded-array"]).map(\.rule.id) == ["suppression-unused"])
        #expect(findings(text, ["suppression"]).isEmpty)
        #expect(findings(text, ["suppression", "api4-unbounded-array"]) { $0.minimumConfidence = .medium }.isEmpty)
        #expect(findings(text + "x: {", ["suppression", "api4-unbounded-array"]).isEmpty)
    }

    @Test func `a repeated suppression is unused`() {
        let text = shop(a: "# merlon: ignore api4-unbounded-string, api4-unbounded-string -- x")
        #expect(told(findings(text)).filter { $0.contains("unused") } == ["12 suppression-unused"])
    }

    @Test func `a suppression that another file needs is not unused`() {
        let linter = Linter(catalog: Catalog.rules, settings: Settings())
        let text = shop(a: "# merlon: ignore api4-unbounded-string -- x")
        let used = linter.inspect(Source(path: "shop.yaml", text: text), canonicalPath: nil)
        var unused = linter.inspect(
            Source(path: "shop.yaml", text: text.components(separatedBy: "type: string}").joined(separator: "type: boolean}")),
            canonicalPath: nil)
        #expect(unused.findings.contains { $0.rule.id == "suppression-unused" })
        unused.dropRefuted(used.refutations)
        #expect(!unused.findings.contains { $0.rule.id == "suppression-unused" })
    }
}
