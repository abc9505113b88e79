import OpenAPI
import Testing
import YAML

/// A description made from text, for as long as a test looks at it.
enum Described {
    static func with(_ text: String, _ look: (Specification) -> Void) {
        let source = Source(path: "example.yaml", text: text)
        let tree = Tree.read(source, keys: Keyword.seed, limits: Limits())
        let specification = Specification(tree, canonicalPath: nil, store: FileStore(root: nil, limits: Limits()))
        #expect(specification != nil)
        guard let specification else { return }
        withExtendedLifetime(specification) { look(specification) }
    }
}
