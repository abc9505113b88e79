/// How a report is written; each format takes what concerns it.
package struct ReportOptions: Sendable {
    /// Text: colour by ANSI escape sequences.
    package var color: Bool
    /// Text: columns of a line, at least 40; source lines are cut to it.
    package var width: Int
    /// Text: spells notes out like errors and warnings.
    package var notes: Bool
    /// Text: errors and warnings only; notes where they are spelled out; no closing line.
    package var quiet: Bool
    /// Version of the program, `1.2.0`.
    package var toolVersion: String
    /// SARIF: results written at most; the worst are kept. GitHub shows 5,000.
    package var resultLimit: Int
    /// SARIF: also writes what is suppressed or in the baseline, marked as such. GitHub does not read the mark.
    package var keepsSuppressed: Bool
    package var sarifRules: SARIFRuleChoice

    package init(
        color: Bool = false, width: Int = 100, notes: Bool = false, quiet: Bool = false, toolVersion: String = "0.0.0",
        resultLimit: Int = 5_000, keepsSuppressed: Bool = true, sarifRules: SARIFRuleChoice = .used
    ) {
        self.color = color
        self.width = max(width, 40)
        self.notes = notes
        self.quiet = quiet
        self.toolVersion = toolVersion
        self.resultLimit = resultLimit
        self.keepsSuppressed = keepsSuppressed
        self.sarifRules = sarifRules
    }
}
