import ArgumentParser
import Comparing
import Linting
import Reporting
import System
import Workspace

/// Options for which reports of a comparison are written, where, and how they look.
struct ComparisonDisplayOptions: ParsableArguments {
    typealias Destination = ReportDestination<ComparisonFormat>

    @Option(
        help: ArgumentHelp(
            """
            text, json, sarif, github, markdown (for a comment on a pull request), or auto: what suits the CI system around; with =FILE into \
            a file; repeatable.
            """, valueName: "format[=file]"), completion: .list(Destination.names), transform: Destination.init(_:))
    var format: [Destination] = []
    @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"), completion: .file()) var output:
        String?
    @Flag(help: "Print only who may call each operation, before and after: as text or json.") var access = false
    @Option(help: "auto, always or never.", completion: KnownWords.list(of: ColorChoice.self), transform: KnownWords.value)
    var color = ColorChoice.auto
    @Flag(help: "Show every change in full; by default the first twenty of each verdict, the others a line each.") var all = false
    @Flag(name: .shortAndLong, help: "No `note:` lines on standard error; in text, only what became weaker, and no summary.") var quiet =
        false

    /// The reports to write: those that are requested, otherwise those for the environment.
    private var destinations: [Destination] {
        if let output {
            return [Destination(format.first?.format ?? .text, path: output == LintTargets.standardInput ? nil : output)]
        }
        if !format.isEmpty { return format }
        return access ? [Destination(.text, path: nil)] : ComparisonFormat.standard(Environment.variable).map { Destination($0, path: nil) }
    }

    func validate() throws {
        try Destination.check(output: output, format)
        if access, let other = format.map(\.format).first(where: { $0 != .text && $0 != .json }) {
            throw ValidationError("--access is printed as text or json, not as \(other.rawValue)")
        }
        var paths: Set<String> = []
        for path in destinations.compactMap(\.path)
        where !paths.insert(FilePath.normalized(path)).inserted && FileSystem.kind(path) != .other {
            throw ValidationError("two outputs go to \(path): name a file for each")
        }
    }

    /// Writes every report; false if one could not be written, which is reported.
    func write(_ report: ComparisonReport, _ outcome: Outcome) -> Bool {
        var isComplete = true
        for destination in destinations {
            let text = text(report, outcome, destination)
            if !destination.write(text, to: Output.standardOutput) { isComplete = false }
        }
        if !access, destinations.contains(where: { $0.format == .github }), !summarize(report) { isComplete = false }
        return isComplete
    }

    private func text(_ report: ComparisonReport, _ outcome: Outcome, _ destination: Destination) -> LogText {
        let isFile = destination.path != nil
        var options = ReportOptions(
            color: !isFile && color.isUsed, width: isFile ? 80 : Environment.terminalWidth ?? 80, quiet: quiet, all: all,
            toolVersion: ProjectVersion.number)
        options.outcome = outcome
        guard access else { return destination.format.logText(report, options) }
        if destination.format == .json { return LogText(json: ComparisonJSON(report, options).render(isAccessOnly: true)) }
        return LogText(lines: AccessTable(report, width: options.width).render(color: options.color))
    }

    private func summarize(_ report: ComparisonReport) -> Bool { JobSummary.append(ComparisonMarkdown(report).render()) }
}
