import Editing
import Linting
import Reporting
import Support
import Testing
import YAML

/// The sample report in each format of a CI system, to the byte where that is readable.
@Suite struct CIReportTests {
    @Test func `GitHub lists the worst findings first`() {
        let lines = lines(.github)
        #expect(lines[0] == "::error file=a.yaml,line=3,col=4,title=not checked::100%25 wrong")
        #expect(
            lines[1] == """
                ::error file=specs/shop.yaml,line=6,col=5,endLine=6,endColumn=9,title=api2-unauthenticated-write::\
                POST /orders can be called by anyone (POST /orders)%0AAdd a security requirement to the operation.
                """)
        #expect(lines[2].hasPrefix("::warning file=specs/shop.yaml,line=13,"))
        #expect(lines[3].hasPrefix("::notice file=specs/shop.yaml,line=9,"))
        #expect(lines.count == 4)
    }

    @Test func `only as many annotations as are shown, the worst, with a count of the others`() {
        func findings(_ level: Level, _ count: Int) -> [ReportedFinding] {
            (0..<count).map { number in
                makeFinding(
                    makeRule("api1-\(level.rawValue)", level: level, confidence: number == count - 1 ? .high : .low),
                    ReportingSamples.shop.place(of: "post"), message: "number \(number)")
            }
        }
        let report = Report(
            findings: findings(.note, 12) + findings(.error, 20) + findings(.warning, 5),
            problems: [Problem(file: "a.yaml", message: "m")])
        func lines(_ format: OutputFormat, all: Bool = false) -> [Substring] {
            String(decoding: format.render(report, ReportOptions(all: all)), as: UTF8.self).split(separator: "\n")
        }
        let github = lines(.github)
        #expect(github.filter { $0.hasPrefix("::error ") }.count == 10)
        #expect(github.filter { $0.hasPrefix("::warning ") }.count == 5)
        #expect(github.filter { $0.hasPrefix("::notice ") }.count == 10)
        #expect(github[1].contains("number 19"))
        #expect(
            github[25] == """
                merlon: 11 errors and 2 notices are not annotated: GitHub accepts 10 of each kind per step; \
                use --format concise to list everything, or --all to annotate everything
                """)
        #expect(lines(.github, all: true).count == 38)
        let azure = lines(.azure)
        #expect(azure.filter { $0.hasPrefix("##vso[task.logissue type=error") }.count == 10)
        #expect(azure.filter { $0.hasPrefix("##vso[task.logissue type=warning") }.count == 10)
        #expect(azure[20].hasPrefix("merlon: 11 errors and 7 warnings are not annotated"))
        #expect(lines(.azure, all: true).count == 38)
    }

    @Test func `GitHub omits columns of places over several lines`() {
        let source = Source(path: "a.yaml", text: "a: b\nc: d\n")
        let bytes = OutputFormat.github.render(Report(findings: [makeFinding(makeRule(), source.place(of: "b\nc"))]))
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("::error file=a.yaml,line=1,endLine=2,title="))
    }

    @Test func gitlab() throws {
        let json = try #require(ReportingJSON(OutputFormat.gitlab.render(report)))
        #expect(json.node("")?.count == 4)
        #expect(json.string("/0/description") == "POST /orders can be called by anyone (POST /orders)")
        #expect(json.string("/0/check_name") == "api2-unauthenticated-write")
        #expect(json.string("/0/severity") == "critical")
        #expect(json.string("/1/severity") == "info")
        #expect(json.string("/2/severity") == "major")
        #expect(json.string("/3/severity") == "blocker")
        #expect(json.string("/2/location/path") == "specs/shop.yaml")
        #expect(json.integer("/2/location/lines/begin") == 13)
    }

    @Test func `GitLab distinguishes findings by their pointers and repeats none`() throws {
        let source = Source(path: "a.json", text: "{}")
        let findings = ["/a", "/b", "/a"].map { makeFinding(makeRule(), source.place(of: "{}", pointer: $0)) }
        let json = try #require(ReportingJSON(OutputFormat.gitlab.render(Report(findings: findings))))
        #expect(json.node("")?.count == 2)
        #expect(json.string("/0/fingerprint") != json.string("/1/fingerprint"))
    }

    @Test func junit() {
        let lines = lines(.junit)
        #expect(
            lines[2] == """
                <testsuite timestamp="1970-01-01T00:00:00" hostname="localhost" time="0" package="merlon" id="0" \
                name="specs/shop.yaml" tests="3" failures="3" errors="0" skipped="0">
                """)
        #expect(
            lines[4] == """
                <testcase time="0" classname="specs/shop.yaml" name="api2-unauthenticated-write 6:5 #/paths/~1orders/post">
                """)
        #expect(lines.contains(#"<skipped message="test data"/>"#))
        #expect(lines.contains(#"<error type="problem" message="100% wrong"/>"#))
        let clean = Report(files: [CheckedFile(path: "ok.yaml", openapi: "3.1.0", operations: 1, status: .checked)])
        let text = String(decoding: OutputFormat.junit.render(clean), as: UTF8.self)
        #expect(text.contains(#"<testcase time="0" classname="ok.yaml" name="no findings"/>"#))
    }

    @Test func checkstyle() {
        let lines = lines(.checkstyle)
        #expect(lines[2] == #"<file name="specs/shop.yaml">"#)
        #expect(lines[4].contains(#"line="9" column="9" severity="info" message="something was found (POST /orders)""#))
        #expect(
            lines[5]
                == #"<error line="13" column="13" severity="warning" message="schema Orders has no maxItems" source="merlon.api4-unbounded-array"/>"#
        )
        #expect(lines.contains { $0.contains("merlon.not-checked") })
    }

    @Test func rdjson() throws {
        let json = try #require(ReportingJSON(OutputFormat.rdjson.render(report)))
        #expect(json.string("/source/name") == "merlon")
        #expect(json.count("/diagnostics") == 4)
        #expect(json.string("/diagnostics/0/severity") == "ERROR")
        #expect(json.string("/diagnostics/2/suggestions/0/text") == "\n      maxItems: 100")
        #expect(json.integer("/diagnostics/2/suggestions/0/range/start/column") == 18)
        #expect(json.integer("/diagnostics/2/suggestions/0/range/end/column") == 18)
        #expect(json.integer("/diagnostics/3/location/range/start/line") == 3)
    }

    @Test func `RDJSON counts bytes and joins the edits of a fix`() throws {
        let source = Source(path: "a.yaml", text: "é: one two three\n")
        let (one, three) = (source.place(of: "one").range, source.place(of: "three").range)
        let fix = Fix(
            title: "t", safety: .safe,
            edits: [Edit(source: source, range: one, text: "1"), Edit(source: source, range: three, text: "3")])
        let finding = makeFinding(makeRule(), source.place(of: "two"), fixes: [fix])
        let json = try #require(ReportingJSON(OutputFormat.rdjson.render(Report(findings: [finding]))))
        #expect(json.integer("/diagnostics/0/location/range/start/column") == 9)
        #expect(json.string("/diagnostics/0/suggestions/0/text") == "1 two 3")
        #expect(json.integer("/diagnostics/0/suggestions/0/range/start/column") == 5)
        let shown = source.concealing([source.place(of: "two").range])
        let concealed = Fix(title: "t", safety: .safe, edits: fix.edits.map { Edit(source: shown, range: $0.range, text: $0.text) })
        let over = makeFinding(makeRule(), shown.place(of: "two"), fixes: [concealed])
        let hidden = try #require(ReportingJSON(OutputFormat.rdjson.render(Report(findings: [over]))))
        #expect(hidden.node("/diagnostics/0/suggestions") == nil)
    }

    @Test func azure() {
        let lines = lines(.azure)
        #expect(
            lines[1] == """
                ##vso[task.logissue type=error;sourcepath=specs/shop.yaml;linenumber=6;columnnumber=5;code=api2-unauthenticated-write]\
                POST /orders can be called by anyone (POST /orders)
                """)
        #expect(lines[3].hasSuffix("]note: something was found (POST /orders)"))
        #expect(lines[0].hasSuffix("code=not-checked]100%AZP25 wrong"))
    }

    @Test func markdown() {
        let lines = lines(.markdown)
        #expect(lines[0] == "## Merlon: 1 error, 1 warning, 1 note, 1 problem in 1 file; 1 suppressed")
        #expect(lines.contains("- `a.yaml:3:4` 100% wrong"))
        let rows = lines.filter { $0.hasPrefix("| ") }
        #expect(
            rows == [
                "| Rule | Errors | Warnings | Notes |", "| --- | ---: | ---: | ---: |",
                "| `api2-unauthenticated-write` write operation without authentication | 1 |  |  |",
                "| `api4-unbounded-array` array without maxItems |  | 1 |  |",
                "| `api4-rate-limit-headers-missing` no rate limit headers |  |  | 1 |",
                "| Level | Where | What | Rule |", "| --- | --- | --- | --- |",
                "| error | `specs/shop.yaml:6:5` | POST `/orders` can be called by anyone (`POST /orders`) | `api2-unauthenticated-write` |",
                "| warning | `specs/shop.yaml:13:13` | schema Orders has no maxItems | `api4-unbounded-array` |",
                "| note | `specs/shop.yaml:9:9` | something was found (`POST /orders`) | `api4-rate-limit-headers-missing` |",
            ])
        #expect(String(decoding: OutputFormat.markdown.render(Report()), as: UTF8.self) == "## Merlon: no findings in 0 files\n")
    }

    @Test func `the job summary lists the worst places and counts the others`() {
        let findings = (0..<130).map { makeFinding(makeRule(), ReportingSamples.shop.place(of: "post"), fingerprint: "\($0)") }
        let text = String(
            decoding: MarkdownReport(Report(findings: findings), placeLimit: MarkdownReport.summaryLimit).render(), as: UTF8.self)
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("| error |") }.count == 100)
        #expect(text.contains("| `api2-unauthenticated-write` write operation without authentication | 130 |  |  |"))
        #expect(text.hasSuffix("\n30 more are not listed here.\n"))
    }

    @Test func `Markdown stays within the limit of a job summary`() {
        let findings = (0..<12_000).map { makeFinding(makeRule(), ReportingSamples.shop.place(of: "post"), fingerprint: "\($0)") }
        let bytes = OutputFormat.markdown.render(Report(findings: findings))
        #expect(bytes.count < 1 << 20)
        #expect(String(decoding: bytes.suffix(26), as: UTF8.self).hasSuffix("more are not listed here.\n"))
    }

    @Test func csv() {
        let text = String(decoding: OutputFormat.csv.render(report), as: UTF8.self)
        let lines = text.utf8.split(separator: 0x0A).map { String($0) ?? "" }
        #expect(lines.count == 6)
        #expect(lines.allSatisfy { $0.utf8.last == 0x0D })
        #expect(
            lines[3] == """
                "specs/shop.yaml","13","13","warning","api4-unbounded-array","medium","schema Orders has no maxItems","",\
                "/components/schemas/Orders/type","API4:2023","CWE-770","00000000000000aa","active",""\r
                """)
        #expect(lines[4].hasSuffix(#""suppressed","test data"\#r"#))
    }

    @Test func `findings that are already present at a revision`() {
        var report = report
        report.since = "v1|\u{1B}"
        report.findings[0].isOld = true
        func text(_ format: OutputFormat) -> String { String(decoding: format.render(report), as: UTF8.self) }
        #expect(text(.text).contains("1 note in 1 file (1 operation), 1 suppressed, 1 already present at v1|\\u{1b}, 1 problem\n"))
        #expect(text(.markdown).contains("1 suppressed; 1 already present at `v1|\\u{1b}`\n"))
        #expect(text(.junit).contains("<skipped message=\"already present at v1|"))
        #expect(text(.csv).contains("\"old\",\"\""))
        for format in OutputFormat.all { #expect(!text(format).contains("\u{1B}"), "\(format)") }
        for format in [OutputFormat.concise, .github, .gitlab, .checkstyle, .rdjson, .azure] {
            #expect(!text(format).contains("POST /orders can be called"), "\(format)")
        }
    }

    @Test(arguments: [
        (["GITHUB_ACTIONS": "true"], OutputFormat.github), (["GITLAB_CI": "true"], .gitlab), (["TF_BUILD": "True"], .azure), ([:], .text),
        (["GITHUB_ACTIONS": ""], .text),
    ]) func `the format for the CI system`(_ environment: [String: String], _ format: OutputFormat) {
        #expect(OutputFormat.automatic { environment[$0] } == format)
        let beside = format == .github || format == .azure ? [format] : []
        #expect(OutputFormat.standard { environment[$0] } == [.text] + beside)
    }

    private var report: Report {
        var report = ReportingSamples.report
        report.problems = [Problem(file: "a.yaml", line: 3, column: 4, message: "100% wrong")]
        return report
    }

    private func lines(_ format: OutputFormat) -> [String] {
        String(decoding: format.render(report), as: UTF8.self).split(separator: "\n").map(
            String.init)
    }
}
