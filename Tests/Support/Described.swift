import OpenAPI
import YAML

/// A text read as a description, with the tree kept that its nodes point into.
package struct Described {
    package let specification: Specification?

    package init(_ text: String) {
        let tree = Tree.read(Source(path: "example.yaml", text: text), keys: Keyword.seed)
        let store = FileStore(root: nil, limits: Limits())
        store.add(tree, at: "example.yaml")
        specification = Specification(tree, canonicalPath: nil, store: store)
    }
}
