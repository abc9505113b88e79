import YAML

/// One file of an API description: the root, or a part that is referenced.
package struct Document: Sendable {
    package let tree: Tree
    /// Canonical path, for resolving references; nil for standard input.
    package let canonicalPath: String?

    /// Position among the documents of the specification, stored in nodes as `Node.tree`.
    package var number: Int { tree.number }
    package var source: Source { tree.source }
    package var path: String { tree.source.path }
}
