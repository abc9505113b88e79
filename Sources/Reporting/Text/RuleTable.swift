import Linting

/// The meaning of a name for several rules, and the list of these rules.
package struct RuleTable {
    private let title: String
    /// The address of the description of the risk or weakness.
    private let link: String?
    private let rules: [Rule]

    /// - Parameter name: a name that selects rules: `api4`, `API4:2023`, `CWE-770`.
    package init(_ name: String, _ rules: [Rule]) {
        self.rules = rules
        let text = name.lowercased()
        let risks = Set(rules.flatMap(\.owasp)).sorted()
        if let risk = risks.first(where: { $0.id.lowercased() == text || $0.id.lowercased() == text + ":2023" }) {
            title = "\(risk.id) \(risk.title)"
            link = risk.url
        } else if text.hasPrefix("cwe-") {
            title = text.uppercased()
            link = "https://cwe.mitre.org/data/definitions/\(text.dropFirst(4)).html"
        } else {
            title = text == "all" ? "All rules" : "Rules whose names start with \(text)"
            link = nil
        }
    }

    package var markdown: String {
        var lines = ["# \(title)", ""]
        if let link { lines += ["<\(link)>", ""] }
        lines += ["| rule | level | profile | finds |", "|---|---|---|---|"]
        lines += rules.map { "| \($0.id) | \($0.level.rawValue) | \($0.profile.rawValue) | \($0.title) |" }
        return (lines + [""]).joined(separator: "\n")
    }

    /// The table for a terminal. - Parameter width: number of columns, at least 40.
    package func render(color: Bool, width: Int) -> [UInt8] {
        var writer = TerminalWriter(color: color, capacity: 4096)
        writer.writeStrong(title)
        writer.breakLine()
        if let link {
            writer.out.write(link)
            writer.breakLine()
        }
        writer.breakLine()
        let ids = rules.map(\.id.utf8.count).max() ?? 0
        let column = ids + 2 + 9
        for rule in rules {
            writer.writeStrong(rule.id)
            writer.out.write(0x20, times: ids + 2 - rule.id.utf8.count)
            writer.begin(TerminalWriter.style(rule.level))
            writer.out.write(rule.level.rawValue)
            writer.end()
            writer.out.write(0x20, times: 9 - rule.level.rawValue.utf8.count)
            // If there is too little room beside, titles go on the next line.
            let isBelow = max(width, 40) - column < 20
            let indent = isBelow ? 4 : column
            if isBelow {
                writer.breakLine()
                writer.out.write(0x20, times: indent)
            }
            for (number, line) in WrappedText(rule.title, width: max(width, 40) - indent).lines.enumerated() {
                if number > 0 { writer.out.write(0x20, times: indent) }
                writer.out.write(line)
                writer.breakLine()
            }
        }
        return writer.finish()
    }
}
