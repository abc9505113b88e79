import Linting

/// The page of a rule for a terminal: the text of `RulePage`, wrapped, and in color if requested.
package struct RulePageText {
    private let rule: Rule
    private let color: Bool
    private let width: Int
    private static let indent = 2

    /// - Parameter width: number of columns, at least 40.
    package init(_ rule: Rule, color: Bool, width: Int) {
        self.rule = rule
        self.color = color
        self.width = max(width, 40)
    }

    package func render() -> [UInt8] {
        var writer = TerminalWriter(color: color, capacity: 8192)
        writer.writeStrong(rule.id)
        writer.breakLine()
        write(rule.title.prefix(1).uppercased() + rule.title.dropFirst() + ".", indent: 0, &writer)
        writer.breakLine()
        writeFacts(&writer)
        writeSection("Why it matters", &writer) { write(rule.why, indent: Self.indent, &$0) }
        writeSection("What to do", &writer) { write(rule.remedy, indent: Self.indent, &$0) }
        for (title, examples) in rule.examples where !examples.isEmpty {
            writeSection(title, &writer) { writer in
                for (number, example) in examples.enumerated() {
                    if number > 0 { writer.breakLine() }
                    writeCode(RulePage.withoutMarks(example), &writer)
                }
            }
        }
        guard !rule.references.isEmpty else { return writer.finish() }
        writeSection("References", &writer) { writer in
            for reference in rule.references {
                writer.out.write(0x20, times: Self.indent)
                writer.out.writeVisible(reference)
                writer.breakLine()
            }
        }
        return writer.finish()
    }

    /// Writes a table of the rule's attributes.
    private func writeFacts(_ writer: inout TerminalWriter) {
        var facts = [
            ("level", rule.level.rawValue), ("confidence", rule.confidence.rawValue), ("profile", rule.profile.rawValue),
            ("OWASP", rule.owasp.map { "\($0.id) \($0.title)" }.joined(separator: ", ")),
            ("CWE", rule.cwe.map { "CWE-\($0)" }.joined(separator: ", ")),
        ]
        if !rule.compliance.isEmpty { facts.append(("compliance", rule.compliance.joined(separator: ", "))) }
        let column = Self.indent + (facts.map(\.0.utf8.count).max() ?? 0) + 2
        for (name, value) in facts {
            writer.out.write(0x20, times: Self.indent)
            writer.begin(.gutter)
            writer.out.write(name)
            writer.end()
            writer.out.write(0x20, times: column - Self.indent - name.utf8.count)
            let text = WrappedText(value, width: width - column)
            for (number, line) in text.lines.enumerated() {
                if number > 0 { writer.out.write(0x20, times: column) }
                let style = number == 0 && name == "level" ? TerminalWriter.style(rule.level) : nil
                if let style { writer.begin(style) }
                writer.out.write(line)
                if style != nil { writer.end() }
                writer.breakLine()
            }
        }
    }

    private func writeSection(_ title: String, _ writer: inout TerminalWriter, _ body: (inout TerminalWriter) -> Void) {
        writer.breakLine()
        writer.writeStrong(title)
        writer.breakLine()
        body(&writer)
    }

    private func write(_ text: String, indent: Int, _ writer: inout TerminalWriter) {
        for line in WrappedText(text, width: width - indent, limit: .max).lines {
            writer.out.write(0x20, times: indent)
            writer.out.write(line)
            writer.breakLine()
        }
    }

    private func writeCode(_ code: String, _ writer: inout TerminalWriter) {
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
            writer.out.write(0x20, times: Self.indent)
            writer.write("|", .gutter)
            if !line.isEmpty {
                writer.out.write(byte: 0x20)
                writer.out.writeVisible(String(line))
            }
            writer.breakLine()
        }
    }
}

extension TerminalWriter {
    mutating func writeStrong(_ text: String) {
        begin(.strong)
        out.writeVisible(text)
        end()
    }
}
