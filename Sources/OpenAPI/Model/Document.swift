import YAML

/// One file of an API description: the root, or a part that references reach.
package struct Document: Sendable {
    package let tree: Tree
    /// Canonical path, for working out references; nil for standard input.
    package let canonicalPath: String?

    /// Position among the documents of the specification; nodes carry it as `Node.tree`.
    package var number: Int { tree.number }
    package var source: Source { tree.source }
    package var path: String { tree.source.path }
}
