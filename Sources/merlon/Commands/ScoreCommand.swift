import ArgumentParser
import Linting
import Reporting
import System
import Workspace
import YAML

/// `merlon score`: the score of descriptions, and what costs points.
struct ScoreCommand: Subcommand {
    enum Format: String, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Score descriptions from 0 to 100, and show what costs points.",
        discussion: """
            Findings are weighted by level, confidence, and exposure, and the sum is divided by the number of operations. 100 means no \
            findings. The documentation has the formula.
            """)

    @Argument(help: "Files, folders, or globs; - is standard input.", completion: .file()) var paths: [String] = []
    @Option(
        help: "text or json (merlon-score/1). Default: text.", completion: KnownWords.list(of: Format.self), transform: KnownWords.value)
    var format = Format.text
    @Option(name: .shortAndLong, help: ArgumentHelp("Write the scores to a file.", valueName: "file"), completion: .file()) var output:
        String?
    @Option(.minScore, valueName: "score") var minScore: SettingsLayer?
    @Option(help: "auto, always or never.", completion: KnownWords.list(of: ColorChoice.self), transform: KnownWords.value)
    var color = ColorChoice.auto
    @OptionGroup(title: "Rule selection") var choice: RuleChoice
    @OptionGroup(title: "Suppressions and baselines") var ignoring: ScoreIgnoreOptions
    @OptionGroup(title: "Configuration") var configuring: ConfigurationOptions
    @Option(help: "Folder that references must not leave. Default: the git root of each file.", completion: .directory) var root: String?
    @OptionGroup var work: WorkOptions

    func run() throws {
        var base = Settings()
        base.fixes = .none
        base.heedsSuppressions = !ignoring.noIgnores
        base.root = try ConfigurationOptions.folder(root)
        let flags = [minScore, ignoring.baseline].compactMap(\.self)
        let search = try configuring.search(base: base, flags: try choice.layers() + flags)
        var targets = LintTargets(paths: paths, standardInputName: nil, limits: base.limits)
        targets.keep(where: search.takes)
        let plan = LintPlan(targets, search)
        try ConfigurationOptions.stop(at: search.problems)
        var baselines = Baselines(plan)
        var report = Report(problems: targets.problems + baselines.problems, rules: plan.rules, notices: plan.notices)
        let results = Parallel.map(plan.sharingFiles.items, jobs: work.jobs) { [targets] in targets.inspect($0.file, with: $0.linter) }
        var planned = PlannedResults()
        for (item, result) in zip(plan.items, results) { planned.add(result, item) }
        let gate = planned.report(into: &report, &baselines)
        for problem in report.problems { Console.report(problem) }
        for note in report.notices.map(\.text) + gate.notes { Console.note(note) }
        let scores = ScoreReport(report)
        try Console.print(
            format == .json ? scores.json(toolVersion: ProjectVersion.number) : scores.text(color: output == nil && color.isUsed),
            to: output)
        guard report.problems.isEmpty else { throw ExitCode(2) }
        if !gate.tooLow.isEmpty { throw ExitCode(1) }
    }
}

/// Options for findings that a score excludes.
struct ScoreIgnoreOptions: ParsableArguments {
    @Flag(help: "Disable all suppressions: `merlon: ignore` comments and x-merlon-ignore.") var noIgnores = false
    @Option(.baseline, valueName: "file", completion: .file()) var baseline: SettingsLayer?
}
