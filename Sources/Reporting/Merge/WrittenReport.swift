import Linting
import YAML

/// A report that Merlon wrote, read back.
package struct WrittenReport {
    package enum Kind: Sendable { case json, sarif }

    package struct Failure: Error {
        package let problem: Problem

        package init(problem: Problem) { self.problem = problem }
    }

    package let kind: Kind
    let tree: Tree
    /// The report; of SARIF the one run.
    let root: Node

    /// Reports are larger than descriptions.
    package static let limits: Limits = {
        var limits = Limits()
        limits.fileSize = 1 << 30
        limits.nodes = 1 << 28
        return limits
    }()

    package init(_ source: Source) throws(Failure) {
        tree = Tree.read(source, limits: WrittenReport.limits)
        if let problem = tree.problems.first { throw Failure(problem: Problem(problem, in: source)) }
        guard let top = tree.root, top.isMapping else { throw WrittenReport.failure(tree.root, tree, WrittenReport.foreign) }
        if let schema = top.child("schema") {
            guard schema.string == "merlon-report/1" else { throw WrittenReport.failure(schema, tree, WrittenReport.foreign) }
            kind = .json
            root = top
        } else {
            guard top.child("version")?.string == "2.1.0", let runs = top.child("runs"), runs.isSequence, let run = runs.item(0) else {
                throw WrittenReport.failure(top, tree, WrittenReport.foreign)
            }
            guard runs.count == 1, run.child("tool")?.child("driver")?.child("name")?.string == "Merlon" else {
                throw WrittenReport.failure(runs, tree, "not the one run of a report that Merlon wrote")
            }
            kind = .sarif
            root = run
        }
    }

    private static let foreign = "no report that Merlon wrote, neither JSON (merlon-report/1) nor SARIF (2.1.0)"

    static func failure(_ node: Node?, _ tree: Tree, _ message: String) -> Failure {
        let position = tree.source.position(at: node?.range.lower ?? 0)
        return Failure(problem: Problem(file: tree.source.path, line: position.line, column: position.column, message: message))
    }

    func failure(_ node: Node?, _ message: String) -> Failure { WrittenReport.failure(node, tree, message) }

    /// Entries of a list that must be there.
    func list(_ name: String, of holder: Node? = nil) throws(Failure) -> [Node] {
        let holder = holder ?? root
        guard let list = holder.child(name), list.isSequence else { throw failure(holder, "the report has no list `\(name)`") }
        return Array(list.children)
    }

    /// A text that must be there.
    func text(_ name: String, of entry: Node) throws(Failure) -> Text {
        guard let text = entry.child(name)?.text else { throw failure(entry, "an entry of the report has no `\(name)`") }
        return text
    }

    /// The bytes of an entry as they are written.
    func bytes(_ node: Node) -> Text { tree.source.text(node.range) }
}
