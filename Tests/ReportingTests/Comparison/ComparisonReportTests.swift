import Comparing
import Linting
import Support
import Testing
import YAML

@testable import Reporting

/// The forms of a report of a comparison.
@Suite struct ComparisonReportTests {
    private func lines(_ format: ComparisonFormat, _ report: ComparisonReport, _ options: ReportOptions = ReportOptions(width: 80))
        -> [String]
    {
        String(decoding: format.logText(report, options).bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func `JSON matches its schema`() throws {
        let shapes = try #require(JSONShapes(ComparisonSchema.json, isClosed: true))
        #expect(shapes.unknownWords == [])
        #expect(shapes.all.count > 30)
        for report in [ComparisonSamples.everything, ComparisonSamples.report([], access: [])] {
            for isAccessOnly in [false, true] {
                let bytes = ComparisonJSON(report, ReportOptions(toolVersion: "1.2.3")).render(isAccessOnly: isAccessOnly)
                let tree = Tree.readJSON(Source(path: "a", bytes: bytes))
                let root = try #require(tree.root)
                withExtendedLifetime(tree) { #expect(shapes.violation(in: root)?.message == nil) }
            }
        }
    }

    @Test func `JSON has each change with both places`() throws {
        let json = try #require(ReportingJSON(ComparisonFormat.json.logText(ComparisonSamples.everything, ReportOptions()).bytes))
        #expect(json.string("/format") == "merlon-diff/1" && json.count("/changes") == 5)
        #expect(json.string("/changes/0/operation") == "POST /orders" && json.string("/changes/0/verdict") == "weaker")
        #expect(json.string("/changes/0/old/revision") == "main" && json.node("/changes/0/new/revision")?.isNull == true)
        #expect(json.integer("/changes/0/old/start/line") == 4 && json.integer("/changes/0/new/start/line") == 3)
        #expect(json.string("/changes/0/findings/0/rule") == "api2-unauthenticated-write")
        #expect(json.string("/changes/1/suppressed/reason") == "on purpose" && json.node("/changes/2/baseline")?.boolean == true)
        #expect(json.node("/changes/3/operation")?.isNull == true && json.count("/changes/3/operations") == 4)
        #expect(json.node("/changes/4/new")?.isNull == true && json.string("/changes/4/old/file") == "shop.yaml")
        #expect(json.integer("/summary/weaker") == 1 && json.integer("/summary/changed") == 1 && json.integer("/summary/stronger") == 1)
        #expect(json.integer("/summary/suppressed") == 1 && json.integer("/summary/baselined") == 1)
    }

    @Test func `JSON lists 200 operations of a change and their number`() throws {
        let many = ComparisonSamples.report([ComparisonSamples.change(.weaker, operations: (0..<300).map { "GET /a\($0)" })])
        let json = try #require(ReportingJSON(ComparisonFormat.json.logText(many, ReportOptions()).bytes))
        #expect(json.count("/changes/0/operations") == 200 && json.integer("/changes/0/operationCount") == 300)
    }

    @Test func `text is grouped by verdict and ends with a summary`() {
        let lines = lines(.text, ComparisonSamples.everything)
        #expect(
            lines.filter { ["Weaker (1)", "Changed (1)", "Stronger (1)", "Access"].contains($0) } == [
                "Weaker (1)", "Changed (1)", "Stronger (1)", "Access",
            ])
        #expect(lines.contains(" --> main:shop.yaml:4:7  #/paths/~1orders/post/security"))
        #expect(lines.contains(" --> shop.yaml:3:5  POST /orders  #/paths/~1orders/post"))
        #expect(lines.contains { $0.contains("= operations: GET /a, GET /b, GET /c, GET /d") })
        #expect(lines.contains("  GET /carts    none → HTTP bearer  changed"))
        #expect(!lines.contains { $0.contains("GET /orders") })
        #expect(
            lines.last
                == "  baseline, 1 problem"
                || lines.suffix(2).joined().contains("1 weaker, 1 changed, 1 stronger in 1 description (3 operations)"))
        // The reasons are told once.
        #expect(lines.filter { $0.contains("= why") }.count == 1)
        let quiet = self.lines(.text, ComparisonSamples.everything, ReportOptions(width: 80, quiet: true))
        #expect(quiet.first == "Weaker (1)" && !quiet.contains { $0.hasPrefix("Changed") || $0.hasPrefix("Access") })
    }

    @Test func `many changes are abbreviated`() {
        let many = ComparisonSamples.report((0..<30).map { ComparisonSamples.change(.weaker, message: "change \($0)") })
        #expect(lines(.text, many).contains("  10 more in short; --all shows everything in full:"))
        #expect(lines(.text, many).contains { $0.hasPrefix("error[diff-operation-public]: change 29 (at shop.yaml:3:5)") })
        #expect(!lines(.text, many, ReportOptions(width: 80, all: true)).contains { $0.contains("more in short") })
    }

    @Test func `Markdown has a table for each verdict and one for access`() {
        let lines = lines(.markdown, ComparisonSamples.everything)
        #expect(lines[0] == "## Merlon: 1 weaker, 1 changed, 1 stronger in 1 description; 1 suppressed; 1 in the baseline; 1 problem")
        #expect(lines.filter { $0.hasPrefix("### ") } == ["### Weaker", "### Changed", "### Stronger", "### Access"])
        #expect(
            lines.contains(
                "| error | POST `/orders` became public<br>raises `api2-unauthenticated-write` | `POST /orders` | `shop.yaml:3:5` | `diff-operation-public` |"
            ))
        #expect(lines.contains { $0.contains("`GET /c`, and 1 more") } && lines.contains { $0.contains("`main:shop.yaml:4:7`") })
        #expect(lines.contains("| `POST /orders` | HTTP bearer | public | weaker |"))
        #expect(self.lines(.markdown, ComparisonSamples.report([])).first == "## Merlon: nothing changed for security in 1 description")
    }

    @Test func `stronger changes are not findings`() throws {
        let github = lines(.github, ComparisonSamples.everything)
        #expect(github.filter { $0.contains("diff-operation-public") }.count == 2)
        let sarif = try #require(ReportingJSON(ComparisonFormat.sarif.logText(ComparisonSamples.everything, ReportOptions()).bytes))
        #expect(sarif.count("/runs/0/results") == 4)
        #expect(sarif.integer("/runs/0/results/0/relatedLocations/0/physicalLocation/region/startLine") == 4)
        #expect(sarif.string("/runs/0/results/0/relatedLocations/0/message/text") == "before")
    }

    @Test(arguments: ComparisonFormat.allCases) func `no text produces control or direction characters`(_ format: ComparisonFormat) {
        let plain = render(format, "plain").filter { $0 == 0x0A }.count
        for text in HostileReportTests.texts {
            let bytes = render(format, text)
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "\(format) \(text.debugDescription)")
                #expect(!(0x2028...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
            }
            if format != .text { #expect(bytes.filter { $0 == 0x0A }.count == plain, "\(format) \(text.debugDescription)") }
        }
    }

    private func render(_ format: ComparisonFormat, _ text: String) -> [UInt8] {
        let access = [ReportedAccess(operation: text, old: text, new: "x" + text, verdict: .weaker)]
        var report = ComparisonSamples.report([ComparisonSamples.change(.weaker, message: text, operations: [text])], access: access)
        report.problems = [Problem(file: text, message: text)]
        return format.logText(report, ReportOptions(width: 80)).bytes
    }
}
