import Linting

/// How a report is written; each format takes what concerns it.
package struct ReportOptions: Sendable {
    /// Text, concise: colour by ANSI escape sequences.
    package var color: Bool
    /// Text: columns of a line, at least 40; source lines are cut to it, words wrapped.
    package var width: Int
    /// Text: spells notes out like errors and warnings.
    package var notes: Bool
    /// Text: errors and warnings only; notes where they are spelled out; no closing part.
    package var quiet: Bool
    /// Text: every cause in full, with every place. GitHub, Azure: every finding as a command.
    package var all: Bool
    /// Text: counts what can be fixed. Only where the fixes of all findings were worked out.
    package var countsFixes: Bool
    /// Text: why the run ends as it does; nil leaves it out.
    package var outcome: Outcome?
    /// Text: the paths of the run as a shell takes them, for commands to type next; nil where they could not be repeated.
    package var paths: String?
    /// Version of the program, `1.2.0`.
    package var toolVersion: String
    /// SARIF: results written at most; the worst are kept. GitHub shows 5,000.
    package var resultLimit: Int
    /// SARIF: also writes what is suppressed or in the baseline, marked as such. GitHub does not read the mark.
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
