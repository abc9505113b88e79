import Editing
import Linting
import Reporting
import Support
import Testing
import YAML

@Suite struct TextReportTests {
    @Test func `a complete small report`() {
        #expect(
            text(ReportingSamples.report) == """
                error[api2-unauthenticated-write]: POST /orders can be called by anyone
                 --> specs/shop.yaml:6:5  POST /orders  #/paths/~1orders/post
                  |
                3 | security: []
                  | -------- no scheme is required here
                ...
                6 |     post:
                  |     ^^^^ write operation without authentication
                  |
                  = why: Anyone who finds the address can change data.
                  = help: Add a security requirement to the operation.
                  = owasp: API2:2023 Broken Authentication, CWE-306

                warning[api4-unbounded-array]: schema Orders has no maxItems
                  --> specs/shop.yaml:13:13  #/components/schemas/Orders/type
                   |
                13 |       type: array
                   |             ^^^^^ array without maxItems
                   |
                  ::: specs/user list.json:1:35
                   |
                 1 | {"type": "object", "properties": {"password": {"type": "string"}}}
                   |                                   ---------- used here
                   |
                   = why: A list of any length takes memory and time to read.
                   = help: State maxItems.
                   = fix: set maxItems to 100 (unsafe: changes the contract)
                13 |       type: array
                14 +       maxItems: 100
                   = owasp: API4:2023 Unrestricted Resource Consumption, CWE-770
                   = confidence: medium

                note[api4-rate-limit-headers-missing]: no rate limit headers (at specs/shop.yaml:9:9)

                1 error, 1 warning, 1 note in 1 file (1 operation), 1 suppressed

                top rules:
                  1 error     api2-unauthenticated-write       write operation without authentication
                  1 warning   api4-unbounded-array             array without maxItems
                  1 note      api4-rate-limit-headers-missing  no rate limit headers

                """)
    }

    @Test func `color changes nothing but color`() {
        let colored = text(ReportingSamples.report, ReportOptions(color: true))
        #expect(colored.contains("\u{1B}[1;31merror[api2-unauthenticated-write]\u{1B}[0m"))
        #expect(colored.contains("\u{1B}[36m6 |\u{1B}[0m     post:\n"))
        var plain = ""
        var isEscape = false
        for character in colored.unicodeScalars {
            if character == "\u{1B}" { isEscape = true } else if !isEscape { plain.unicodeScalars.append(character) }
            if character == "m" { isEscape = false }
        }
        #expect(plain == text(ReportingSamples.report))
        #expect(!text(ReportingSamples.report).contains("\u{1B}"))
    }

    @Test func `notes in full, without the closing line`() {
        let result = text(ReportingSamples.report, ReportOptions(notes: true, quiet: true))
        #expect(result.contains("note[api4-rate-limit-headers-missing]: something was found\n --> specs/shop.yaml:9:9  POST /orders"))
        #expect(result.hasSuffix("CWE-770\n\n"))
    }

    @Test func `notes are one line for each rule`() {
        let places = ["get", "post", "paths"].map { ReportingSamples.shop.place(of: $0) }
        let findings = places.map { makeFinding(ReportingSamples.limits, $0) } + [makeFinding(makeRule("api1-b", level: .note), places[1])]
        #expect(
            text(Report(files: [], findings: findings)) == """
                note[api1-b]: write operation without authentication (at specs/shop.yaml:6:5)
                note[api4-rate-limit-headers-missing]: no rate limit headers (3 places, first at
                    specs/shop.yaml:1:1)

                4 notes in 0 files (0 operations)

                top rules:
                  3 notes     api4-rate-limit-headers-missing  no rate limit headers
                  1 note      api1-b                           write operation without authentication

                """)
    }

    @Test func `findings of one cause are shown once`() {
        let source = Source(path: "a.yaml", text: (1...9).map { "p\($0): {}\n" }.joined())
        let findings = (1...9).map { makeFinding(makeRule(), source.place(of: "p\($0)"), operation: "GET /p\($0)", group: "root") }
        let other = makeFinding(makeRule("api2-other"), source.place(of: "p2"), group: "root")
        let result = text(Report(findings: findings + [other]))
        #expect(
            result.contains(
                """
                  = also at: a.yaml:2:1  GET /p2
                             a.yaml:3:1  GET /p3
                             a.yaml:4:1  GET /p4
                             a.yaml:5:1  GET /p5
                             a.yaml:6:1  GET /p6
                             and 3 more

                """))
        #expect(result.split(separator: "\n").filter { $0.hasPrefix("error[") }.count == 2)
        #expect(result.contains("\n10 errors in 0 files (0 operations)\n"))
    }

    @Test func `a report without findings is one line`() {
        let file = CheckedFile(path: "a.yaml", openapi: "3.1.0", operations: 26, status: .checked)
        #expect(text(Report(files: [file])) == "no findings in 1 file (26 operations)\n")
        let problem = Problem(file: "b.yaml", message: "unreadable")
        #expect(text(Report(files: [file], problems: [problem])) == "no findings in 1 file (26 operations), 1 problem\n")
    }

    @Test func `labels of one line are stacked, and a single line between labels is shown`() {
        let source = Source(path: "a.yaml", text: "first: {a: 1, b: 2}\nsecond: x\nthird: y\n")
        let finding = makeFinding(
            makeRule(), source.place(of: "b"),
            related: [
                RelatedLocation(location: source.place(of: "y"), message: "used"),
                RelatedLocation(location: source.place(of: "a: 1"), message: "declared"),
            ])
        #expect(
            text(Report(findings: [finding])).contains(
                """
                  |
                1 | first: {a: 1, b: 2}
                  |         ---- declared
                  |               ^ write operation without authentication
                2 | second: x
                3 | third: y
                  |        - used
                  |

                """))
    }

    @Test func `a one-line file is cut around each place`() {
        let filler = String(repeating: #"{"some": "thing"},"#, count: 2_000)
        let source = Source(path: "a.json", text: "[\(filler)\"HERE\",\(filler)\"THERE\",\(filler)1]")
        let finding = makeFinding(
            makeRule(), source.place(of: "HERE"), related: [RelatedLocation(location: source.place(of: "THERE"), message: "and there")])
        let result = text(Report(findings: [finding]), ReportOptions(width: 60))
        #expect(
            result.contains(
                """
                 --> a.json:1:36003  #
                  |
                1 | …"some": "thing"},"HERE",{"some": "thing"},{"some": "th…
                  |                    ^^^^
                  |                    write operation without
                  |                    authentication
                """))
        #expect(result.contains("\n ::: a.json:1:72010\n"))
        #expect(result.split(separator: "\n").allSatisfy { $0.count <= 60 || $0.hasPrefix("error") })
    }

    @Test func `hostile text is escaped`() {
        let source = Source(path: "a\u{1B}.yaml", text: "\u{202E}k\u{9B}: 1\n")
        let fix = Fix(title: "t\u{7}", safety: .safe, edits: [Edit(source: source, range: source.place(of: "1").range, text: "\u{1B}]0;")])
        let finding = makeFinding(
            makeRule(), source.place(of: "k", pointer: "/\u{200F}"), message: "m\u{1B}[2J", operation: "GET /\u{2028}",
            related: [RelatedLocation(location: source.place(of: "1"), message: "r\u{8}\n")], fixes: [fix])
        let bytes = OutputFormat.text.render(Report(findings: [finding]))
        #expect(bytes.allSatisfy { $0 == 0x0A || ($0 >= 0x20 && $0 < 0x7F) })
        let result = String(decoding: bytes, as: UTF8.self)
        #expect(result.contains(#"m\u{1b}[2J"#))
        #expect(result.contains(#"1 | \u{202e}k\u{9b}: 1"#))
        #expect(result.contains("  |         ^ write"))
        #expect(result.contains(#"a\u{1b}.yaml:1:2  GET /\u{2028}  #/\u{200f}"#))
    }

    @Test func `long reasons are wrapped`() {
        let rule = makeRule(why: String(repeating: "many words ", count: 12))
        let result = text(Report(findings: [makeFinding(rule, ReportingSamples.shop.place(of: "post"))]), ReportOptions(width: 60))
        #expect(
            result.contains(
                """
                  = why: many words many words many words many words many
                         words many words many words many words many words
                         many words many words many words
                  = help:
                """))
    }

    @Test func `headlines, places, and notes are wrapped at words`() {
        let message = String(repeating: "many words ", count: 8)
        let source = Source(path: String(repeating: "long/", count: 8) + "a.yaml", text: "a: 1\n")
        let error = makeFinding(
            makeRule(), source.place(of: "a", pointer: "/paths/~1a/get"), message: message, operation: "GET /a")
        let note = makeFinding(makeRule("api1-b", level: .note), source.place(of: "a"))
        let result = text(Report(findings: [error, note]), ReportOptions(width: 60))
        #expect(
            result.hasPrefix(
                """
                error[api2-unauthenticated-write]: many words many words
                    many words many words many words many words many words
                    many words
                 --> long/long/long/long/long/long/long/long/a.yaml:1:1
                     GET /a  #/paths/~1a/get

                """))
        #expect(
            result.contains(
                """

                note[api1-b]: write operation without authentication (at
                    long/long/long/long/long/long/long/long/a.yaml:1:1)

                """))
        #expect(result.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }

    private func text(_ report: Report, _ options: ReportOptions = ReportOptions()) -> String {
        String(decoding: OutputFormat.text.render(report, options), as: UTF8.self)
    }
}
