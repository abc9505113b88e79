import Linting
import System

/// The versions that `--since` compares with: the repositories of a run at the revision.
package struct RevisionComparison: Sendable {
    /// As given.
    package let name: String
    /// By canonical path of the repository.
    private var revisions: [String: Revision] = [:]
    /// The repository of each file that is in one.
    private var repositories: [String: String] = [:]
    /// Problems that prevented files from being compared: all findings in them count as new.
    package private(set) var problems: [Problem] = []

    package init(_ name: String, _ plan: LintPlan) {
        self.name = name
        Environment.awaitChildren()
        var failed: Set<String> = []
        for item in plan.items {
            guard let root = Linter.repository(around: item.place) else {
                problems.append(RevisionComparison.problem(item.name, "the file is not in a git repository"))
                continue
            }
            repositories[item.file] = root
            guard revisions[root] == nil, !failed.contains(root) else { continue }
            do { revisions[root] = try Revision(name, in: root) } catch {
                failed.insert(root)
                problems.append(RevisionComparison.problem(item.name, error.message))
            }
        }
    }

    /// Lints the current file and, if it has changed, its earlier version.
    package func inspect(_ item: LintPlan.Item, _ targets: LintTargets) -> ComparedResult {
        guard let revision = revision(of: item) else {
            return ComparedResult(now: targets.inspect(item.file, with: item.linter), then: nil, problem: nil)
        }
        let comparison = Comparison(revision)
        var linter = item.linter
        linter.settings.files = comparison.today
        // Standard input is not read from the compared files.
        let isStream = item.file == LintTargets.standardInput
        let now = targets.inspect(item.file, with: linter)
        guard comparison.differs || isStream || comparison.failure != nil else {
            return ComparedResult(now: now, then: PastResult(result: now, revision: revision), problem: nil)
        }
        let (then, problem) = former(item, comparison, revision)
        return ComparedResult(now: now, then: then, problem: problem)
    }

    /// Lints the earlier version of a file. - Returns: nil if there is nothing to compare with, which is reported.
    package func former(_ item: LintPlan.Item) -> (former: PastResult?, problem: Problem?)? {
        revision(of: item).map { former(item, Comparison($0), $0) }
    }

    private func former(
        _ item: LintPlan.Item, _ comparison: Comparison, _ revision: Revision
    ) -> (former: PastResult?, problem: Problem?) {
        var linter = item.linter
        linter.settings.files = comparison.then
        linter.settings.fixes = .none
        linter.settings.root = linter.settings.root ?? Linter.root(of: item.place)
        var former: PastResult?
        var failure = comparison.failure
        do {
            if failure == nil, let path = try revision.path(of: item.name, at: item.place) {
                former = PastResult(result: linter.inspect(path: path), revision: revision)
                failure = comparison.failure
            }
        } catch {
            failure = error
        }
        // A partially read description excuses nothing.
        if let failure { return (nil, RevisionComparison.problem(item.name, failure.message)) }
        return (former, nil)
    }

    /// Ends what was started. - Returns: problems that occurred along the way.
    package func close() -> [Problem] {
        revisions.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap { root, revision in
            revision.close()
            return revision.failure.map { Problem(file: root, message: "--since: \($0.message); renamed files count as new") }
        }
    }

    private func revision(of item: LintPlan.Item) -> Revision? { repositories[item.file].flatMap { revisions[$0] } }

    private static func problem(_ file: String, _ message: String) -> Problem {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Problem(file: file, message: "--since: \(lines.first ?? ""); everything counts as new", details: Array(lines.dropFirst()))
    }
}
