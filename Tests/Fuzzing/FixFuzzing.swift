import Linting
import Reporting
import Rules
import Support
import YAML

@testable import Workspace

/// Fixes: the result reads without a new problem, and a second run changes nothing.
enum FixFuzzing {
    /// Only what has fixes: the other rules change nothing in a file, and take most of the time.
    private static let linter: Linter = {
        var settings = LintFuzzing.linter.settings
        settings.select = Catalog.rules.filter { $0.fix != nil }.map { RuleSelector($0.id) }
        return Linter(catalog: Catalog.rules, settings: settings)
    }()

    static func fault(in bytes: [UInt8]) -> String? {
        let source = Source(path: "fuzz.yaml", bytes: bytes)
        var applier = FixApplier(linter: linter, allowsUnsafe: true)
        let (draft, _) = applier.fix(source, canonicalPath: nil)
        if let problem = applier.problems.first { return problem.message }
        guard applier.fixed > 0 else { return draft.bytes == Array(source.bytes) ? nil : "the file changes without a fix" }
        let fixed = Source(path: "fuzz.yaml", bytes: draft.bytes)
        let problems = Tree.read(fixed, limits: ReaderFuzzing.limits).problems
        if problems.count > Tree.read(source, limits: ReaderFuzzing.limits).problems.count {
            return "a fix breaks the file: \(problems.first?.message ?? "")"
        }
        var second = FixApplier(linter: linter, allowsUnsafe: true)
        let (again, _) = second.fix(fixed, canonicalPath: nil)
        // Ten rounds may not be enough for what an adversary writes; then a second run goes on.
        return again.bytes == draft.bytes || applier.fixed > 200 ? nil : "a second run fixes more: \(second.fixedRules.keys.sorted())"
    }
}
