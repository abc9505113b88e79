import ArgumentParser
import Linting
import OpenAPI
import Reporting
import Rules
import System
import Workspace
import YAML

/// `merlon lint`: the main command.
struct LintCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check API descriptions.",
        discussion:
            "Folders are searched for API descriptions by content, honoring .gitignore. Without a path, the current folder is searched.",
        helpNames: .customLong("help-all"))
    static let synonyms = [
        "analyse": "lint", "analyze": "lint", "audit": "lint", "check": "lint", "fix": "lint --fix",
        "inspect": "lint", "run": "lint", "scan": "lint", "test": "lint", "validate": "lint", "verify": "lint",
    ]

    @Argument(help: "Files, folders, or globs; - is standard input.", completion: .file())
    var paths: [String] = []

    @OptionGroup(title: "Rule selection") var choice: RuleChoice
    @OptionGroup(title: "Output") var display: DisplayOptions
    @OptionGroup(title: "Fixes") var fixing: FixOptions

    @Option(.failOn, valueName: "level") var failOn: SettingsLayer?
    @Option(.minScore, valueName: "score") var minScore: SettingsLayer?
    @Option(help: "Folder that references must not leave. Default: the git root of each file.", completion: .directory) var root: String?
    @Option(help: "File name for standard input, in reports and for its references.") var stdinFilename: String?
    @OptionGroup(title: "Suppressions and baselines") var ignoring: IgnoreOptions
    @OptionGroup(title: "Configuration") var configuring: ConfigurationOptions
    @Option(help: "Print the settings that apply to a file and where each one comes from, then exit.", completion: .file())
    var showSettings: String?
    @Flag(
        help: """
            Treat the paths as changed files: check the API descriptions among them and those in the repository that refer to one, and \
            show only findings that touch the changed files.
            """
    ) var affected = false
    @OptionGroup var work: WorkOptions
    @Option(
        help: ArgumentHelp("Check only part K of N, to divide the files among the machines of a CI matrix.", valueName: "k/n"))
    var shard: Shard?
    @Flag(help: "List the files that would be checked, then exit.") var showFiles = false
    @Flag(help: "Print how long each stage and the ten slowest rules took, to standard error.") var timings = false
    @Flag(name: .shortAndLong, help: "Show the most common options.") var help = false

    private var jobs: Int { work.jobs }

    func run() throws {
        let search = try configuration()
        if let showSettings { return try show(settingsOf: showSettings, search) }
        let general = search.settings(for: FilePath.join(FileSystem.workingDirectory, "-")).linter
        var targets =
            affected
            ? LintTargets(affectedBy: paths, general, jobs: jobs)
            : LintTargets(paths: paths, standardInputName: stdinFilename, limits: general.settings.limits)
        targets.keep(where: search.takes)
        if let shard { targets.keep(shard, root: general.settings.root) }
        let plan = LintPlan(targets, search)
        try ConfigurationOptions.stop(at: search.problems)
        if showFiles { return try show(targets) }
        if fixing.isOn { return try fix(targets, plan) }
        var baselines = Baselines(plan)
        let since = ignoring.since.map { RevisionComparison($0, plan) }
        var report = report(targets, plan, baselines, since)
        let (results, problems) = inspect(targets, plan.sharingFiles, since)
        targets.read(results.parts)
        let gate = results.report(into: &report, &baselines)
        report.problems += problems + (since?.close() ?? [])
        let isStale = try checkStale(baselines, plan, &report)
        let timings = general.settings.timings
        let isWritten = try timings.measure(.reports) {
            try tell(report, targets.notes + baselines.notes + gate.notes, gate, isStale: isStale)
        }
        for line in timings?.lines ?? [] { Console.tell(line) }
        // Deallocating a large report would take longer than writing it.
        Environment.keepUntilExit((report, results, targets, plan, since))
        guard report.problems.isEmpty, isWritten else { throw ExitCode(2) }
        if gate.isShut || isStale { throw ExitCode(1) }
    }

    /// An empty report for a run.
    private func report(_ targets: LintTargets, _ plan: LintPlan, _ baselines: Baselines, _ since: RevisionComparison?) -> Report {
        let problems = targets.problems + baselines.problems + (since?.problems ?? [])
        return Report(problems: problems, rules: plan.rules, since: since?.name, notices: plan.notices, shard: targets.shard)
    }

    /// Lints every file. - Returns: the results, and reasons why files could not be compared.
    private func inspect(_ targets: LintTargets, _ plan: LintPlan, _ since: RevisionComparison?) -> (PlannedResults, [Problem]) {
        let progress = Progress(total: plan.items.count)
        let results = Parallel.map(plan.items, jobs: jobs) { number in
            progress.show(number, plan.items[number].file)
        } _: { item in
            since?.inspect(item, targets)
                ?? ComparedResult(now: targets.inspect(item.file, with: item.linter), then: nil, problem: nil)
        }
        var planned = PlannedResults()
        let old = OldFindings.all(results.map(\.then))
        for (index, item) in plan.items.enumerated() { planned.add(results[index].now, item, old: old[index]) }
        progress.clear()
        return (planned, results.compactMap(\.problem))
    }

    /// Fixes every file, then reports the remaining findings.
    private func fix(_ targets: LintTargets, _ plan: LintPlan) throws {
        var targets = targets
        let demand = ReportDemand(self)
        var run = fixRun(targets, plan, demand)
        let since = ignoring.since.map { RevisionComparison($0, plan) }
        let uncompared = leaveOld(&run, plan, since)
        apply(&run, plan)
        var baselines = Baselines(plan)
        var report = report(targets, plan, baselines, since)
        let patch = fixing.diff ? run.patch : nil
        let instead = "omitted from the patch, which would reveal a credential; `merlon lint --fix` makes the change"
        report.problems += uncompared + (patch?.withheld(instead) ?? [])
        var gate = Gate()
        if demand.isAny {
            let results = run.results()
            targets.read(results.parts)
            gate = results.report(into: &report, &baselines)
        } else {
            report.problems += run.uncheckedParts
        }
        let isStale = try !demand.isQuiet && checkStale(baselines, plan, &report)
        report.problems += run.problems + (since?.close() ?? [])
        let descriptor = run.takesStandardOutput && !fixing.isDry ? Output.standardError : Output.standardOutput
        let fixed = fixing.exitNonZeroOnFix ? run.fixed : 0
        let notes = targets.notes + baselines.notes + gate.notes
        let isWritten = try tell(report, notes, gate, isStale: isStale, fixed: fixed, to: descriptor)
        if let patch { try Console.print(exact: patch.bytes) }
        try finish(&run, isComplete: report.problems.isEmpty && isWritten)
        if !demand.isQuiet, gate.isShut || isStale { throw ExitCode(1) }
    }

    private func fixRun(_ targets: LintTargets, _ plan: LintPlan, _ demand: ReportDemand) -> FixRun {
        let first = plan.items.first?.linter ?? Linter(catalog: RuleSelection.catalog, settings: Settings())
        let reported: FixRun.Reported? = demand.isAny ? fixing.isDry ? .before : .after : nil
        let applier = FixApplier(
            linter: first, allowsUnsafe: fixing.unsafeFixes, reportsBefore: reported == .before, reportsLeft: reported == .after)
        return FixRun(applier: applier, targets: targets, plan: plan, reported: reported)
    }

    /// Fixes every file, and writes the changes if files are to be changed.
    private func apply(_ run: inout FixRun, _ plan: LintPlan) {
        let progress = Progress(total: plan.items.count)
        run.fix(progress.show)
        progress.clear()
        if !fixing.isDry { run.write() }
        if let pattern = fixing.fixOverlay { run.planOverlays(pattern) }
    }

    /// Writes the overlays and a summary of the fixes. Throws the exit status if something failed, or if fixes determine it.
    ///
    /// - Parameter isComplete: whether everything was checked and reported.
    private func finish(_ run: inout FixRun, isComplete: Bool) throws {
        let unwritten = isComplete ? run.writeOverlays() : []
        for problem in unwritten { Console.report(problem) }
        if !display.quiet { for note in run.notes(allowsUnsafe: fixing.unsafeFixes, isDry: fixing.isDry) { Console.note(note) } }
        guard isComplete, unwritten.isEmpty else { throw ExitCode(2) }
        if run.fixed > 0, fixing.diff || fixing.exitNonZeroOnFix { throw ExitCode(1) }
    }

    /// Excludes old findings from fixing. - Returns: reasons why files could not be compared.
    private func leaveOld(_ run: inout FixRun, _ plan: LintPlan, _ since: RevisionComparison?) -> [Problem] {
        guard let since else { return [] }
        let compared = Parallel.map(plan.items, jobs: jobs) { since.former($0) }
        run.old = OldFindings.all(compared.map { $0?.former })
        // If it is unknown which findings are new, nothing is fixed.
        run.isLeftAlone = compared.map { $0 == nil || $0?.problem != nil }
        return compared.compactMap { $0?.problem }
    }

    /// Lists stale baseline entries, if they fail the run. - Returns: whether there are any.
    private func checkStale(_ baselines: Baselines, _ plan: LintPlan, _ report: inout Report) throws -> Bool {
        guard ignoring.strictBaseline else { return false }
        if !plan.items.isEmpty, plan.items.allSatisfy({ $0.baseline == nil }) {
            report.problems.append(
                Problem(file: "--strict-baseline", message: "no baseline is specified, neither with --baseline nor in the configuration"))
        }
        for line in baselines.stale { Console.tell(line) }
        return !baselines.stale.isEmpty
    }

    /// Writes the reports and notices; false if a report could not be written.
    private func tell(
        _ report: Report, _ notes: [String], _ gate: Gate, isStale: Bool, fixed: Int = 0, to descriptor: Int32 = Output.standardOutput
    ) throws -> Bool {
        let demand = ReportDemand(self)
        var report = report
        report.arrangeProblems()
        if demand.isAny, !display.quiet {
            let notices = display.writesText(isQuiet: demand.isQuiet) ? [] : report.notices.map(\.text)
            for note in notices + notes { Console.note(note) }
        }
        for problem in report.problems { Console.report(problem) }
        let isRepeatable = !affected && !paths.contains(LintTargets.standardInput)
        let outcome = demand.isQuiet ? nil : gate.outcome(problems: report.problems.count, fixed: fixed, isStale: isStale)
        return try display.write(
            report, outcome, paths: isRepeatable ? ShellWord.joined(paths) : nil, to: descriptor, demand, failsOnNotes: gate.failsOnNotes)
    }

    func validate() throws {
        if help { throw CleanExit.message(LintHelp.text) }
        if timings, fixing.isOn || showFiles || showSettings != nil {
            throw ValidationError("--timings requires a report of findings: omit --fix, --diff, --show-files, and --show-settings")
        }
        if showFiles, showSettings != nil { throw ValidationError("--show-files and --show-settings cannot be combined; pass only one") }
        try ReportDemand(self).check(listing: showFiles ? "--show-files" : showSettings.map { _ in "--show-settings" })
        if affected, paths.contains(LintTargets.standardInput) {
            throw ValidationError("--affected requires files: standard input is not part of the repository")
        }
        if ignoring.strictBaseline, fixing.isDry || fixing.fixOnly {
            throw ValidationError("--strict-baseline requires a report; omit --diff, --fix-only, and --fix-overlay")
        }
        if let since = ignoring.since {
            // Git would treat an argument that starts with a hyphen as an option.
            if since.isEmpty || since.hasPrefix("-") { throw ValidationError("--since requires a git revision, such as main or HEAD~1") }
            if paths.contains(LintTargets.standardInput), stdinFilename == nil {
                throw ValidationError("--since needs a name to find standard input in git; pass --stdin-filename")
            }
        }
        if shard != nil, paths.contains(LintTargets.standardInput) {
            throw ValidationError("--shard divides files; it does not accept standard input")
        }
        if stdinFilename != nil, !paths.contains(LintTargets.standardInput) {
            throw ValidationError("--stdin-filename names standard input, which is not read; pass - as a path")
        }
    }

    private func show(_ targets: LintTargets) throws {
        try Console.print(lines: targets.list)
        if !display.quiet { for note in targets.notes { Console.note(note) } }
        for problem in targets.problems { Console.report(problem) }
        guard targets.problems.isEmpty else { throw ExitCode(2) }
    }

    private func show(settingsOf file: String, _ search: ConfigurationSearch) throws {
        let canonical = FileSystem.canonical(file) ?? FilePath.normalized(FilePath.join(FileSystem.workingDirectory, file))
        let settings = search.settings(for: canonical).settings
        try ConfigurationOptions.stop(at: search.problems)
        try Console.print(LogText(settings.text))
    }

    private func configuration() throws -> ConfigurationSearch {
        var base = Settings()
        base.fixes = display.fixDemand(isCompared: ignoring.since != nil)
        base.heedsSuppressions = !ignoring.noIgnores
        if timings { base.timings = RunTimings() }
        base.root = try ConfigurationOptions.folder(root)
        // New findings count wherever they are.
        if affected, ignoring.since == nil { base.isChanged = AffectedDescriptions.changes(paths) }
        let flags = [failOn, minScore, ignoring.baseline].compactMap(\.self)
        return try configuring.search(base: base, flags: try choice.layers() + flags)
    }
}
