import ArgumentParser
import Linting
import Reporting
import System
import Workspace

/// Options that say which reports are written, where, and how they look.
struct DisplayOptions: ParsableArguments {
    typealias Destination = ReportDestination<OutputFormat>

    @Option(
        help: ArgumentHelp(
            """
            text, concise, json, sarif, github, gitlab, junit, checkstyle, rdjson, azure, markdown, csv, or auto: what suits the CI \
            system around; with =FILE into a file; repeatable.
            """, valueName: "format[=file]"), completion: .list(Destination.names), transform: Destination.init(_:))
    var format: [Destination] = []
    @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"), completion: .file()) var output:
        String?
    @Option(help: "auto, always or never.", completion: KnownWords.list(of: ColorChoice.self), transform: KnownWords.value)
    var color = ColorChoice.auto
    @Flag(help: "Show notes in full, like warnings.") var notes = false
    @Flag(help: "Show every finding in full; by default the ten worst causes, the others a line each.") var all = false
    @Flag(
        name: .shortAndLong,
        help:
            "No `note:` lines on standard error; in text, errors and warnings only: no summary, and notes only with --notes or --fail-on note."
    )
    var quiet = false
    @Flag(help: "End with a table of rules and counts.") var statistics = false
    @Option(
        help: ArgumentHelp("Which rules SARIF describes: used (those of its results) or all that ran.", valueName: "rules"),
        completion: KnownWords.list(of: SARIFRuleChoice.self), transform: KnownWords.value)
    var sarifRules = SARIFRuleChoice.used

    /// Whose fixes any of the reports shows.
    ///
    /// - Parameter isCompared: whether the run compares with a revision.
    func fixDemand(isCompared: Bool) -> FixDemand {
        // What the exit status depends on is known for each file alone: with --quiet notes may be shown.
        let options = options(isFile: true, failsOnNotes: quiet)
        return destinations(isQuiet: false).reduce(.none) { $0.union($1.format.fixDemand(options, isCompared: isCompared)) }
    }

    /// The reports that are asked for by name.
    var asked: [Destination] {
        guard let output else { return format }
        return [Destination(format.first?.format ?? .text, path: output == LintTargets.standardInput ? nil : output)]
    }

    /// The reports that are written: those that are asked for, or else those that suit where the program runs.
    ///
    /// - Parameter isQuiet: whether only what is asked for is.
    private func destinations(isQuiet: Bool) -> [Destination] {
        asked.isEmpty && !isQuiet ? OutputFormat.standard(Environment.variable).map { Destination($0, path: nil) } : asked
    }

    /// Whether one of them tells notices itself.
    func writesText(isQuiet: Bool) -> Bool { destinations(isQuiet: isQuiet).contains { $0.format == .text } }

    func validate() throws {
        guard let output else { return }
        if output.isEmpty { throw ValidationError("--output names no file") }
        if format.count > 1 {
            throw ValidationError("--output takes one report: name the file of each format, as in --format sarif=report.sarif")
        }
        if let path = format.first?.path {
            throw ValidationError("--format names a file for the report already (\(path)): leave out --output")
        }
    }

    /// Writes every report; false when one could not be written, which is told.
    ///
    /// - Parameters:
    ///   - outcome: what the exit status will be, if all can be written; nil leaves it out.
    ///   - paths: those of the run, as a shell takes them; nil where they could not be repeated.
    ///   - descriptor: where reports go that have no file.
    ///   - failsOnNotes: whether notes decide on the exit status, so that --quiet shows them all the same.
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
            do {
                if let path = destination.path {
                    try AtomicFile.replace(path, text.bytes, isDurable: false)
                } else {
                    try Output.write(text, to: descriptor)
                }
            } catch {
                if !error.isClosedPipe { Console.report("\(error)") }
                isComplete = false
            }
        }
        if wanted.contains(where: { $0.format == .github }), !summarize(report) { isComplete = false }
        return writeTables(report, wanted, to: descriptor, demand) && isComplete
    }

    /// Writes what stands behind the reports, or elsewhere when they are not for people; false when that failed, which is told.
    private func writeTables(_ report: Report, _ wanted: [Destination], to descriptor: Int32, _ demand: ReportDemand) -> Bool {
        var tables: [UInt8] = []
        if demand.showsSuppressed, !wanted.contains(where: \.format.isForPeople) { tables += SuppressedList(report).render() }
        if statistics { tables += Statistics(report).render() }
        // Beside a patch or a report for programs a table must not stand in their way.
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

    /// Adds to the page that GitHub shows for a job, where there is one; false when that failed, which is told.
    private func summarize(_ report: Report) -> Bool {
        guard let path = Environment.variable("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return true }
        do {
            try Output.append(LogText(lines: MarkdownReport(report, placeLimit: MarkdownReport.summaryLimit).render()), to: path)
            return true
        } catch {
            Console.report("\(error)")
            return false
        }
    }

    private func options(isFile: Bool, failsOnNotes: Bool) -> ReportOptions {
        ReportOptions(
            color: !isFile && color.isUsed, width: isFile ? 100 : Environment.terminalWidth ?? 100, notes: notes || quiet && failsOnNotes,
            quiet: quiet, all: all, countsFixes: !quiet, toolVersion: ProjectVersion.number, sarifRules: sarifRules)
    }
}

extension OutputFormat {
    /// Whether other text for people may follow.
    fileprivate var isForPeople: Bool { self == .text || self == .concise }
}
