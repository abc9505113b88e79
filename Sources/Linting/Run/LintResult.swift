import OpenAPI
import System
import YAML

/// The result for one file: its findings, and reasons why it could not be checked completely.
package struct LintResult: Sendable {
    package var file: CheckedFile
    package var findings: [ReportedFinding]
    package let problems: [Problem]
    /// Number of `problems` from reading the file, independent of the rules; they come first.
    var readingProblemCount = 0
    /// Fingerprints of findings about suppressions that this file refutes, whichever file reports them.
    package var refutations: Set<String> = []
    /// Canonical paths of the other files that make up the description.
    package var parts: [String] = []
    /// The value of `Limits.partsForNodes` that omits the same objects if the description grows; nil if none are omitted.
    package var partsForNodes: Int?

    /// The `problems` from reading the file, independent of the rules.
    package var readingProblems: ArraySlice<Problem> { problems.prefix(readingProblemCount) }

    /// Removes reports of unused suppressions that another file of the run needs.
    package mutating func dropRefuted(_ refutations: Set<String>) { findings.removeAll { refutations.contains($0.fingerprint) } }

    /// The result for a file that contains nothing to check.
    package static func unreadable(_ path: String, _ problems: [Problem]) -> LintResult {
        LintResult(
            file: CheckedFile(path: path, openapi: nil, operations: 0, status: .unreadable), findings: [], problems: problems,
            readingProblemCount: problems.count)
    }
}

extension Linter {
    /// Reads a file and everything it refers to, and lints it.
    package func inspect(path: String) -> LintResult {
        do { return inspect(try Reading(path: path, settings)) } catch {
            return .unreadable(path, [Problem(file: path, message: error.message)])
        }
    }

    /// Lints a source that was already read. References to files are followed only if it has a canonical path.
    package func inspect(_ source: Source, canonicalPath: String?) -> LintResult {
        inspect(Reading(source, canonicalPath: canonicalPath, settings))
    }

    private func inspect(_ reading: Reading) -> LintResult {
        let source = reading.source
        var problems = reading.tree.problems.map { Problem($0, in: source) }
        guard let specification = reading.specification else {
            if problems.isEmpty { problems.append(Linter.notADescription(reading.tree)) }
            return .unreadable(source.path, problems)
        }
        return withExtendedLifetime(specification) {
            for document in specification.documents.dropFirst() {
                problems += document.tree.problems.map { Problem($0, in: document.source) }
            }
            if let problem = Linter.unknownVersion(specification) { problems.append(problem) }
            problems += Linter.limitProblems(specification)
            let readingProblemCount = problems.count
            let outcome = lint(specification, root: reading.root)
            problems += outcome.problems
            problems += outcome.dropped.map { rule, count in
                Problem(
                    file: source.path, line: 1,
                    message: "\(count) more findings of \(rule.id) are not listed: the limit for one rule is \(Pass.limit)")
            }
            var findings = outcome.findings
            var version = (specification.root[.openapi]?.text ?? specification.root[.swagger]?.text)?.string
            // A linter that shows no findings suppresses none.
            if !findings.isEmpty || !problems.isEmpty {
                let redaction = Redaction(specification, concealed: outcome.concealed)
                redaction.apply(to: &findings)
                redaction.apply(to: &problems)
                version = version.map(redaction.redacted)
            }
            let file = CheckedFile(
                path: source.path, openapi: version, operations: specification.operations.count,
                status: problems.isEmpty ? .checked : .partial)
            return LintResult(
                file: file, findings: findings, problems: problems, readingProblemCount: readingProblemCount,
                refutations: outcome.refutations,
                parts: specification.documents.dropFirst().compactMap(\.canonicalPath),
                partsForNodes: specification.leftOut.isEmpty ? nil : specification.partsForNodes)
        }
    }

    private static func notADescription(_ tree: Tree) -> Problem {
        guard let root = tree.root else { return Problem(file: tree.source.path, line: 1, message: "the file is empty") }
        let position = tree.source.position(at: root.range.lower)
        return Problem(
            file: tree.source.path, line: position.line, column: position.column,
            message: "not an API description: no `openapi` or `swagger` field at the root")
    }

    private static func unknownVersion(_ specification: Specification) -> Problem? {
        let root = specification.root
        guard !specification.isPart, Version(root: root) == nil, let stated = root[.openapi] ?? root[.swagger] else { return nil }
        let source = specification.rootDocument.source
        let position = source.position(at: stated.range.lower)
        return Problem(
            file: source.path, line: position.line, column: position.column,
            message:
                "`\(String((stated.text?.string ?? "a collection").prefix(40)))` is not a supported OpenAPI version (2.0, 3.0, 3.1, 3.2)"
        )
    }

    /// References that were not followed because of a limit: the first one for each limit, and their number.
    private static func limitProblems(_ specification: Specification) -> [Problem] {
        let limits: [(outcome: Reference.Outcome, why: String)] = [
            (.tooLong, "the chain of references is longer than the limit"), (.tooManyFiles, "more files than the limit"),
        ]
        return limits.compactMap { limit in
            let cut = specification.references.filter { $0.outcome == limit.outcome }
            return problem(cut.map(\.value), limit.why, "references", specification)
        } + [repetitionProblem(specification)].compactMap(\.self)
    }

    /// Objects that were omitted because their shared lists would have to be visited too often.
    private static func repetitionProblem(_ specification: Specification) -> Problem? {
        problem(specification.leftOut, "not checked, because too many objects share its long lists", "objects", specification)
    }

    /// - Parameter cut: the nodes where a limit was reached.
    private static func problem(_ cut: [Node], _ why: String, _ kind: String, _ specification: Specification) -> Problem? {
        guard let first = cut.first else { return nil }
        let others = cut.count > 1 ? ", here and in \(cut.count - 1) other \(kind)" : ""
        return Problem(why + others, at: first, specification)
    }

    /// The folder that references of a file must not leave: the root of its git repository, otherwise the working directory if the file is
    /// below it, otherwise the folder of the file.
    package static func root(of canonicalPath: String) -> String {
        if let repository = repository(around: canonicalPath) { return repository }
        let own = FilePath.directory(of: canonicalPath)
        let working = FileSystem.workingDirectory
        return working != "/" && FilePath.isInside(canonicalPath, root: working) ? working : own
    }

    /// The root of the git repository that contains a file; nil if there is none.
    package static func repository(around canonicalPath: String) -> String? {
        var directory = FilePath.directory(of: canonicalPath)
        while directory != "/" && directory != "." {
            if FileSystem.kind(FilePath.join(directory, ".git")) != nil { return directory }
            directory = FilePath.directory(of: directory)
        }
        return nil
    }
}

extension Problem {
    init(_ message: String, at node: Node, _ specification: Specification) {
        let source = specification.document(of: node).source
        let position = source.position(at: node.range.lower)
        self.init(file: source.path, line: position.line, column: position.column, message: message)
    }

    package init(_ problem: SyntaxProblem, in source: Source) {
        let position = source.position(at: problem.offset)
        self.init(file: source.path, line: position.line, column: position.column, message: problem.message)
    }
}
