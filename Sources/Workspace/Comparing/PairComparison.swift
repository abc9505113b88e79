import Comparing
import Linting
import OpenAPI
import System
import YAML

/// Compares the two versions of one description.
struct PairComparison: Sendable {
    let pair: DescriptionPairs.Pair
    /// The settings of the description: those of its place in the new version, or in the old one if the new version lacks it.
    let item: LintPlan.Item
    let versions: ComparedVersions

    /// The result of the comparison.
    struct Outcome: Sendable {
        var description: ComparisonReport.Description
        var problems: [Problem]
        /// Canonical paths of the other files of the new version.
        var parts: [String] = []
    }

    /// - Parameter jobs: the number of threads it may use.
    func run(jobs: Int) -> Outcome {
        let sides = [(versions.old, pair.old), (versions.new, pair.new)]
        let read = Parallel.map(sides, jobs: jobs) { [linter = item.linter] version, file -> ReadDescription? in
            file.map { version.read($0, with: linter) }
        }
        let (old, new) = (read[0], read[1])
        var outcome = Outcome(description: .init(old: old?.path, new: new?.path), problems: problems(old, new))
        outcome.parts = new?.specification?.documents.dropFirst().compactMap(\.canonicalPath) ?? []
        guard old == nil || old?.specification != nil, new == nil || new?.specification != nil else { return outcome }
        withExtendedLifetime((old, new)) {
            guard let comparison = comparison(old?.specification, new?.specification) else { return }
            outcome.description.access = access(comparison.access, old, new)
            guard !comparison.changes.isEmpty else { return }
            var changes = ChangePlacing(linter: item.linter, old: old, new: new).report(comparison.changes)
            if let old, let new { join(&changes, old, new, jobs: jobs) }
            outcome.description.changes = changes
        }
        return outcome
    }

    private func comparison(_ old: Specification?, _ new: Specification?) -> (changes: [Change], access: [AccessChange])? {
        if let old, let new {
            let comparison = DescriptionComparison(old: old, new: new)
            return (comparison.changes, comparison.access)
        }
        // Compared with nothing, every operation is new or removed.
        guard let description = new ?? old, let nothing = PairComparison.nothing else { return nil }
        let comparison = DescriptionComparison(old: old ?? nothing, new: new ?? nothing)
        return ([new == nil ? .removed(description) : .added(description)], comparison.access)
    }

    /// A description without operations.
    private static var nothing: Specification? {
        let source = Source(path: "", text: "openapi: 3.0.3\ninfo: {title: '', version: ''}\npaths: {}\n")
        return Specification(Tree.read(source, keys: Keyword.seed), canonicalPath: nil, store: FileStore(root: nil))
    }

    private func access(_ access: [AccessChange], _ old: ReadDescription?, _ new: ReadDescription?) -> [ReportedAccess] {
        let redactions = [old?.redaction, new?.redaction].compactMap(\.self)
        let redacted = { (text: String) in redactions.reduce(text) { $1.redacted($0) } }
        return access.map {
            ReportedAccess(operation: redacted($0.operation), old: $0.old.map(redacted), new: $0.new.map(redacted), verdict: $0.verdict)
        }
    }

    /// Joins findings that rules report only in the new version to the changes that cause them.
    private func join(_ changes: inout [ReportedChange], _ old: ReadDescription, _ new: ReadDescription, jobs: Int) {
        let join = FindingJoin(changes)
        guard !join.isEmpty else { return }
        var linter = item.linter
        linter.settings.fixes = .none
        linter.settings.isChanged = nil
        let results = Parallel.map([old, new], jobs: jobs) { [linter] in linter.lint($0) }
        var now = results[1]
        // Each side has its own refutations: notices about its unused suppressions are not part of the change.
        oldFindings(results[0]).mark(&now)
        for finding in now.findings where finding.isActive && !finding.rule.id.hasPrefix("suppression-") {
            guard let number = join.change(behind: finding) else { continue }
            changes[number].findings.append(finding)
        }
    }

    private func oldFindings(_ result: LintResult) -> OldFindings {
        let (old, new) = (versions.old, versions.new)
        return OldFindings(result) { path in
            PairComparison.key(old.canonical(path) ?? path, in: old.place)
        } formerPlace: { path in
            let place = new.canonical(path) ?? path
            if let revision = old.revision, case .disk = new.origin {
                return PairComparison.key(String(decoding: revision.formerPlace(Array(place.utf8)), as: UTF8.self), in: old.place)
            }
            return PairComparison.key(place, in: new.place)
        }
    }

    /// The path to a file from what is compared.
    private static func key(_ place: String, in scope: String) -> [UInt8] { Array(FilePath.relative(place, to: scope).utf8) }

    private func problems(_ old: ReadDescription?, _ new: ReadDescription?) -> [Problem] {
        let before = old?.problems ?? []
        guard let revision = versions.old.revisionName else { return before + (new?.problems ?? []) }
        // A file of a revision has the name that git uses for it.
        return before.map { $0.hasPlace ? $0.named("\(revision):\($0.file)") : $0 } + (new?.problems ?? [])
    }
}
