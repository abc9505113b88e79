import Linting

/// How a report is written; each format uses the options that apply to it.
package struct ReportOptions: Sendable {
    /// Text, concise: color with ANSI escape sequences.
    package var color: Bool
    /// Text: columns of a line, at least 40; source lines are cut, and text is wrapped.
    package var width: Int
    /// Text: shows notes in full, like errors and warnings.
    package var notes: Bool
    /// Text: errors and warnings only; notes only if shown in full; no summary.
    package var quiet: Bool
    /// Text: every cause in full, with every place. GitHub, Azure: every finding as a command.
    package var all: Bool
    /// Text: counts available fixes. Requires the fixes of all findings.
    package var countsFixes: Bool
    /// Text: the reason for the exit status; nil omits it.
    package var outcome: Outcome?
    /// Text: the paths of the run, quoted for a shell, for suggested commands; nil if they cannot be repeated.
    package var paths: String?
    /// Version of the program, `1.2.0`.
    package var toolVersion: String
    /// SARIF: maximum number of results; the worst are kept. GitHub shows 5,000.
    package var resultLimit: Int
    /// SARIF: also writes suppressed and baselined findings, marked as such. GitHub ignores the mark.
    package var keepsSuppressed: Bool
    package var sarifRules: SARIFRuleChoice

    package init(
        color: Bool = false, width: Int = 100, notes: Bool = false, quiet: Bool = false, all: Bool = false, countsFixes: Bool = false,
        outcome: Outcome? = nil, paths: String? = nil, toolVersion: String = "0.0.0", resultLimit: Int = 5_000,
        keepsSuppressed: Bool = true,
        sarifRules: SARIFRuleChoice = .used
    ) {
        self.color = color
        self.width = max(width, 40)
        self.notes = notes
        self.quiet = quiet
        self.all = all
        self.countsFixes = countsFixes
        self.outcome = outcome
        self.paths = paths
        self.toolVersion = toolVersion
        self.resultLimit = resultLimit
        self.keepsSuppressed = keepsSuppressed
        self.sarifRules = sarifRules
    }
}
