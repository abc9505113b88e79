extension Rule {
    /// Its examples, each list with its title.
    package var examples: [(title: String, texts: [String])] {
        isKindOfChange ? [("After", bad), ("Before", good)] : [("Reported", bad), ("Not reported", good)]
    }
}

/// The page of a rule as Markdown, printed by `merlon explain` and collected in the catalog.
package struct RulePage {
    private let rule: Rule

    package init(_ rule: Rule) { self.rule = rule }

    package var markdown: String {
        var lines = ["# \(rule.id)", "", capitalized(rule.title) + ".", ""]
        lines.append("| level | confidence | profile | OWASP | CWE |\(rule.compliance.isEmpty ? "" : " compliance |")")
        lines.append("|---|---|---|---|---|\(rule.compliance.isEmpty ? "" : "---|")")
        let risks = rule.owasp.map { "\($0.id) \($0.title)" }.joined(separator: ", ")
        let weaknesses = rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")
        let compliance = rule.compliance.isEmpty ? "" : " \(rule.compliance.joined(separator: ", ")) |"
        lines.append(
            "| \(rule.level.rawValue) | \(rule.confidence.rawValue) | \(rule.profile.rawValue) | \(risks) | \(weaknesses) |\(compliance)")
        lines += ["", "## Why it matters", "", rule.why, "", "## What to do", "", rule.remedy, ""]
        if let fix = rule.fix {
            let flag = fix == .safe ? "`--fix`" : "`--fix --unsafe-fixes`"
            lines += ["Where possible, \(flag) makes the change.", ""]
        }
        for (title, examples) in rule.examples where !examples.isEmpty {
            lines += ["## \(title)", ""]
            for example in examples { lines += ["```yaml", RulePage.withoutMarks(example), "```", ""] }
        }
        if !rule.references.isEmpty { lines += ["## References", ""] + rule.references.map { "- <\($0)>" } + [""] }
        return lines.joined(separator: "\n")
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// An example without the marks that tests read; lines that contain only a mark are removed.
    package static func withoutMarks(_ example: String) -> String {
        let bytes = Array(example.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            var end = line.endIndex
            if let mark = mark(in: line) {
                end = mark
                while end > line.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
                if end == line.startIndex { continue }
            }
            kept += bytes[line.startIndex..<end]
            kept.append(0x0A)
        }
        // Every line adds a line break; the last line had none.
        if !kept.isEmpty { kept.removeLast() }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The position of ` #!` in a line, at the `#`.
    private static func mark(in line: ArraySlice<UInt8>) -> Int? {
        line.indices.dropLast().first { index in
            line[index] == UInt8(ascii: "#") && line[index + 1] == UInt8(ascii: "!")
                && (index == line.startIndex || line[index - 1] == 0x20)
        }
    }
}
