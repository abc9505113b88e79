import Words
import YAML

/// An API description: its root, the files that it reaches, and each of its objects once.
///
/// Built in one step and never changed; results that are computed later are cached in a separate memo. Owns the trees that all nodes and
/// views point into, so anyone who uses them must keep it. Used by one thread at a time.
package final class Specification {
    package let version: Version
    package let documents: [Document]
    package let root: Node
    /// Whether the root is a part without `openapi` or `swagger`, read on its own.
    package let isPart: Bool
    package let references: [Reference]
    /// The words used to classify names.
    package let vocabularies: Vocabularies
    /// Objects that are not checked because they would repeat the same parts too often, in the order of checking.
    package let leftOut: [Node]
    /// How many parts lists may repeat, given the size of the description.
    package let partsForNodes: Int
    /// The declared schemes, in order.
    package let securitySchemes: [SecurityScheme]
    /// Relations from operations to schemes, paths, and servers.
    package let uses: SecurityUses
    let index: NodeIndex
    let declarations: SecurityDeclarations
    /// What guards each operation, by its number.
    let security: [Security]
    let requestExposure: ExposureMap
    private let responseExposure: ExposureMap
    let memo: Memo

    /// nil if the tree contains neither an API description nor a part of one.
    package init?(_ tree: Tree, canonicalPath: String?, store: FileStore, vocabularies: Vocabularies = .standard) {
        let resolver = ReferenceResolver(root: tree, canonicalPath: canonicalPath, store: store)
        guard let root = resolver.documents[0].tree.root, root.isMapping else { return nil }
        let stated = Version(root: root)
        let isPart = stated == nil && !root.has(.openapi) && !root.has(.swagger)
        if isPart {
            let holdsPart = NodeRole(guessing: root) != nil || root.children.contains { NodeRole(guessing: $0) != nil }
            guard holdsPart else { return nil }
        }
        let version = stated ?? (root.has(.swagger) ? .v2 : .v32)
        resolver.hasFullSchemas = version.hasFullSchemas
        var indexer = Indexer(version: version, resolver: resolver)
        if isPart { indexer.run(part: root) } else { indexer.run(root: root) }
        var index = indexer.index
        let partsForNodes = store.limits.partsForNodes ?? 4 * index.nodeCount
        let leftOut = index.leaveOutRepetitions(root: root, limit: store.limits.repeatedParts + partsForNodes)
        let declarations = SecurityDeclarations(root: root, version: version, vocabularies)
        let security = declarations.security(of: index.operations)
        let schemes = declarations.schemes(without: leftOut)
        let seeds = zip(index.operations, security).map { ($0.unit, $0.isOutbound ? nil : $1.access) }

        self.version = version
        self.root = root
        self.isPart = isPart
        self.vocabularies = vocabularies
        self.partsForNodes = partsForNodes
        self.leftOut = leftOut
        self.index = index
        self.declarations = declarations
        self.security = security
        documents = resolver.documents
        references = index.references
        securitySchemes = schemes
        uses = SecurityUses(of: schemes, in: index.operations, security, declarations)
        requestExposure = ExposureMap(graph: index.graph, direction: .request, operations: seeds)
        responseExposure = ExposureMap(graph: index.graph, direction: .response, operations: seeds)
        memo = Memo(operations: index.operations.count, vocabularies)
    }

    package var rootDocument: Document { documents[0] }
    package func document(of node: Node) -> Document { documents[node.tree] }

    // MARK: Objects, each once, where it is written

    /// Path items where they are referenced, with their path template, webhook name, or callback expression.
    package var pathItems: [(node: Node, key: Text)] { index.pathItems.map { ($0.node, $0.key) } }
    package var schemas: [Schema] { index.schemas.map { Schema($0) } }
    package var parameters: [Parameter] { index.parameters.map { Parameter($0) } }
    package var requestBodies: [Node] { index.requestBodies }
    package var mediaTypes: [MediaType] { index.mediaTypes.map { MediaType($0) } }
    package var responses: [Response] { index.responses.map { Response($0) } }
    package var headers: [Parameter] { index.headers.map { Parameter($0) } }
    package var links: [Node] { index.links }
    package var examples: [Node] { index.examples }
    package var servers: [Server] { index.servers.map { Server($0) } }
    /// Values of the wrong type in places that are read, with the expected type.
    package var misfits: [(node: Node, expected: String, place: String)] { index.misfits.map { ($0.node, $0.expected, $0.place) } }

    /// The role of a node; `.none` if the pass did not visit it.
    package func role(of node: Node) -> NodeRole { index[node].role }

    // MARK: Exposure

    /// The directions in which data flows through a place, by where it is written.
    package func directions(of node: Node) -> Direction { index[owner(node)].directions }

    /// Which operations reach a place.
    package func exposure(of node: Node, _ direction: Direction) -> Exposure {
        let facts = index[owner(node)]
        guard facts.role != .none, facts.directions.contains(direction) else { return .none }
        return direction == .request ? requestExposure[facts.unit] : responseExposure[facts.unit]
    }

    /// Numbers of the operations that reach a place, ascending; the first five if the description is too large to keep them all.
    package func numbers(reaching node: Node, _ direction: Direction) -> [Int] {
        let facts = index[owner(node)]
        guard facts.role != .none, facts.directions.contains(direction) else { return [] }
        return direction == .request ? requestExposure.operations(reaching: facts.unit) : responseExposure.operations(reaching: facts.unit)
    }

    /// The weakest guard among the operations that reach a place; nil if none does.
    package func access(of node: Node, _ direction: Direction) -> Access? {
        let facts = index[owner(node)]
        guard facts.role != .none, facts.directions.contains(direction) else { return nil }
        return direction == .request ? requestExposure.access(facts.unit) : responseExposure.access(facts.unit)
    }

    /// The innermost object of the specification around a node.
    private func owner(_ node: Node) -> Node {
        var current = node
        while index[current].role == .none, let parent = current.parent { current = parent }
        return current
    }

    // MARK: Credentials

    /// The values and keys of all documents that contain credentials, searched on demand.
    package var secretTexts: [SecretText] {
        if let made = memo.secretTexts { return made }
        let made = documents.flatMap(\.tree.secretTexts)
        memo.secretTexts = made
        return made
    }
}
