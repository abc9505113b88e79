import Editing
import Linting
import Reporting
import Support
import Testing
import YAML

/// What a text report shows of many findings, and how it ends.
@Suite struct ClosingTextTests {
    private static let source = Source(path: "shop.yaml", text: (1...40).map { "p\($0): {}\n" }.joined())

    /// Causes of an error's rule that weigh more and more, each with so many places.
    private func findings(_ causes: Int, places: Int = 1, rule: Rule = makeRule()) -> [ReportedFinding] {
        (1...causes).flatMap { cause in
            (0..<places).map { place in
                makeFinding(
                    rule, Self.source.place(of: "p\(cause):"), message: "cause \(cause) of \(rule.id)", operation: "GET /p\(cause)",
                    fingerprint: "\(cause)-\(place)", group: "\(cause)")
            }
        }
    }

    @Test func `the last screen of a large report`() {
        let rules = (1...7).map { makeRule("api4-rule-\($0)", level: $0 < 3 ? .error : .warning, title: "title \($0)") }
        var all = rules.enumerated().flatMap { findings(3, places: 10 + $0.offset, rule: $0.element) }
        all.append(makeFinding(makeRule("api1-note", level: .note), Self.source.place(of: "p1")))
        // A rule counts with its worst level alone.
        all.append(makeFinding(rules[0], Self.source.place(of: "p1"), level: .note))
        let outcome = Outcome(status: 1, reasons: ["63 findings at or above error (--fail-on error)"])
        let lines = lines(Report(findings: all), ReportOptions(width: 80, outcome: outcome, paths: "shop.yaml"))
        let expected = """
            63 errors, 210 warnings, 2 notes in 0 files (0 operations)

            top rules, 5 of 8:
              33 errors    api4-rule-2  title 2
              30 errors    api4-rule-1  title 1
              48 warnings  api4-rule-7  title 7
              45 warnings  api4-rule-6  title 6
              42 warnings  api4-rule-5  title 5

            exit status 1: 63 findings at or above error (--fail-on error)

            next:
              explain a rule    merlon explain api4-rule-2
              list all places   merlon lint --format concise shop.yaml
              show all in full  merlon lint --all shop.yaml
              fail only on new  merlon baseline create shop.yaml
            """.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.suffix(expected.count) == expected.map(String.init))
        #expect(expected.count <= 23 && lines.suffix(23).allSatisfy { $0.count <= 80 })
    }

    @Test func `the ten worst causes are shown in full, the others on one line each`() {
        let heavy = findings(1, places: 20, rule: makeRule("api3-heavy"))
        let report = Report(findings: findings(14) + heavy + findings(2, rule: makeRule("api9-mild", level: .warning)))
        let lines = lines(report, ReportOptions())
        #expect(lines.filter { $0.hasPrefix("  --> ") || $0.hasPrefix(" --> ") }.count == 10)
        #expect(lines.contains("error[api3-heavy]: cause 1 of api3-heavy"))
        #expect(lines.contains("7 more causes, abbreviated; use --all to show everything in full:"))
        let rest = lines.drop { !$0.hasPrefix("7 more") }.dropFirst().prefix { !$0.isEmpty }
        #expect(
            Array(rest) == [
                "error[api2-unauthenticated-write]: cause 10 of api2-unauthenticated-write (at shop.yaml:10:1)",
                "error[api2-unauthenticated-write]: cause 11 of api2-unauthenticated-write (at shop.yaml:11:1)",
                "error[api2-unauthenticated-write]: cause 12 of api2-unauthenticated-write (at shop.yaml:12:1)",
                "error[api2-unauthenticated-write]: 2 more causes (2 places, first at shop.yaml:13:1)",
                "warning[api9-mild]: cause 1 of api9-mild (at shop.yaml:1:1)",
                "warning[api9-mild]: cause 2 of api9-mild (at shop.yaml:2:1)",
            ])
        let full = self.lines(report, ReportOptions(all: true))
        #expect(full.filter { $0.hasPrefix("  --> ") || $0.hasPrefix(" --> ") }.count == 17)
        #expect(!full.contains { $0.contains("more") } && full.filter { $0.contains("shop.yaml:1:1  GET /p1") }.count == 22)
    }

    @Test func `a rule is explained once`() {
        let lines = lines(Report(findings: findings(3) + findings(1, rule: makeRule("api2-b"))), ReportOptions())
        #expect(lines.filter { $0.contains("= why: Anyone") }.count == 2)
        #expect(lines.filter { $0.contains("= help: ") }.count == 2)
        #expect(lines.filter { $0.contains("= owasp: ") }.count == 2)
        let other = makeFinding(makeRule(), Self.source.place(of: "p9"), message: "m", group: "b")
        let risky = ReportedFinding(
            rule: other.rule, level: other.level, confidence: other.confidence, message: "m", location: other.location, operation: nil,
            related: [], risks: [OWASP(8)], fixes: [], fingerprint: "f", group: "c")
        let owasp = self.lines(Report(findings: [other, risky]), ReportOptions()).filter { $0.contains("= owasp: ") }
        #expect(owasp.count == 2 && owasp[1].contains("API8:2023"))
    }

    @Test func `available fixes are counted if all fixes are known`() {
        func fix(_ safety: Fix.Safety) -> Fix {
            let place = Self.source.place(of: "p1")
            return Fix(title: "t", safety: safety, edits: [Edit(source: Self.source, range: place.range, text: "x")])
        }
        func finding(_ fixes: [Fix]) -> ReportedFinding { makeFinding(makeRule(), Self.source.place(of: "p1"), fixes: fixes) }
        var old = finding([fix(.safe)])
        old.isInBaseline = true
        let report = Report(findings: [
            finding([fix(.safe)]), finding([fix(.unsafe)]), finding([fix(.unsafe), fix(.safe)]), finding([]), old,
        ])
        func text(_ report: Report, counts: Bool = true) -> [String] {
            lines(report, ReportOptions(countsFixes: counts)).filter { $0.contains("fixable") }
        }
        #expect(text(report) == ["2 fixable with --fix, 1 more with --unsafe-fixes"])
        #expect(text(Report(findings: [finding([fix(.unsafe)])])) == ["1 fixable with --unsafe-fixes"])
        #expect(text(Report(findings: [finding([])])).isEmpty && text(report, counts: false).isEmpty)
    }

    @Test func `quiet omits the notes and the summary`() {
        let note = makeFinding(makeRule("api1-note", level: .note), Self.source.place(of: "p1"))
        let outcome = Outcome(status: 1, reasons: ["a reason"])
        #expect(lines(Report(findings: [note]), ReportOptions(quiet: true, outcome: outcome)) == [""])
        #expect(lines(Report(findings: findings(1) + [note]), ReportOptions(quiet: true, outcome: outcome)).last == "")
    }

    @Test func `suggested commands repeat the paths`() {
        let outcome = Outcome(status: 0, reasons: ["nothing"])
        func next(_ paths: String?) -> [String] {
            lines(Report(findings: findings(11)), ReportOptions(outcome: outcome, paths: paths)).filter { $0.contains("  merlon ") }
        }
        #expect(next(nil).count == 1)
        #expect(next("").last == "  show all in full  merlon lint --all")
        #expect(next("a.yaml").last == "  show all in full  merlon lint --all a.yaml")
        #expect(next(String(repeating: "a", count: 61)).last == "  show all in full  merlon lint --all PATH")
    }

    private func lines(_ report: Report, _ options: ReportOptions) -> [String] {
        let lines = String(decoding: OutputFormat.text.render(report, options), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.map(String.init).dropLast(lines.last == "" && lines.count > 1 ? 1 : 0)
    }
}
