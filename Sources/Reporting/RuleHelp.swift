import Linting
import System

/// The page of a rule as plain text and as Markdown: what is wrong, why, what to change, examples, and references.
package struct RuleHelp {
    private let rule: Rule

    package init(_ rule: Rule) { self.rule = rule }

    package var text: [UInt8] {
        var out = ByteWriter(capacity: 1024)
        out.write(rule.why)
        out.write(literal: "\n\nRemedy: ")
        out.write(rule.remedy)
        out.write(literal: "\n\n")
        for url in links { writeLine(&out, "", url) }
        return out.finish()
    }

    package var markdown: [UInt8] {
        var out = ByteWriter(capacity: 4096)
        writeLine(&out, "# ", rule.title)
        writeLine(&out, "\n", rule.why)
        writeLine(&out, "\n**Remedy:** ", rule.remedy)
        writeExample("\n## Bad\n", rule.bad.first, &out)
        writeExample("\n## Good\n", rule.good.first, &out)
        out.write(literal: "\n## References\n\n")
        for risk in rule.owasp { writeLink("\(risk.id) \(risk.title)", risk.url, &out) }
        for number in rule.cwe { writeLink("CWE-\(number)", CWE.url(number), &out) }
        for url in rule.references { writeLine(&out, "- ", isURL(url) ? "<\(url)>" : url) }
        return out.finish()
    }

    private var links: [String] { rule.owasp.map(\.url) + rule.cwe.map(CWE.url) + rule.references }

    private func isURL(_ text: String) -> Bool { text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8) }

    private func writeLine(_ out: inout ByteWriter, _ start: StaticString, _ text: String) {
        out.write(literal: start)
        out.write(text)
        out.write(byte: 0x0A)
    }

    private func writeLink(_ title: String, _ url: String, _ out: inout ByteWriter) {
        out.write(literal: "- [")
        out.write(title)
        out.write(literal: "](")
        out.write(url)
        out.write(literal: ")\n")
    }

    private func writeExample(_ heading: StaticString, _ example: String?, _ out: inout ByteWriter) {
        guard let example else { return }
        out.write(literal: heading)
        out.write(literal: "\n```yaml\n")
        out.write(RuleHelp.withoutMarks(example))
        out.write(literal: "```\n")
    }

    /// An example without the markers for tests, ending in one line break.
    package static func withoutMarks(_ example: String) -> [UInt8] {
        var bytes = Array(RulePage.withoutMarks(example).utf8)
        while bytes.last == 0x0A { bytes.removeLast() }
        return bytes + [0x0A]
    }
}
