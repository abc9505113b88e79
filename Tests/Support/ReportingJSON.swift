import YAML

/// A report read back, strictly as JSON.
package struct ReportingJSON {
    private let tree: Tree

    /// nil when the bytes are not JSON.
    package init?(_ bytes: [UInt8]) {
        tree = Tree.read(Source(path: "report.json", bytes: bytes))
        guard tree.problems.isEmpty, tree.root != nil else { return nil }
    }

    package func node(_ pointer: StaticString) -> Node? { tree.root?.descendant(Text(pointer)) }
    package func string(_ pointer: StaticString) -> String? { node(pointer)?.string }
    package func integer(_ pointer: StaticString) -> Int? { node(pointer)?.integer }
    package func count(_ pointer: StaticString) -> Int? { node(pointer)?.count }
}
