import Linting
import Rules
import Testing
import YAML

/// What a report holds does not grow with the length of names, nor is anything left out in silence.
@Suite struct BoundedReportTests {
    private static let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
    private static let ok = "responses: {'200': {description: d}}"

    private func result(_ text: String, _ change: (inout Settings) -> Void = { _ in }) -> LintResult {
        var settings = Settings()
        settings.profile = .strict
        change(&settings)
        return Linter(catalog: Catalog.rules, settings: settings).inspect(
            Source(path: "a.yaml", text: Self.head + text), canonicalPath: nil)
    }

    @Test func `names of any length make short messages and pointers`() {
        let name = String(repeating: "kü", count: 20_000)
        let result = result(
            "paths:\n  ? \"/\(name)\"\n  : {post: {operationId: \(name), parameters: [{name: \(name), in: query, schema: {type: string}}], \(Self.ok)}}\n"
        )
        #expect(result.findings.count > 5 && result.problems.isEmpty)
        for finding in result.findings {
            let texts = [finding.message, finding.group, finding.operation ?? "", finding.location.pointer]
            let related = finding.related.flatMap { [$0.message, $0.location.pointer] }
            #expect((texts + related).allSatisfy { $0.utf8.count < 5_000 }, "\(finding.rule)")
        }
        #expect(Set(result.findings.map(\.fingerprint)).count == result.findings.count)
    }

    @Test func `paths that differ only far behind have different fingerprints`() {
        let name = String(repeating: "k", count: 2_000)
        let text = { (ends: [String]) in "paths:\n" + ends.map { "  ? /\(name)\($0)\n  : {trace: {\(Self.ok)}}\n" }.joined() }
        let fingerprints = { (text: String) in
            Set(result(text) { $0.select = [RuleSelector("api5-unsafe-method")] }.findings.map(\.fingerprint))
        }
        #expect(fingerprints(text(["a", "b"])).count == 2)
        #expect(fingerprints(text(["a", "b"])) == fingerprints(text(["b", "a"])))
    }

    @Test func `omitted operations are reported`() {
        let list = (0..<400).map { "{name: q\($0), in: query}" }.joined(separator: ", ")
        let answers = (0..<400).map { "'2\($0)': {description: d}" }.joined(separator: ", ")
        let paths = (0..<400).map { "  /p\($0): {get: {parameters: *list, responses: *answers}}\n" }.joined()
        let result = result("x-list: &list [\(list)]\nx-answers: &answers {\(answers)}\npaths:\n" + paths) {
            $0.limits.repeatedParts = 100
        }
        #expect(result.problems.count == 1 && result.file.status == .partial)
        #expect(result.problems.first?.message.hasPrefix("not checked, because too many objects share its long lists") == true)
        #expect((result.problems.first?.line ?? 0) > 10)
        #expect(result.findings.contains { $0.rule.id == "api3-missing-schema" && $0.message.contains("q399") })
    }

    @Test func `paths that are not compared are reported`() {
        let paths = (0..<512).map { number in
            "  " + (0..<9).map { number >> $0 & 1 == 0 ? "/s\($0)" : "/{v\($0)}" }.joined() + ": {get: {\(Self.ok)}}\n"
        }
        let result = result("paths:\n" + paths.joined()) { $0.select = [RuleSelector("api8-ambiguous-paths")] }
        #expect(result.problems.contains { $0.message.hasPrefix("the paths from here on were not compared") && $0.line > 100 })
    }

    @Test func `the last of many settings for a rule takes precedence`() {
        var settings = Settings()
        settings.profile = .strict
        settings.ignore = (0..<1_000).flatMap { _ in ["api4", "cwe-598", "API7:2023", "api2-http-basic"] }.map(RuleSelector.init)
        settings.select = [RuleSelector("api4-unbounded-array"), RuleSelector("all")]
        let ids = Set(settings.active(Catalog.rules).map(\.id))
        #expect(ids.contains("api4-unbounded-array") && !ids.contains("api4-unbounded-string") && !ids.contains("api2-http-basic"))
        #expect(
            !Catalog.rules.contains {
                ids.contains($0.id) && $0.id != "api4-unbounded-array" && ($0.cwe.contains(598) || $0.id.hasPrefix("api7"))
            })
        #expect(ids.contains("api2-unknown-http-scheme"))
    }

    @Test(arguments: [
        (["api4=note", "api4-unbounded-array=error"], Level.error), (["api4-unbounded-array=error", "api4=note"], .error),
        (["all=error", "api4=note"], .note), (["api4-unbounded=error", "all=note"], .note), (["api4-unbounded-arra=error"], .warning),
    ])
    func `exact names take precedence over prefixes, later ones over earlier ones`(_ levels: [String], _ expected: Level) {
        let text = "paths: {/a: {post: {requestBody: {content: {application/json: {schema: {type: array, items: {}}}}}, \(Self.ok)}}}\n"
        let findings = result(text) { settings in
            settings.select = [RuleSelector("api4-unbounded-array")]
            settings.levels = levels.map { level in
                let parts = level.split(separator: "=").map(String.init)
                return RuleLevel(rules: RuleSelector(parts[0]), level: Level(rawValue: parts[1]) ?? .note)
            }
        }.findings
        #expect(findings.map(\.level) == [expected])
    }
}
