import Words
import YAML

/// The scopes that a requirement lists for a scheme, evaluated once for all requirements that share the list through an alias.
final class ScopeList {
    private let node: Node
    private let vocabularies: Vocabularies
    private(set) lazy var texts: [Text] = node.children.compactMap(\.stringText)
    /// Scopes that grant permissions rather than identify the caller.
    private(set) lazy var permissions = texts.filter { !ScopeName.isIdentity(Name($0.bytes), by: self.vocabularies) }
    /// Whether all of those permit only reading.
    private(set) lazy var permitsReadingOnly = permissions.allSatisfy { ScopeName.isReadOnly(Name($0.bytes), by: self.vocabularies) }
    private(set) lazy var namesAdministrators = texts.contains { ScopeName.isAdministrative(Name($0.bytes), by: self.vocabularies) }
    /// Equal for lists of the same scopes in any order.
    private(set) lazy var signature = texts.map(\.string).sorted().joined(separator: ",")

    init(_ node: Node, by vocabularies: Vocabularies) {
        self.node = node
        self.vocabularies = vocabularies
    }
}
