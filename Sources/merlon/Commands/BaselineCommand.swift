import ArgumentParser
import Linting
import Reporting
import System
import Workspace

/// `merlon baseline create|update|prune`: records existing findings, so that only new ones count.
struct BaselineCommand: Subcommand {
    enum Action: String, CaseIterable { case create, update, prune }

    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Record existing findings, so that only new ones count.",
        discussion: """
            create: record all findings in a new file. update: add new findings and remove resolved ones. prune: only remove resolved ones. \
            To use the file, pass `merlon lint --baseline FILE` or set `baseline` in merlon.yaml.
            """)

    @Argument(help: "create, update or prune.", completion: KnownWords.list(of: Action.self), transform: KnownWords.value) var action:
        Action
    @Argument(help: "Files, folders, or globs.", completion: .file()) var paths: [String] = []
    @Option(name: .shortAndLong, help: "Baseline file. Default: as set in merlon.yaml, or \(Baseline.defaultPath).", completion: .file())
    var output: String?
    @OptionGroup(title: "Rule selection") var choice: RuleChoice
    @OptionGroup(title: "Configuration") var configuring: ConfigurationOptions
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
            Console.report("\(path) was not written: not everything could be checked")
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
        Console.note("\(path): \(count) \(count == 1 ? "finding" : "findings"), \(added) added, \(dropped) removed")
    }

    private func opened(_ path: String) throws -> Baseline {
        let exists = FileSystem.entryKind(path) != nil
        if action == .create, exists {
            Console.report("\(path): already exists; use `merlon baseline update` to update it")
            throw ExitCode(2)
        }
        guard exists else {
            if action == .create { return Baseline(path: path) }
            Console.report("\(path): no such file; use `merlon baseline create` to create it")
            throw ExitCode(2)
        }
        do { return try Baseline(reading: path) } catch {
            Console.report(error.problem)
            throw ExitCode(2)
        }
    }

    /// Lints every file.
    /// - Returns: entries for active findings, entries of the baseline that match findings, and reasons why files could not be checked.
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
