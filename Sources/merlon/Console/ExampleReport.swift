import Linting
import OpenAPI
import Reporting
import Rules
import YAML

/// The report for the first bad example of a rule, including its fix, for the page of the rule.
enum ExampleReport {
    /// nil if the example has no findings, as for rules that require settings or depend on other findings.
    static func text(_ rule: Rule) -> String? {
        guard let example = rule.bad.first else { return nil }
        var settings = Settings()
        settings.profile = .strict
        let linter = Linter(catalog: [rule], settings: settings)
        let source = Source(path: "openapi.yaml", text: whole(RulePage.withoutMarks(example)))
        let result = linter.inspect(source, canonicalPath: nil)
        guard !result.findings.isEmpty else { return nil }
        var report = Report(rules: [rule])
        report.add(result)
        var text = OutputFormat.text.render(report, ReportOptions(notes: true, quiet: true))
        while text.last == 0x0A { text.removeLast() }
        return String(decoding: text, as: UTF8.self) + "\n"
    }

    /// A complete description for an example.
    private static func whole(_ example: String) -> String {
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
        func begins(_ starts: String...) -> Bool { lines.contains { line in starts.contains { line.hasPrefix($0) } } }
        let head = begins("openapi:", "swagger:", "{") ? "" : "openapi: 3.0.3\ninfo: {title: Example, version: 1.0.0}\n"
        return head + example + (begins("paths:", "{") ? "\n" : "\npaths: {}\n")
    }
}
