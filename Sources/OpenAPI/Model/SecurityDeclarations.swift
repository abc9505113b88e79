import Words
import YAML

/// What a description declares about security: its schemes, and what its requirements mean by them.
final class SecurityDeclarations {
    let root: Node
    let version: Version
    let vocabularies: Vocabularies
    /// Where the schemes are declared.
    private let holder: Node?
    /// Scopes of requirements, cached if the list is long and has an anchor.
    private var scopeLists: [Node: ScopeList] = [:]

    init(root: Node, version: Version, _ vocabularies: Vocabularies) {
        self.root = root
        self.version = version
        self.vocabularies = vocabularies
        holder = version == .v2 ? root[.securityDefinitions] : root[.components]?.resolved[.securitySchemes]?.resolved
    }

    /// The declared schemes, in order.
    func schemes(without leftOut: [Node]) -> [SecurityScheme] {
        guard let holder, holder.isMapping else { return [] }
        let leftOut = Set(leftOut)
        return holder.entries.filter { !$0.isStray(in: .mapping) }.map { SecurityScheme(name: $0.key, site: $0.value) }
            .filter { !leftOut.contains($0.node) }
    }

    func scheme(named name: Text) -> SecurityScheme? {
        if let found = holder?.child(name) { return SecurityScheme(name: name, site: found) }
        guard version >= .v32, name.hasPrefix("#/"), let node = root.descendant(name.slice(1)) else { return nil }
        return SecurityScheme(name: name, site: node)
    }

    /// The scopes that a requirement lists for a scheme.
    func scopes(_ list: Node) -> ScopeList {
        guard list.isLongAndAnchored else { return ScopeList(list, by: vocabularies) }
        if let made = scopeLists[list] { return made }
        let made = ScopeList(list, by: vocabularies)
        scopeLists[list] = made
        return made
    }

    /// What guards each operation: its own `security` or the root's.
    func security(of operations: [OperationRecord]) -> [Security] {
        var known: [Node: SecurityDemands] = [:]
        let none = SecurityDemands(nil, self)
        return operations.map { operation in
            let own = operation.node[.security]
            guard let stated = own ?? root[.security] else { return Security(origin: .nowhere, demands: none) }
            let demands = known[stated] ?? SecurityDemands(stated, self)
            known[stated] = demands
            return Security(origin: own != nil ? .operation : .root, demands: demands)
        }
    }
}
