import Linting
import System

/// What `--since` compares with: the repositories of a run at the revision.
package struct RevisionComparison: Sendable {
    /// As it was given.
    package let name: String
    /// By canonical path of the repository.
    private var revisions: [String: Revision] = [:]
    /// The repository of each file that is in one.
    private var repositories: [String: String] = [:]
    /// What kept files from being compared: everything in them counts as new.
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

    /// Lints a file as it is and, where it differs, as it was.
    package func inspect(_ item: LintPlan.Item, _ targets: LintTargets) -> ComparedResult {
        guard let revision = revision(of: item) else {
            return ComparedResult(now: targets.inspect(item.file, with: item.linter), then: nil, problem: nil)
        }
        let comparison = Comparison(revision)
        var linter = item.linter
        linter.settings.files = comparison.today
        // What comes through standard input is not read from the files that are compared.
        let isStream = item.file == LintTargets.standardInput
        let now = targets.inspect(item.file, with: linter)
        guard comparison.differs || isStream || comparison.failure != nil else {
            return ComparedResult(now: now, then: PastResult(result: now, revision: revision), problem: nil)
        }
        let (then, problem) = former(item, comparison, revision)
        return ComparedResult(now: now, then: then, problem: problem)
    }

    /// Lints a file as it was. - Returns: nil when there is nothing to compare it with, which is told.
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
        // What was read by half excuses nothing.
        if let failure { return (nil, RevisionComparison.problem(item.name, failure.message)) }
        return (former, nil)
    }

    /// Ends what was started. - Returns: what went wrong by the way.
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
