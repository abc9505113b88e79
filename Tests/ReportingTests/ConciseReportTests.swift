import Linting
import Reporting
import Support
import Testing
import YAML

@Suite struct ConciseReportTests {
    @Test func `one line for each active finding`() {
        let text = String(decoding: OutputFormat.concise.render(ReportingSamples.report), as: UTF8.self)
        #expect(
            text == """
                specs/shop.yaml:6:5: error[api2-unauthenticated-write] POST /orders can be called by anyone (POST /orders)
                specs/shop.yaml:9:9: note[api4-rate-limit-headers-missing] something was found (POST /orders)
                specs/shop.yaml:13:13: warning[api4-unbounded-array] schema Orders has no maxItems

                """)
    }

    @Test func `a finding is one line, whatever its text`() {
        let source = Source(path: "a\nb.yaml", text: "x: 1\n")
        let finding = makeFinding(makeRule(), source.place(of: "x"), message: "one\ntwo\u{1B}[2J", operation: "GET /\r\u{202E}")
        let text = String(decoding: OutputFormat.concise.render(Report(findings: [finding])), as: UTF8.self)
        let expected = #"a\u{a}b.yaml:1:1: error[api2-unauthenticated-write] one\u{a}two\u{1b}[2J (GET /\u{d}\u{202e})"#
        #expect(text == expected + "\n")
    }
}
