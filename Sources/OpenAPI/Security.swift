import YAML

/// What guards an operation: the effective alternatives, where they are stated, and what follows from them.
package struct Security: Sendable {
    package enum Origin: Sendable {
        /// The operation's own `security`.
        case operation
        /// The root's.
        case root
        /// Neither states any.
        case nowhere
    }

    package let origin: Origin
    /// The `security` sequence in force; nil when there is none.
    package let node: Node?
    package let alternatives: [SecurityRequirement]
    package let access: Access

    init(operation: Node, specification: Specification) {
        let own = operation[.security]
        let stated = own ?? specification.root[.security]
        node = stated
        origin = own != nil ? .operation : stated != nil ? .root : .nowhere
        alternatives = SecurityRequirement.all(in: stated, specification)
        access = Security.access(alternatives)
    }

    private static func access(_ alternatives: [SecurityRequirement]) -> Access {
        var weakest: Access?
        for alternative in alternatives { weakest = max(weakest ?? .scoped, alternative.access) }
        return weakest ?? .public
    }

    /// Stated as `security: []`, here or at the root.
    package var isExplicitlyNone: Bool { node.map { $0.isSequence && $0.count == 0 } ?? false }

    /// The alternative that demands nothing; nil when there is none.
    package var emptyAlternative: SecurityRequirement? { alternatives.first { $0.isEmpty } }

    /// Whether some alternative names a scheme that is not defined, which is the only reason it protects nothing.
    package var namesUndefinedScheme: Bool { alternatives.contains { $0.namesUndefinedScheme } }
}

/// One alternative of a `security` sequence: schemes that are demanded together.
package struct SecurityRequirement: Sendable {
    package struct Part: Sendable {
        package let name: Text
        /// The entry, for its key and its scopes.
        package let entry: Entry
        /// nil when the name is not defined.
        package let scheme: SecurityScheme?

        package var scopes: [Text] { entry.value.children.compactMap(\.stringText) }
    }

    package let node: Node
    package let parts: [Part]

    package static func all(in list: Node?, _ specification: Specification) -> [SecurityRequirement] {
        guard let list, list.isSequence else { return [] }
        return list.children.filter(\.isMapping).map { node in
            SecurityRequirement(
                node: node,
                parts: node.entries.filter { !$0.isStray(in: .sequence) }.map { entry in
                    Part(name: entry.key, entry: entry, scheme: specification.securityScheme(named: entry.key))
                })
        }
    }

    /// `{}`: demands nothing.
    package var isEmpty: Bool { parts.isEmpty }

    package var namesUndefinedScheme: Bool { parts.contains { $0.scheme == nil } }

    /// A scheme that is not defined protects nothing.
    package var access: Access {
        let defined = parts.filter { $0.scheme != nil }
        guard !defined.isEmpty else { return .public }
        return defined.contains { $0.scheme?.hasScopes == true && !$0.scopes.isEmpty } ? .scoped : .authenticated
    }
}
