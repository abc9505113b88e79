import Words
import YAML

/// What guards an operation: the effective alternatives, where they are stated, and what follows from them.
package struct Security {
    package enum Origin: Sendable {
        /// The `security` of the operation.
        case operation
        /// The `security` of the root.
        case root
        /// Neither has a `security`.
        case nowhere
    }

    package let origin: Origin
    let demands: SecurityDemands

    init(origin: Origin, demands: SecurityDemands) {
        self.origin = origin
        self.demands = demands
    }

    /// The effective `security` sequence; nil if there is none.
    package var node: Node? { demands.node }
    package var alternatives: [SecurityRequirement] { demands.alternatives }
    package var access: Access { demands.access }

    /// Stated as `security: []`, here or at the root.
    package var isExplicitlyNone: Bool { node.map { $0.isSequence && $0.count == 0 } ?? false }

    /// The alternative that requires nothing; nil if there is none.
    package var emptyAlternative: SecurityRequirement? { demands.emptyAlternative }

    /// Whether an alternative names an undefined scheme, and that is the only reason why it protects nothing.
    package var namesUndefinedScheme: Bool { demands.namesUndefinedScheme }
}

/// What one `security` sequence requires, computed once for all operations that it applies to.
final class SecurityDemands {
    let node: Node?
    let list: SharedList<SecurityRequirement>
    let access: Access
    let emptyAlternative: SecurityRequirement?
    let namesUndefinedScheme: Bool
    private(set) lazy var signature = SecurityDemands.signature(of: alternatives, \.scopeList.signature)
    private(set) lazy var bareSignature = SecurityDemands.signature(of: alternatives) { _ in "" }
    private(set) lazy var identifiesOnlyApplications = SecurityDemands.identifyOnlyApplications(alternatives)
    private(set) lazy var schemeNames: [Text] = {
        var seen: Set<Text> = []
        return alternatives.flatMap(\.parts).map(\.name).filter { seen.insert($0).inserted }
    }()
    /// The lists of scopes that count: those of schemes that have scopes.
    private var scopeLists: [ScopeList] { alternatives.flatMap(\.parts).filter { $0.scheme?.hasScopes == true }.map(\.scopeList) }
    private(set) lazy var permissions = scopeLists.flatMap(\.permissions)
    private(set) lazy var permitsReadingOnly = !permissions.isEmpty && scopeLists.allSatisfy(\.permitsReadingOnly)
    private(set) lazy var namesAdministrators = SecurityDemands.nameAdministrators(alternatives, by: vocabularies)
    private let vocabularies: Vocabularies

    init(_ list: Node?, _ declarations: SecurityDeclarations) {
        node = list
        vocabularies = declarations.vocabularies
        let alternatives = SecurityRequirement.all(in: list, declarations)
        self.list = SharedList(alternatives)
        access = alternatives.map(\.access).max() ?? .public
        emptyAlternative = alternatives.first { $0.isEmpty }
        namesUndefinedScheme = alternatives.contains { $0.namesUndefinedScheme }
    }

    var alternatives: [SecurityRequirement] { list.parts }
}

/// One alternative of a `security` sequence: schemes that are required together.
package struct SecurityRequirement {
    package struct Part {
        package let name: Text
        /// The entry, for its key and its scopes.
        package let entry: Entry
        /// nil if the name is not defined.
        package let scheme: SecurityScheme?

        let scopeList: ScopeList

        package var scopes: [Text] { scopeList.texts }
        /// Whether it lists any scopes.
        package var hasScopes: Bool { !scopeList.texts.isEmpty }
    }

    package let node: Node
    package let parts: [Part]
    package let access: Access

    private init(node: Node, parts: [Part]) {
        self.node = node
        self.parts = parts
        access = SecurityRequirement.access(of: parts)
    }

    package static func all(in list: Node?, _ specification: Specification) -> [SecurityRequirement] {
        all(in: list, specification.declarations)
    }

    fileprivate static func all(in list: Node?, _ declarations: SecurityDeclarations) -> [SecurityRequirement] {
        guard let list else { return [] }
        // Authors who write the only alternative without a list around it intend to guard, not to open.
        let alternatives = list.isSequence ? list.children.filter(\.isMapping) : list.isMapping && list.count > 0 ? [list] : []
        return alternatives.map { node in
            SecurityRequirement(
                node: node,
                parts: node.entries.filter { !$0.isStray(in: .sequence) }.map { entry in
                    Part(
                        name: entry.key, entry: entry, scheme: declarations.scheme(named: entry.key),
                        scopeList: declarations.scopes(entry.value))
                })
        }
    }

    /// `{}`: requires nothing.
    package var isEmpty: Bool { parts.isEmpty }

    package var namesUndefinedScheme: Bool { parts.contains { $0.scheme == nil } }

    /// An undefined scheme protects nothing.
    private static func access(of parts: [Part]) -> Access {
        let defined = parts.filter { $0.scheme != nil }
        guard !defined.isEmpty else { return .public }
        return defined.contains { $0.scheme?.hasScopes == true && $0.hasScopes } ? .scoped : .authenticated
    }
}
