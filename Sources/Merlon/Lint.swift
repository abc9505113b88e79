import ArgumentParser
import Linting
import OpenAPI
import Reporting
import Rules
import YAML

/// `merlon lint`: the main command.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks API descriptions.",
        discussion:
            "Folders are searched for API descriptions by content, honouring .gitignore. Without a path the current folder is searched.")

    @Argument(help: "Files, folders or globs; - is standard input.", completion: .file())
    var paths: [String] = []

    @OptionGroup(title: "Which rules") var choice: RuleChoice
    @OptionGroup(title: "What is shown") var display: DisplayOptions
    @OptionGroup(title: "What is fixed") var fixing: FixOptions

    @Option(help: "Lowest level that makes the exit status 1: error, warning, note, never.") var failOn = FailOn.error
    @Option(help: "Folder that references stay in. Default: the git root of each file.", completion: .directory) var root: String?
    @Option(help: "Name for standard input, in reports and for its references.") var stdinFilename: String?
    @OptionGroup(title: "What does not count") var ignoring: IgnoreOptions
    @Flag(
        help: "The paths are changed files: check the API descriptions among them, and those in the repository that refer to one."
    ) var affected = false
    @Option(help: ArgumentHelp("Files checked at a time. Default: as many as there are cores.", valueName: "n")) var jobs = Parallel.cores
    @Flag(help: "List the files that would be checked, and stop.") var showFiles = false

    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case error, warning, note, never

        func isMet(by report: Report) -> Bool {
            guard let level = Level(rawValue: rawValue) else { return false }
            return report.findings.contains { $0.isActive && $0.level >= level }
        }
    }

    func run() throws {
        let settings = try settings()
        let linter = Linter(catalog: Catalog.rules, settings: settings)
        let targets =
            affected
            ? LintTargets(affectedBy: paths, linter, jobs: jobs)
            : LintTargets(paths: paths, standardInputName: stdinFilename, limits: settings.limits)
        if showFiles { return try show(targets) }
        if fixing.isOn { return try fix(targets, linter) }
        let report = inspect(targets, linter)
        let isWritten = try tell(report, targets)
        // The process ends here: taking a large report apart first would cost more than writing it did.
        guard report.problems.isEmpty, isWritten else { Process.exit(2) }
        Process.exit(failOn.isMet(by: report) ? 1 : 0)
    }

    /// Lints every file.
    private func inspect(_ targets: LintTargets, _ linter: Linter) -> Report {
        var report = Report(problems: targets.problems, rules: linter.rules)
        let progress = Progress(total: targets.files.count)
        let inspections = Parallel.map(targets.files, jobs: jobs) { number in
            progress.show(number, targets.files[number])
        } _: { file in
            targets.inspect(file, with: linter)
        }
        for inspection in inspections { report.add(inspection) }
        progress.clear()
        report.settleSuppressions()
        return report
    }

    /// Fixes every file, then reports what is left.
    private func fix(_ targets: LintTargets, _ linter: Linter) throws {
        var run = FixRun(applier: FixApplier(linter: linter, allowsUnsafe: fixing.unsafeFixes), targets: targets)
        run.fix()
        if !fixing.isDry { run.write() }
        if let path = fixing.fixOverlay { run.writeOverlay(to: path) }
        var report = Report(problems: targets.problems, rules: linter.rules)
        if fixing.isDry || fixing.fixOnly {
            report.problems += run.problems
            for problem in report.problems { Trouble.report(problem) }
        } else {
            for inspection in run.inspections() { report.add(inspection) }
            report.problems += run.problems
            report.settleSuppressions()
        }
        let descriptor = run.takesStandardOutput ? Output.standardError : Output.standardOutput
        let isWritten = try fixing.isDry || fixing.fixOnly || tell(report, targets, to: descriptor)
        if fixing.diff { try Trouble.print(run.diff) }
        if !display.quiet { for note in run.notes(allowsUnsafe: fixing.unsafeFixes, isDry: fixing.isDry) { Trouble.note(note) } }
        guard report.problems.isEmpty, isWritten else { throw ExitCode(2) }
        if run.fixed > 0, fixing.diff || fixing.exitNonZeroOnFix { throw ExitCode(1) }
        if failOn.isMet(by: report) { throw ExitCode(1) }
    }

    /// Writes the reports, and what else is to be told; false when a report could not be written.
    private func tell(_ report: Report, _ targets: LintTargets, to descriptor: Int32 = Output.standardOutput) throws -> Bool {
        if !display.quiet { for note in targets.notes { Trouble.note(note) } }
        for problem in report.problems { Trouble.report(problem) }
        return try display.write(report, to: descriptor, showsSuppressed: ignoring.showSuppressed)
    }

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs takes a number from 1 on") }
        if affected, paths.contains(LintTargets.standardInput) {
            throw ValidationError("--affected takes files: standard input has no place in the repository")
        }
        if stdinFilename != nil, !paths.contains(LintTargets.standardInput) {
            throw ValidationError("--stdin-filename names standard input, which is not read: pass - as a path")
        }
    }

    private func show(_ targets: LintTargets) throws {
        try Trouble.print(targets.list)
        if !display.quiet { for note in targets.notes { Trouble.note(note) } }
        for problem in targets.problems { Trouble.report(problem) }
        guard targets.problems.isEmpty else { throw ExitCode(2) }
    }

    private func settings() throws -> Settings {
        var settings = try choice.settings()
        settings.fixes = display.fixDemand
        settings.heedsSuppressions = !ignoring.noIgnores
        if let root {
            guard let canonical = FileSystem.canonical(root), FileSystem.kind(canonical) == .directory else {
                Trouble.report("--root \(root): no such folder")
                throw ExitCode(2)
            }
            settings.root = canonical
        }
        return settings
    }
}
