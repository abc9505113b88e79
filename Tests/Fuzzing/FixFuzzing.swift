import Linting
import Reporting
import YAML

@testable import Workspace

/// Fixes: the result reads without a new problem, a second run changes nothing, and what is gone stays gone.
enum FixFuzzing {
    static func fault(in bytes: [UInt8]) -> String? {
        let source = Source(path: "fuzz.yaml", bytes: bytes)
        let before = LintFuzzing.linter.inspect(source, canonicalPath: nil)
        var applier = FixApplier(linter: LintFuzzing.linter, allowsUnsafe: true)
        let (draft, description) = applier.fix(source, canonicalPath: nil)
        let after = description.after
        if after.problems.count > before.problems.count { return "a fix breaks the file: \(after.problems.first?.message ?? "")" }
        var second = FixApplier(linter: LintFuzzing.linter, allowsUnsafe: true)
        let (again, _) = second.fix(Source(path: "fuzz.yaml", bytes: draft.bytes), canonicalPath: nil)
        // Ten rounds may not be enough for what an adversary writes; then a second run goes on.
        return again.bytes == draft.bytes || applier.fixed > 200 ? nil : "a second run fixes more: \(second.fixedRules.keys.sorted())"
    }
}
