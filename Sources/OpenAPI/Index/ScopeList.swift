import Words
import YAML

/// The scopes that a requirement lists for a scheme, judged once for all requirements that share the list by an alias.
final class ScopeList {
    private let node: Node
    private let vocabularies: Vocabularies
    private(set) lazy var texts: [Text] = node.children.compactMap(\.stringText)
    /// Those that say what is permitted, not who it is.
    private(set) lazy var permissions = texts.filter { !ScopeName.isIdentity(Name($0.bytes), by: self.vocabularies) }
    /// Whether all of those permit reading alone.
    private(set) lazy var permitsReadingOnly = permissions.allSatisfy { ScopeName.isReadOnly(Name($0.bytes), by: self.vocabularies) }
    private(set) lazy var namesAdministrators = texts.contains { ScopeName.isAdministrative(Name($0.bytes), by: self.vocabularies) }
    /// The same for lists of the same scopes in any order.
    private(set) lazy var signature = texts.map(\.string).sorted().joined(separator: ",")

    init(_ node: Node, by vocabularies: Vocabularies) {
        self.node = node
        self.vocabularies = vocabularies
    }
}
