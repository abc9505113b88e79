/// The page of a rule, as Markdown: what `merlon explain` prints and the catalogue collects.
package struct RulePage {
    private let rule: Rule

    package init(_ rule: Rule) { self.rule = rule }

    package var markdown: String {
        var lines = ["# \(rule.id)", "", capitalized(rule.title) + ".", ""]
        lines.append("| level | confidence | profile | OWASP | CWE |\(rule.compliance.isEmpty ? "" : " data under |")")
        lines.append("|---|---|---|---|---|\(rule.compliance.isEmpty ? "" : "---|")")
        let risks = rule.owasp.map { "\($0.id) \($0.title)" }.joined(separator: ", ")
        let weaknesses = rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
        let compliance = rule.compliance.isEmpty ? "" : " \(rule.compliance.joined(separator: ", ")) |"
        lines.append(
            "| \(rule.level.rawValue) | \(rule.confidence.rawValue) | \(rule.profile.rawValue) | \(risks) | \(weaknesses) |\(compliance)")
        lines += ["", "## Why it matters", "", rule.why, "", "## What to do", "", rule.remedy, ""]
        for (title, examples) in [("Found in", rule.bad), ("Not found in", rule.good)] {
            lines += ["## \(title)", ""]
            for example in examples { lines += ["```yaml", RulePage.withoutMarks(example), "```", ""] }
        }
        if !rule.references.isEmpty { lines += ["## References", ""] + rule.references.map { "- <\($0)>" } + [""] }
        return lines.joined(separator: "\n")
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// An example without the marks that tests read; a line that holds nothing else is left out.
    package static func withoutMarks(_ example: String) -> String {
        var lines: [Substring] = []
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            let bytes = line.utf8
            guard
                let mark = bytes.indices.first(where: {
                    bytes[$0...].starts(with: "#!".utf8) && ($0 == bytes.startIndex || bytes[bytes.index(before: $0)] == 0x20)
                })
            else {
                lines.append(line)
                continue
            }
            var kept = line[..<mark]
            while kept.utf8.last == 0x20 { kept.removeLast() }
            if !kept.isEmpty { lines.append(kept) }
        }
        return lines.joined(separator: "\n")
    }
}
