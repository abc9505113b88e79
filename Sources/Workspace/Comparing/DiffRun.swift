import Comparing
import Linting
import System

/// Compares two versions of everything that a command line names.
package struct DiffRun {
    private let versions: ComparedVersions
    private let comparisons: [PairComparison]
    private var problems: [Problem]
    /// The search for the descriptions of the new version, if it was searched.
    private let targets: LintTargets?

    /// - Parameters:
    ///   - old: a file, a folder, `-`, a git revision, or `REVISION:path`.
    ///   - new: the same; nil for the working tree, if `old` is a revision.
    ///   - standardInputName: the path that standard input stands for.
    package init(old: String, new: String?, standardInputName: String?, _ search: ConfigurationSearch) throws(Problem) {
        let versions = try ComparedVersions(old: old, new: new, standardInputName: standardInputName)
        let general = search.settings(for: FilePath.join(FileSystem.workingDirectory, LintTargets.standardInput)).linter
        let pairs = DescriptionPairs(versions, search, limits: general.settings.limits)
        self.versions = versions
        problems = pairs.problems
        targets = pairs.targets
        comparisons = pairs.pairs.map { pair in
            let file = pair.new ?? pair.old
            let item = LintPlan.Item(file: file?.name ?? "", name: file?.name ?? "", place: file?.place ?? "", search)
            return PairComparison(pair: pair, item: item, versions: versions)
        }
    }

    /// The number of descriptions.
    package var count: Int { comparisons.count }

    /// The kinds of change that are reported for any of the descriptions, in catalog order.
    private var kinds: [Rule] {
        let ids = comparisons.reduce(into: Set<String>()) { ids, comparison in
            for kind in comparison.item.linter.kinds { ids.insert(kind.id) }
        }
        return ChangeCatalog.kinds.filter { ids.contains($0.id) }
    }

    /// Adds the changes in a report that count, weaker or different, to a baseline. - Returns: the number of changes.
    package func accept(_ report: ComparisonReport, into baseline: inout Baseline) -> Int {
        var count = 0
        for description in report.descriptions where !description.changes.isEmpty {
            let entries = baseline.entries(of: LintResult(changes: description))
            for (change, entry) in zip(description.changes, entries) where change.finding.isActive && change.verdict != .stronger {
                baseline.entries.insert(entry)
                count += 1
            }
        }
        return count
    }

    /// The baseline that the configuration names for the first description; nil if it names none.
    package var baseline: String? { comparisons.first?.item.baseline }

    /// Notices about the effective configurations, without repetitions, sorted.
    package var notices: [Notice] { LintPlan.notices(comparisons.map(\.item)) }

    /// The result of a run.
    package struct Result {
        package fileprivate(set) var report: ComparisonReport
        /// What was skipped.
        package fileprivate(set) var notes: [String] = []
        /// The number of weakening changes that reach the fail-on level of their file.
        package fileprivate(set) var failing = 0
        /// The fail-on levels of the files in the run.
        package fileprivate(set) var levels: Set<FailOn> = []

        /// The outcome of the run.
        package var outcome: Outcome {
            let problems = report.problems.count
            if problems > 0 {
                return Outcome(
                    status: 2, reasons: ["\(problems) \(problems == 1 ? "problem" : "problems"), so not everything was compared"])
            }
            let only = levels.count == 1 ? levels.first : nil
            let above =
                only.map { "at or above \($0.rawValue) (--fail-on \($0.rawValue))" } ?? "at or above the level that fails their file"
            if failing > 0 { return Outcome(status: 1, reasons: ["\(failing) weaker \(failing == 1 ? "change" : "changes") \(above)"]) }
            return Outcome(
                status: 0, reasons: [only == .never ? "changes do not fail the run (--fail-on never)" : "nothing weaker is \(above)"])
        }
    }

    /// - Parameters:
    ///   - jobs: the number of threads it may use.
    ///   - willStart: called with the number and the name of each description.
    package func run(jobs: Int, willStart: @escaping (Int, String) -> Void = { _, _ in }) -> Result {
        var baselines = Baselines(comparisons.map(\.item))
        let inner = comparisons.count == 1 ? jobs : 1
        let outcomes = Parallel.map(comparisons, jobs: jobs) { [comparisons] number in
            willStart(number, comparisons[number].item.name)
        } _: {
            $0.run(jobs: inner)
        }
        var result = Result(
            report: ComparisonReport(
                old: .init(name: versions.old.name, revision: versions.old.revisionName),
                new: .init(name: versions.new.name, revision: versions.new.revisionName),
                problems: problems + baselines.problems + outcomes.flatMap(\.problems), kinds: kinds))
        var told = ToldChanges()
        for (comparison, outcome) in zip(comparisons, outcomes) {
            var description = outcome.description
            DiffRun.mark(&description, comparison.item, &baselines)
            let name = description.name
            description.changes.removeAll { !told.isNew($0, in: name) }
            let failOn = comparison.item.failOn
            result.levels.insert(failOn)
            result.failing += description.changes.count { $0.verdict == .weaker && failOn.isMet(by: [$0.finding]) }
            result.report.descriptions.append(description)
        }
        if var targets {
            targets.read(outcomes.flatMap(\.parts))
            result.notes = targets.notes
        }
        result.report.problems = Problem.arranged(result.report.problems + close())
        return result
    }

    private static func mark(_ description: inout ComparisonReport.Description, _ item: LintPlan.Item, _ baselines: inout Baselines) {
        guard item.baseline != nil, !description.changes.isEmpty else { return }
        var result = LintResult(changes: description)
        baselines.mark(changes: &result, item)
        for number in description.changes.indices { description.changes[number].finding = result.findings[number] }
    }

    /// Ends what was started. - Returns: problems that occurred along the way.
    private func close() -> [Problem] {
        [versions.old, versions.new].compactMap { version in
            guard let revision = version.revision else { return nil }
            revision.close()
            return revision.failure.map { Problem(file: version.name, message: "\($0.message); renamed files count as new") }
        }
    }
}

extension LintResult {
    /// The changes of a description as its findings, in their order.
    init(changes description: ComparisonReport.Description) {
        self.init(
            file: CheckedFile(path: description.name, openapi: nil, operations: description.access.count, status: .checked),
            findings: description.changes.map(\.finding), problems: [])
    }
}
