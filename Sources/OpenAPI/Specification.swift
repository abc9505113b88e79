import Patterns
import Words
import YAML

/// An API description: its root, the files it reaches, and every object of it, each once.
///
/// Owns the trees that all nodes and views point into; whoever uses them keeps it. Used by one thread at a time.
package final class Specification {
    package let version: Version
    package let documents: [Document]
    package let root: Node
    /// Whether the root is a part without `openapi` or `swagger`, read on its own.
    package let isPart: Bool
    package let references: [Reference]
    /// The words by which names are judged.
    package let vocabularies: Vocabularies
    /// Objects that are not looked at because they would bring the same parts too often, in the order they are looked at.
    package let leftOut: [Node]
    /// Parts that lists may bring again for the size of the description.
    package let partsForNodes: Int
    let index: NodeIndex
    /// Operations of paths, then webhooks, then callbacks, in the order of the document.
    package private(set) var operations: [Operation] = []
    /// The declared schemes, in order.
    package private(set) var securitySchemes: [SecurityScheme] = []
    /// What guards each operation, by its number.
    private(set) var security: [Security] = []
    /// What crosses from operations to schemes, paths and servers.
    package private(set) var uses = SecurityUses()
    private(set) var requestExposure: ExposureMap
    private var responseExposure: ExposureMap
    private var names: NameCache
    private var operationWords: [OperationWords?] = []
    private var tagWords: [Node: TagWords] = [:]
    private var segments: [Substring: PathTemplate.Segment] = [:]
    private var operationParameters: [OperationParameters?] = []
    private var parameterLists: [ParameterListKey: ParameterList] = [:]
    private var operationResponses: [OperationResponses?] = []
    private var sharedResponses: [Node: OperationResponses] = [:]
    private var payloads: [Node: ResponsePayload] = [:]
    private var statedLists: [Node: StatedList] = [:]
    private var scopeLists: [Node: ScopeList] = [:]
    private var itemOperations: [String: Int]?
    private var judgements: PropertyJudgements
    private var compositions: CompositionIndex?
    private var patterns: [Text: Result<Pattern, PatternError>] = [:]
    /// The values and keys of all documents that hold credentials, looked for when first asked for.
    package private(set) lazy var secretTexts: [SecretText] = documents.flatMap(\.tree.secretTexts)

    /// nil when the tree holds neither an API description nor a part of one.
    package init?(_ tree: Tree, canonicalPath: String?, store: FileStore, vocabularies: Vocabularies = .standard) {
        guard let root = tree.root, root.isMapping else { return nil }
        let version = Version(root: root)
        let isPart = version == nil && !root.has(.openapi) && !root.has(.swagger)
        if isPart {
            let holdsPart = NodeRole(guessing: root) != nil || root.children.contains { NodeRole(guessing: $0) != nil }
            guard holdsPart else { return nil }
        }
        self.root = root
        self.vocabularies = vocabularies
        names = NameCache(vocabularies)
        judgements = PropertyJudgements(vocabularies)
        self.isPart = isPart
        self.version = version ?? (root.has(.swagger) ? .v2 : .v32)
        let resolver = ReferenceResolver(root: tree, canonicalPath: canonicalPath, store: store)
        resolver.hasFullSchemas = self.version.hasFullSchemas
        var indexer = Indexer(version: self.version, resolver: resolver)
        if isPart { indexer.run(part: root) } else { indexer.run(root: root) }
        var index = indexer.index
        partsForNodes = store.limits.partsForNodes ?? 4 * index.nodeCount
        leftOut = index.leaveOutRepetitions(root: root, limit: store.limits.repeatedParts + partsForNodes)
        self.index = index
        documents = resolver.documents
        references = index.references
        let graph = UseGraph()
        requestExposure = ExposureMap(graph: graph, direction: .request, operations: [])
        responseExposure = requestExposure
        operations = index.operations.indices.map { Operation(specification: self, number: $0) }
        securitySchemes = declaredSchemes()
        security = securityOfOperations()
        operationWords = Array(repeating: nil, count: operations.count)
        operationParameters = Array(repeating: nil, count: operations.count)
        operationResponses = Array(repeating: nil, count: operations.count)
        let seeds = operations.map { (index.operations[$0.number].unit, $0.isOutbound ? nil : $0.access) }
        requestExposure = ExposureMap(graph: index.graph, direction: .request, operations: seeds)
        responseExposure = ExposureMap(graph: index.graph, direction: .response, operations: seeds)
        uses = SecurityUses(self)
    }

    package var rootDocument: Document { documents[0] }
    package func document(of node: Node) -> Document { documents[node.tree] }

    // MARK: Objects, each once, where it is written

    /// Path items where they are referred from, with their path template, webhook name or callback expression.
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
    /// Values of the wrong type in places that are read, with what was expected.
    package var misfits: [(node: Node, expected: String, place: String)] { index.misfits.map { ($0.node, $0.expected, $0.place) } }

    /// What a node is; `.none` when the pass did not come by.
    package func role(of node: Node) -> NodeRole { index[node].role }

    // MARK: Exposure

    /// In which directions data flows past a place, by where it is written.
    package func directions(of node: Node) -> Direction { index[owner(node)].directions }

    /// Which operations reach a place.
    package func exposure(of node: Node, _ direction: Direction) -> Exposure {
        let facts = index[owner(node)]
        guard facts.role != .none, facts.directions.contains(direction) else { return .none }
        return direction == .request ? requestExposure[facts.unit] : responseExposure[facts.unit]
    }

    /// Numbers of the operations that reach a place, ascending; the first five where the description is too large to keep them all.
    func numbers(reaching node: Node, _ direction: Direction) -> [Int] {
        let facts = index[owner(node)]
        guard facts.role != .none, facts.directions.contains(direction) else { return [] }
        return direction == .request ? requestExposure.operations(reaching: facts.unit) : responseExposure.operations(reaching: facts.unit)
    }

    /// The weakest guard among the operations that reach a place; nil when none does.
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

    /// The GET of one item of the collection that an operation reads: of `/books/{id}` for `/books`.
    package func itemOperation(of operation: Operation) -> Operation? {
        guard operation.method == "GET" else { return nil }
        if itemOperations == nil {
            var found: [String: Int] = [:]
            for candidate in operations where candidate.method == "GET" && !candidate.isOutbound {
                let path = candidate.path
                guard path.hasSuffix("}"), let slash = path.lastIndex(of: "/"), path[slash...].hasPrefix("/{") else { continue }
                found[String(path[..<slash])] = candidate.number
            }
            itemOperations = found
        }
        return itemOperations?[operation.path].map { operations[$0] }
    }

    /// What a body is about, worked out once for each schema.
    package func payload(of body: Schema) -> ResponsePayload {
        if let made = payloads[body.node] { return made }
        let made = ResponsePayload(body)
        payloads[body.node] = made
        return made
    }

    /// The scopes of a requirement, remembered where the list is long and has an anchor.
    func scopeList(_ list: Node) -> ScopeList {
        guard isShared(list) else { return ScopeList(list, by: vocabularies) }
        if let made = scopeLists[list] { return made }
        let made = ScopeList(list, by: vocabularies)
        scopeLists[list] = made
        return made
    }

    func statedList(_ list: Node) -> StatedList {
        if let made = statedLists[list] { return made }
        let made = StatedList(list)
        statedLists[list] = made
        return made
    }

    // MARK: Names

    /// The words of a key or name, taken apart once.
    package func facts(named text: Text) -> NameFacts { names[text] }

    /// Whether a property of that name is the server's to set.
    package func serverProperty(named text: Text) -> ServerProperty? { judgements.serverProperty(text, names[text].name) }

    /// What of the inside a property of that name gives away; nil when nothing.
    package func internalMetadata(named text: Text) -> String? { judgements.internalMetadata(text, names[text].name) }

    func words(of operation: Int) -> OperationWords {
        if let made = operationWords[operation] { return made }
        let subject = operations[operation]
        let made = OperationWords(
            method: subject.method, path: PathTemplate(subject.path, known: &segments, by: vocabularies),
            operationId: subject.operationId?.string,
            summary: subject.summary?.string,
            tags: tags(of: subject.node[.tags]))
        operationWords[operation] = made
        return made
    }

    private func tags(of list: Node?) -> TagWords {
        if let list, list.isAnchored, let made = tagWords[list] { return made }
        let made = TagWords(list?.children.compactMap { $0.stringText.map { Name($0.string) } } ?? [], by: vocabularies)
        if let list, list.isAnchored { tagWords[list] = made }
        return made
    }

    func parameters(of operation: Int) -> OperationParameters {
        if let made = operationParameters[operation] { return made }
        let subject = operations[operation]
        let places = [(subject.node, false), (subject.pathItem, true)] + (subject.pathItem.target.map { [($0, true)] } ?? [])
        let lists = places.compactMap { holder, isInherited in
            holder[.parameters].flatMap { $0.isSequence ? parameterList($0, isInherited: isInherited) : nil }
        }
        let made = OperationParameters(lists: lists, specification: self)
        operationParameters[operation] = made
        return made
    }

    private func parameterList(_ node: Node, isInherited: Bool) -> ParameterList {
        guard isInherited || node.isAnchored else { return ParameterList(node, isInherited: false) }
        let key = ParameterListKey(node: node, isInherited: isInherited)
        if let made = parameterLists[key] { return made }
        let made = ParameterList(node, isInherited: isInherited)
        parameterLists[key] = made
        return made
    }

    func responses(of operation: Int) -> OperationResponses {
        if let made = operationResponses[operation] { return made }
        let subject = operations[operation]
        let map = subject.node[.responses]?.resolved
        let shared = subject.sharesResponses ? map : nil
        let made = shared.flatMap { sharedResponses[$0] } ?? OperationResponses(map, self)
        if let shared { sharedResponses[shared] = made }
        operationResponses[operation] = made
        return made
    }

    /// Whether a schema is one of several that hold together, so that none of them can speak for the whole.
    package func isComposed(_ schema: Node) -> Bool {
        let index = compositions ?? CompositionIndex(references)
        compositions = index
        return index.contains(schema)
    }

    /// A pattern taken apart, once for each distinct text; nil when it is no regular expression of ECMA-262.
    package func pattern(_ text: Text) -> Pattern? { try? parsed(text).get() }

    /// What keeps a pattern from being a regular expression of ECMA-262; nil when it is one.
    package func patternError(_ text: Text) -> PatternError? {
        guard case .failure(let error) = parsed(text) else { return nil }
        return error
    }

    private func parsed(_ text: Text) -> Result<Pattern, PatternError> {
        if let made = patterns[text] { return made }
        let made: Result<Pattern, PatternError>
        do { made = .success(try Pattern(parsing: text.bytes)) } catch { made = .failure(error) }
        patterns[text] = made
        return made
    }
}

private struct ParameterListKey: Hashable {
    let node: Node
    let isInherited: Bool
}
