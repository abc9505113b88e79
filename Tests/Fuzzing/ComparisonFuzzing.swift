import Comparing
import Linting
import OpenAPI
import Patterns
import Reporting
import Support
import YAML

/// Two versions of a description, the old one first, separated by a line `===`.
enum ComparisonFuzzing {
    /// Comparing a version with itself finds nothing, and swapping the versions finds the same changes with their verdicts mirrored.
    static func fault(in bytes: [UInt8]) -> String? {
        let (old, new) = halves(of: bytes)
        guard let before = specification(old), let after = specification(new), let same = specification(old) else { return nil }
        return withExtendedLifetime((before, after, same)) {
            if let change = DescriptionComparison(old: before, new: same).changes.first { return "a change of nothing: \(change.message)" }
            let forth = DescriptionComparison(old: before, new: after)
            let back = DescriptionComparison(old: after, new: before)
            if let fault = fault(in: forth) ?? fault(in: back) { return fault }
            for verdict in Change.Verdict.allCases {
                let count = forth.changes.count { $0.verdict == verdict }
                let mirrored = back.changes.count { $0.verdict == verdict.mirrored }
                if (count == 0) != (mirrored == 0) { return "\(count) \(verdict), \(mirrored) \(verdict.mirrored) the other way round" }
            }
            return nil
        }
    }

    private static func fault(in comparison: DescriptionComparison) -> String? {
        for change in comparison.changes {
            if change.message.isEmpty { return "\(change.kind.id) says nothing" }
            if change.old == nil && change.new == nil { return "\(change.kind.id) has no place" }
        }
        let rows = comparison.access.map(\.operation)
        return rows.allSatisfy { !$0.isEmpty } ? nil : "an operation has no name"
    }

    private static func specification(_ bytes: [UInt8]) -> Specification? {
        let tree = Tree.read(Source(path: "fuzz.yaml", bytes: bytes), keys: Keyword.seed, limits: ReaderFuzzing.limits)
        return Specification(tree, canonicalPath: nil, store: FileStore(root: nil))
    }

    /// Two patterns: swapping them mirrors their relation, and each is equal to itself.
    static func fault(relating bytes: [UInt8]) -> String? {
        let (first, second) = halves(of: bytes)
        let forth = PatternRelation(from: first, to: second, limit: 20_000)
        let back = PatternRelation(from: second, to: first, limit: 20_000)
        let mirrored: PatternRelation =
            switch forth {
            case .wider: .narrower
            case .narrower: .wider
            case .equal, .different, .undecided: forth
            }
        if mirrored != back, forth != .undecided, back != .undecided { return "\(forth), but \(back) the other way round" }
        let same = PatternRelation(from: first, to: first, limit: 20_000)
        return same == .equal || same == .undecided ? nil : "\(same) than itself"
    }

    private static func halves(of bytes: [UInt8]) -> (old: [UInt8], new: [UInt8]) {
        guard let separator = bytes.firstRange(of: Array("\n===\n".utf8)) else { return (bytes, bytes) }
        return (Array(bytes[..<separator.lowerBound]), Array(bytes[separator.upperBound...]))
    }
}
