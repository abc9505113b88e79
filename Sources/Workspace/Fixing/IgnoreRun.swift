import Editing
import Linting
import OpenAPI
import System
import YAML

/// Finds where to put a suppression so that it covers the intended findings, and as few others of the same rules as possible. Each
/// candidate is tested before anything is written.
package struct IgnoreRun {
    package enum Outcome {
        case edited(Draft, line: Int, count: Int)
        /// The findings there already do not count.
        case needless(count: Int)
    }

    package struct Failure: Error {
        package enum Reason {
            /// A file could not be read or parsed.
            case unreadable
            /// The rules report nothing at the place.
            case noFinding
            /// The pointer does not resolve.
            case noNode
            /// Every proposed suppression covers too little or changes something else.
            case noSuppression
        }

        package let reason: Reason
        package let problems: [Problem]
    }

    /// As given.
    package let file: String
    package let canonical: String
    package let place: IgnorePlace
    package let statement: SuppressionWriter.Statement
    package let selectors: [RuleSelector]
    package let isExtension: Bool
    /// Runs the selected rules.
    package let linter: Linter
    /// The file, or those that refer to it.
    package let descriptions: [String]

    package init(
        file: String, canonical: String, place: IgnorePlace, statement: SuppressionWriter.Statement, selectors: [RuleSelector],
        isExtension: Bool, linter: Linter, descriptions: [String]
    ) {
        self.file = file
        self.canonical = canonical
        self.place = place
        self.statement = statement
        self.selectors = selectors
        self.isExtension = isExtension
        self.linter = linter
        self.descriptions = descriptions
    }

    package func run() throws(Failure) -> Outcome {
        let before = descriptions.map { linter.inspect(path: $0) }
        let problems = before.flatMap(\.problems)
        guard problems.isEmpty else { throw Failure(reason: .unreadable, problems: problems) }
        let there = before.flatMap(\.findings).filter { isMeant($0) }
        let targets = there.filter(\.isActive)
        guard let first = targets.first else {
            if !there.isEmpty { return .needless(count: there.count) }
            throw failure(.noFinding, "no finding of \(statement.rules.joined(separator: ", ")) at \(place.text)\(hint())")
        }
        // A line may show several places, of which a suppression covers one.
        let pointer: String
        switch place {
        case .pointer(let named): pointer = named
        case .line: pointer = first.location.pointer
        }
        let meant = targets.filter { IgnorePlace.pointer(pointer).holds($0.location) }
        guard let proposals = proposals(pointer) else { throw failure(.noNode, "nothing exists at #\(pointer)\(hint())") }
        let gone = Set(meant.map(\.identity))
        var wider: (draft: Draft, line: Int, count: Int)?
        for edit in proposals {
            var draft = Draft(path: file, original: Array(edit.source.bytes))
            draft.apply([edit])
            guard let covered = covered(by: draft, before), covered.isSuperset(of: gone) else { continue }
            let line = edit.source.position(at: edit.range.lower).line
            if covered == gone { return .edited(draft, line: line, count: gone.count) }
            if wider.map({ covered.count < $0.count }) ?? true { wider = (draft, line, covered.count) }
        }
        // Some JSON objects have no place for a narrower suppression.
        if let wider { return .edited(wider.draft, line: wider.line, count: wider.count) }
        throw failure(.noSuppression, "a suppression for \(place.text) cannot be written automatically; add it by hand")
    }

    private func failure(_ reason: Failure.Reason, _ message: String) -> Failure {
        Failure(reason: reason, problems: [Problem(file: file, message: message)])
    }

    private func isMeant(_ finding: ReportedFinding) -> Bool {
        guard place.holds(finding.location), selectors.contains(where: { $0.matches(finding.rule) }) else { return false }
        return FileSystem.canonical(finding.location.source.path) == canonical
    }

    /// Identities of findings that a draft suppresses; nil if it has any other effect.
    private func covered(by draft: Draft, _ before: [LintResult]) -> Set<String>? {
        var trial = linter
        trial.settings.files.drafts[canonical] = draft.bytes
        var covered: Set<String> = []
        for (path, result) in zip(descriptions, before) {
            let after = trial.inspect(path: path)
            let (old, new) = (IgnoreRun.active(result), IgnoreRun.active(after))
            guard after.problems.isEmpty, new.isSubset(of: old) else { return nil }
            covered.formUnion(old.subtracting(new))
        }
        return covered
    }

    private static func active(_ result: LintResult) -> Set<String> {
        Set(result.findings.lazy.filter(\.isActive).map(\.identity))
    }

    private func proposals(_ pointer: String) -> [Edit]? {
        withTree { specification, tree in
            node(pointer, in: tree).map { SuppressionWriter(specification, statement).proposals(for: $0, isExtension: isExtension) }
        }
    }

    private func node(_ pointer: String, in tree: Tree) -> Node? {
        var text = pointer
        return text.withUTF8 { bytes in
            bytes.baseAddress.flatMap { tree.root?.descendant(Text(base: $0, count: bytes.count)) } ?? (bytes.isEmpty ? tree.root : nil)
        }
    }

    /// How far a pointer resolves, if it does not resolve completely.
    private func hint() -> String {
        guard case .pointer(let pointer) = place else { return "" }
        let reached: String?? = withTree { _, tree in
            guard node(pointer, in: tree) == nil else { return nil }
            var known = pointer
            while !known.isEmpty, node(known, in: tree) == nil {
                known = known.utf8.lastIndex(of: 0x2F).map { String(known[..<$0]) } ?? ""
            }
            return known
        }
        guard let reached, let reached else { return "" }
        return "; the pointer resolves only up to \(reached.isEmpty ? "the root" : "#" + reached)"
    }

    /// The file as part of the first description.
    private func withTree<Result>(_ body: (Specification, Tree) -> Result?) -> Result? {
        guard let path = descriptions.first, FileSystem.canonical(path) != nil,
            let specification = linter.read(path: path).specification
        else { return nil }
        return withExtendedLifetime(specification) {
            specification.documents.first { $0.canonicalPath == canonical }.flatMap { body(specification, $0.tree) }
        }
    }
}
