import ArgumentParser
import Linting
import Reporting
import System
import Workspace

/// Options for which reports are written, where, and how they look.
struct DisplayOptions: ParsableArguments {
    typealias Destination = ReportDestination<OutputFormat>

    @Option(
        help: ArgumentHelp(
            """
            \(OutputFormat.all.map(\.name).joined(separator: ", ")), or auto: what suits the CI system around; with =FILE into a file; \
            repeatable.
            """, valueName: "format[=file]"), completion: .list(Destination.names), transform: Destination.init(_:))
    var format: [Destination] = []
    @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"), completion: .file()) var output:
        String?
    @Option(help: "auto, always, or never.", completion: KnownWords.list(of: ColorChoice.self), transform: KnownWords.value)
    var color = ColorChoice.auto
    @Flag(help: "Show notes in full, like warnings.") var notes = false
    @Flag(help: "Show every finding in full. By default, the ten worst causes are shown in full and the others on one line each.") var all =
        false
    @Flag(
        name: .shortAndLong,
        help:
            "Show errors and warnings only: no summary, no `note:` lines on standard error, and notes only with --notes or --fail-on note."
    )
    var quiet = false
    @Flag(help: "Add a table of rules and counts at the end.") var statistics = false
    @Option(
        help: ArgumentHelp("Rules that SARIF describes: used (those of its results) or all that ran.", valueName: "rules"),
        completion: KnownWords.list(of: SARIFRuleChoice.self), transform: KnownWords.value)
    var sarifRules = SARIFRuleChoice.used

    /// The findings whose fixes any of the reports shows.
    ///
    /// - Parameter isCompared: whether the run compares with a revision.
    func fixDemand(isCompared: Bool) -> FixDemand {
        // The exit status depends on the settings for each file, so --quiet may still show notes.
        let options = options(isFile: true, failsOnNotes: quiet)
        return destinations(isQuiet: false).reduce(.none) { $0.union($1.format.fixDemand(options, isCompared: isCompared)) }
    }

    /// The reports that are requested explicitly.
    var asked: [Destination] {
        guard let output else { return format }
        return [Destination(format.first?.format ?? .text, path: output == LintTargets.standardInput ? nil : output)]
    }

    /// The reports to write: those that are requested, otherwise those for the environment.
    ///
    /// - Parameter isQuiet: whether only requested reports are written.
    private func destinations(isQuiet: Bool) -> [Destination] {
        asked.isEmpty && !isQuiet ? OutputFormat.standard(Environment.variable).map { Destination($0, path: nil) } : asked
    }

    /// Whether one of the reports shows notices itself.
    func writesText(isQuiet: Bool) -> Bool { destinations(isQuiet: isQuiet).contains { $0.format == .text } }

    func validate() throws { try Destination.check(output: output, format) }

    /// Writes every report; false if one could not be written, which is reported.
    ///
    /// - Parameters:
    ///   - outcome: the exit status if everything can be written; nil omits it.
    ///   - paths: the paths of the run, quoted for a shell; nil if they cannot be repeated.
    ///   - descriptor: the destination of reports without a file.
    ///   - failsOnNotes: whether notes affect the exit status, so that --quiet still shows them.
    func write(
        _ report: Report, _ outcome: Outcome?, paths: String?, to descriptor: Int32, _ demand: ReportDemand, failsOnNotes: Bool
    ) throws -> Bool {
        let wanted = destinations(isQuiet: demand.isQuiet)
        var isComplete = true
        for destination in wanted {
            var options = options(isFile: destination.path != nil, failsOnNotes: failsOnNotes)
            options.outcome = outcome
            options.paths = paths
            var text = destination.format.logText(report, options)
            if demand.showsSuppressed, destination.format.isForPeople { text = text + LogText(lines: SuppressedList(report).render()) }
            if !destination.write(text, to: descriptor) { isComplete = false }
        }
        if wanted.contains(where: { $0.format == .github }), !summarize(report) { isComplete = false }
        return writeTables(report, wanted, to: descriptor, demand) && isComplete
    }

    /// Writes what follows the reports, or elsewhere if they are not for people; false if that failed, which is reported.
    private func writeTables(_ report: Report, _ wanted: [Destination], to descriptor: Int32, _ demand: ReportDemand) -> Bool {
        var tables: [UInt8] = []
        if demand.showsSuppressed, !wanted.contains(where: \.format.isForPeople) { tables += SuppressedList(report).render() }
        if statistics { tables += Statistics(report).render() }
        // A table must not interfere with a patch or a report for programs.
        let unnamed = wanted.filter { $0.path == nil }
        let isTaken = demand.fixing.diff || !unnamed.isEmpty && !unnamed.contains(where: \.format.isForPeople)
        do {
            try Output.write(LogText(lines: tables), to: isTaken ? Output.standardError : descriptor)
            return true
        } catch {
            if !error.isClosedPipe { Console.report("\(error)") }
            return false
        }
    }

    private func summarize(_ report: Report) -> Bool {
        JobSummary.append(MarkdownReport(report, placeLimit: MarkdownReport.summaryLimit).render())
    }

    private func options(isFile: Bool, failsOnNotes: Bool) -> ReportOptions {
        ReportOptions(
            color: !isFile && color.isUsed, width: isFile ? 100 : Environment.terminalWidth ?? 100, notes: notes || quiet && failsOnNotes,
            quiet: quiet, all: all, countsFixes: !quiet, toolVersion: ProjectVersion.number, sarifRules: sarifRules)
    }
}
