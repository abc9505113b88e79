import OpenAPI
import YAML

/// A text read as a description, with the tree kept that its nodes point into.
package struct Described {
    package let specification: Specification?

    package init(_ text: String) {
        let tree = Tree.read(Source(path: "example.yaml", text: text), keys: Keyword.seed)
        specification = Specification(tree, canonicalPath: nil, store: FileStore(root: nil))
    }

    /// Shows a description to a test for as long as it looks; false when the text is none.
    @discardableResult
    package static func with(_ text: String, _ look: (Specification) -> Void) -> Bool {
        guard let specification = Described(text).specification else { return false }
        withExtendedLifetime(specification) { look(specification) }
        return true
    }
}
