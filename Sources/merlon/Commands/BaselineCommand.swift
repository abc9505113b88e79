import ArgumentParser
import Linting
import Reporting
import System
import Workspace

/// `merlon baseline create|update|prune`: writes down what is there, so that only what is new counts.
struct BaselineCommand: Subcommand {
    enum Action: String, CaseIterable { case create, update, prune }

    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Writes down the findings there are, so that only new ones count.",
        discussion: """
            create: all findings, into a new file. update: adds new findings and drops those that are gone. prune: only drops.
            `merlon lint --baseline FILE`, or `baseline` in merlon.yaml, heeds it.
            """)

    @Argument(help: "create, update or prune.", completion: KnownWords.list(of: Action.self), transform: KnownWords.value) var action:
        Action
    @Argument(help: "Files, folders or globs.", completion: .file()) var paths: [String] = []
    @Option(name: .shortAndLong, help: "The file. Default: what merlon.yaml says, else \(Baseline.defaultPath).", completion: .file())
    var output: String?
    @OptionGroup(title: "Which rules") var choice: RuleChoice
    @OptionGroup(title: "Where settings come from") var configuring: ConfigurationOptions
    @Option(help: "Folder that references must not leave. Default: the git root of each file.", completion: .directory) var root: String?

    func run() throws {
        var base = Settings()
        base.fixes = .none
        base.root = try ConfigurationOptions.folder(root)
        let search = try configuring.search(base: base, flags: try choice.layers())
        var targets = LintTargets(paths: paths, standardInputName: nil, limits: base.limits)
        targets.keep(where: search.takes)
        let plan = LintPlan(targets, search)
        try ConfigurationOptions.stop(at: search.problems)
        let path = output ?? plan.items.first?.baseline ?? Baseline.defaultPath
        var baseline = try opened(path)
        let (found, needed, problems) = inspect(targets, plan, &baseline)
        for problem in problems { Console.report(problem) }
        guard problems.isEmpty else {
            Console.report("\(path) is not written: not everything could be checked")
            throw ExitCode(2)
        }
        let before = baseline.entries
        switch action {
        case .create: baseline.entries = found
        case .update: baseline.entries = before.subtracting(baseline.stale).subtracting(needed).union(found)
        case .prune: baseline.entries.subtract(baseline.stale)
        }
        do { try AtomicFile.replace(path, baseline.bytes) } catch {
            Console.report("\(error)")
            throw ExitCode(2)
        }
        let (added, dropped) = (baseline.entries.subtracting(before).count, before.subtracting(baseline.entries).count)
        let count = baseline.entries.count
        Console.note("\(path): \(count) \(count == 1 ? "finding" : "findings"), \(added) added, \(dropped) dropped")
    }

    private func opened(_ path: String) throws -> Baseline {
        let exists = FileSystem.entryKind(path) != nil
        if action == .create, exists {
            Console.report("\(path): already exists; `merlon baseline update` updates it")
            throw ExitCode(2)
        }
        guard exists else {
            if action == .create { return Baseline(path: path) }
            Console.report("\(path): no such file; `merlon baseline create` writes one")
            throw ExitCode(2)
        }
        do { return try Baseline(reading: path) } catch {
            Console.report(error.problem)
            throw ExitCode(2)
        }
    }

    /// Lints every file.
    /// - Returns: entries of what counts, entries of the baseline that are for it, and what kept files from being checked.
    private func inspect(
        _ targets: LintTargets, _ plan: LintPlan, _ baseline: inout Baseline
    ) -> (found: Set<BaselineEntry>, needed: Set<BaselineEntry>, problems: [Problem]) {
        var results = PlannedResults()
        for item in plan.items { results.add(targets.inspect(item.file, with: item.linter), item) }
        var found: Set<BaselineEntry> = []
        var needed: Set<BaselineEntry> = []
        var problems = targets.problems
        for planned in results.settled {
            var result = planned.result
            problems += result.problems
            let entries = baseline.entries(of: result)
            for (finding, entry) in zip(result.findings, entries) where finding.isActive { found.insert(entry) }
            needed.formUnion(baseline.mark(&result, rules: planned.item.linter.rules))
        }
        return (found, needed, problems)
    }
}
