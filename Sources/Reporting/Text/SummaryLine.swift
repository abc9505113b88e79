import Linting

/// `2 errors, 1 note in 1 file (26 operations), 1 suppressed`.
struct SummaryLine {
    private let summary: Summary
    private let since: String?

    /// - Parameter since: the revision at which the old findings existed.
    init(_ summary: Summary, since: String?) {
        self.summary = summary
        self.since = since
    }

    func write(_ writer: inout TerminalWriter, width: Int) {
        var line = StyledLine()
        if summary.findings == 0 { line.add("no findings") }
        let counts = [
            (summary.errors, "error", "errors", TerminalWriter.Style.error), (summary.warnings, "warning", "warnings", .warning),
            (summary.notes, "note", "notes", .note),
        ].filter { $0.0 > 0 }
        for (index, count) in counts.enumerated() {
            if index > 0 { line.add(",", gap: 0) }
            line.add("\(count.0) \(count.0 == 1 ? count.1 : count.2)", count.3)
        }
        line.add("in \(summary.files) \(summary.files == 1 ? "file" : "files")")
        line.add("(\(summary.operations) \(summary.operations == 1 ? "operation" : "operations"))")
        if summary.suppressed > 0 { add("\(summary.suppressed) suppressed", &line) }
        if summary.baselined > 0 { add("\(summary.baselined) in the baseline", &line) }
        if summary.old > 0, let since {
            add("\(summary.old) already present at", &line)
            line.add(since, .note, limit: 100)
        }
        if summary.problems > 0 { add("\(summary.problems) \(summary.problems == 1 ? "problem" : "problems")", &line, .error) }
        line.write(&writer, width: width, indent: 2)
    }

    private func add(_ text: String, _ line: inout StyledLine, _ style: TerminalWriter.Style = .note) {
        line.add(",", gap: 0)
        line.add(text, style)
    }
}
