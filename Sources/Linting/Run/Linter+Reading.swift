import OpenAPI
import YAML

extension Linter {
    /// Reads a file and everything that it refers to.
    package func read(path: String) -> ReadDescription {
        do { return description(try Reading(path: path, settings)) } catch {
            return ReadDescription(path: path, problems: [Problem(file: path, message: error.message)])
        }
    }

    /// Takes a source that was already read, and reads what it refers to. Follows references to files only if it has a canonical path.
    package func read(_ source: Source, canonicalPath: String?) -> ReadDescription {
        description(Reading(source, canonicalPath: canonicalPath, settings))
    }

    private func description(_ reading: Reading) -> ReadDescription {
        let source = reading.source
        var problems = reading.tree.problems.map { Problem($0, in: source) }
        guard let specification = reading.specification else {
            if problems.isEmpty { problems.append(Linter.notADescription(reading.tree)) }
            return ReadDescription(path: source.path, problems: problems)
        }
        return withExtendedLifetime(specification) {
            for document in specification.documents.dropFirst() {
                problems += document.tree.problems.map { Problem($0, in: document.source) }
            }
            if let problem = Linter.unknownVersion(specification) { problems.append(problem) }
            problems += Linter.limitProblems(specification)
            return ReadDescription(path: source.path, specification: specification, root: reading.root, problems: problems)
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

    /// References that were not followed because a limit was reached: the first one for each limit, and their number.
    private static func limitProblems(_ specification: Specification) -> [Problem] {
        let limits: [(outcome: Reference.Outcome, why: String)] = [
            (.tooLong, "the chain of references is longer than the limit"), (.tooManyFiles, "more files than the limit"),
        ]
        return limits.compactMap { limit in
            let cut = specification.references.filter { $0.outcome == limit.outcome }
            return problem(cut.map(\.value), limit.why, "references", specification)
        } + [repetitionProblem(specification)].compactMap(\.self)
    }

    /// Objects that were left out because the lists that they share would have to be visited too often.
    private static func repetitionProblem(_ specification: Specification) -> Problem? {
        problem(specification.leftOut, "not checked, because too many objects share its long lists", "objects", specification)
    }

    /// - Parameter cut: the places where a limit was reached.
    private static func problem(_ cut: [Node], _ why: String, _ kind: String, _ specification: Specification) -> Problem? {
        guard let first = cut.first else { return nil }
        let others = cut.count > 1 ? ", here and in \(cut.count - 1) other \(kind)" : ""
        return Problem(why + others, at: first, specification)
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
