import Linting
import YAML

/// A parsed report that Merlon wrote: JSON (RFC 8259) that matches its schema. It is untrusted.
package struct WrittenReport {
    package enum Kind: Sendable { case json, sarif }

    package struct Failure: Error {
        package let problem: Problem

        package init(problem: Problem) { self.problem = problem }
    }

    package let kind: Kind
    let tree: Tree
    /// The report; for SARIF, its only run.
    let root: Node

    /// Reports can be larger than descriptions: up to 1 GiB.
    package static let limits: Limits = {
        var limits = Limits()
        limits.fileSize = 0x4000_0000
        limits.nodes = 0x1000_0000
        return limits
    }()

    private static let jsonShapes = JSONShapes(ReportSchema.json, isClosed: true)
    private static let sarifShapes = JSONShapes(SARIFShape.json)
    private static let foreign = "not a Merlon report: neither JSON (merlon-report/1) nor SARIF (2.1.0)"

    package init(_ source: Source) throws(Failure) {
        tree = Tree.readJSON(source, limits: WrittenReport.limits)
        if let problem = tree.problems.first {
            let place = Problem(problem, in: source)
            throw Failure(
                problem: Problem(file: place.file, line: place.line, column: place.column, message: "not valid JSON: \(place.message)"))
        }
        guard let top = tree.root, top.isMapping else { throw WrittenReport.failure(tree.root, tree, WrittenReport.foreign) }
        if let twice = tree.duplicateEntries.first {
            throw WrittenReport.failure(twice.value, tree, "the object has a duplicate key `\(twice.key.slice(0, 60).string)`")
        }
        if let schema = top.child("schema") {
            guard schema.string == "merlon-report/1" else { throw WrittenReport.failure(schema, tree, WrittenReport.foreign) }
            (kind, root) = (.json, top)
            try WrittenReport.check(top, tree, WrittenReport.jsonShapes)
        } else {
            guard top.child("version")?.string == "2.1.0", let runs = top.child("runs"), let run = runs.item(0) else {
                throw WrittenReport.failure(top, tree, WrittenReport.foreign)
            }
            guard runs.count == 1, run.child("tool")?.child("driver")?.child("name")?.string == "Merlon" else {
                throw WrittenReport.failure(runs, tree, "a Merlon report must have exactly one run")
            }
            (kind, root) = (.sarif, run)
            try WrittenReport.check(top, tree, WrittenReport.sarifShapes)
        }
    }

    private static func check(_ top: Node, _ tree: Tree, _ shapes: JSONShapes?) throws(Failure) {
        guard let shapes else { throw failure(top, tree, "the schema of reports cannot be read") }
        if let violation = shapes.violation(in: top) { throw failure(violation.node, tree, violation.message) }
    }

    private static func failure(_ node: Node?, _ tree: Tree, _ message: String) -> Failure {
        let position = tree.source.position(at: node?.range.lower ?? 0)
        return Failure(problem: Problem(file: tree.source.path, line: position.line, column: position.column, message: message))
    }

    func failure(_ node: Node?, _ message: String) -> Failure { WrittenReport.failure(node, tree, message) }

    /// The entries of a list.
    func list(_ name: String, of holder: Node? = nil) -> [Node] { (holder ?? root).child(name).map { Array($0.children) } ?? [] }

    /// The bytes of an entry as written.
    func bytes(_ node: Node) -> Text { tree.source.text(node.range) }

    var path: String { tree.source.path }

    var versionNode: Node? {
        let tool = root.child("tool")
        return tool?.child("version") ?? tool?.child("driver")?.child("version")
    }

    /// The revision that the report compares with.
    var since: String? { (kind == .json ? root : root.child("properties"))?.child("since")?.string }

    var shardNode: Node? { (kind == .json ? root : root.child("properties"))?.child("shard") }
}
