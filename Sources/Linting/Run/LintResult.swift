import OpenAPI
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

    package init(
        file: CheckedFile, findings: [ReportedFinding], problems: [Problem], readingProblemCount: Int = 0, refutations: Set<String> = [],
        parts: [String] = [], partsForNodes: Int? = nil
    ) {
        self.file = file
        self.findings = findings
        self.problems = problems
        self.readingProblemCount = readingProblemCount
        self.refutations = refutations
        self.parts = parts
        self.partsForNodes = partsForNodes
    }

    /// Removes findings about unused suppressions that another file of the run does need.
    package mutating func dropRefuted(_ refutations: Set<String>) { findings.removeAll { refutations.contains($0.fingerprint) } }

    /// The result for a file that contains nothing to check.
    package static func unreadable(_ path: String, _ problems: [Problem]) -> LintResult {
        LintResult(
            file: CheckedFile(path: path, openapi: nil, operations: 0, status: .unreadable), findings: [], problems: problems,
            readingProblemCount: problems.count)
    }
}

extension Linter {
    /// Reads a file and everything that it refers to, and lints it.
    package func inspect(path: String) -> LintResult { lint(read(path: path)) }

    /// Lints a source that was already read. Follows references to files only if it has a canonical path.
    package func inspect(_ source: Source, canonicalPath: String?) -> LintResult { lint(read(source, canonicalPath: canonicalPath)) }

    /// Runs the rules on a description that was read.
    package func lint(_ description: ReadDescription) -> LintResult {
        guard let specification = description.specification else { return .unreadable(description.path, description.problems) }
        return withExtendedLifetime(description) {
            let outcome = lint(specification, root: description.root)
            var problems = description.problems + outcome.problems
            problems += outcome.dropped.map { rule, count in
                Problem(
                    file: description.path, line: 1,
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
                path: description.path, openapi: version, operations: specification.operations.count,
                status: problems.isEmpty ? .checked : .partial)
            return LintResult(
                file: file, findings: findings, problems: problems, readingProblemCount: description.problems.count,
                refutations: outcome.refutations,
                parts: specification.documents.dropFirst().compactMap(\.canonicalPath),
                partsForNodes: specification.leftOut.isEmpty ? nil : specification.partsForNodes)
        }
    }
}
