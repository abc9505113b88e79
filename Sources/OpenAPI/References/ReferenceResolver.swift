import System
import YAML

/// Resolves references: a pointer or anchor in the same file, in another file under the root, or in a schema with an `$id`.
///
/// Chains are followed here, once, so that cycles and missing targets are detected in one place; views only see final targets.
final class ReferenceResolver {
    private let store: FileStore
    private(set) var documents: [Document] = []
    /// The targets of the nodes in each document.
    private var links: [LinkTable] = []
    /// The trees from the store, one for each document, kept to recognize each of them.
    private var originals: [Tree] = []
    private var numbers: [ObjectIdentifier: Int] = [:]
    /// Anchors and `$id`s of a document, created on demand.
    private var identifiers: [Int: SchemaIdentifiers] = [:]
    /// The outcome of a reference by document and text, so that each is resolved once.
    private var known: [Key: Step] = [:]

    private var chainEnds: [Node: ChainEnd] = [:]

    private struct ChainEnd {
        let step: Step
        var length: Int
    }

    private struct Key: Hashable {
        let document: Int
        let text: Text
    }

    enum Step {
        case found(Node)
        case failed(Reference.Outcome)
    }

    init(root: Tree, canonicalPath: String?, store: FileStore) {
        self.store = store
        add(root, canonicalPath)
    }

    @discardableResult
    private func add(_ tree: Tree, _ canonicalPath: String?) -> Int {
        let number = documents.count
        originals.append(tree)
        let table = LinkTable(nodes: tree.count)
        links.append(table)
        documents.append(Document(tree: Tree(tree, number: number, links: table), canonicalPath: canonicalPath))
        numbers[ObjectIdentifier(tree)] = number
        return number
    }

    /// Resolves the reference written at `site`.
    func resolve(_ site: Node, keyword: Keyword = .ref) -> Reference? {
        guard let value = site[keyword] else { return nil }
        guard let text = value.stringText else { return Reference(site: site, value: value, outcome: .malformed, target: nil) }
        var step = self.step(from: site, text: text, keyword)
        if case .found(let node) = step {
            let end = chainEnd(node)
            step = end.length < store.limits.references ? end.step : .failed(.tooLong)
            if case .found(site) = step { step = .failed(.cyclic) }
        }
        switch step {
        case .found(let target): return Reference(site: site, value: value, outcome: .resolved, target: target)
        case .failed(let outcome): return Reference(site: site, value: value, outcome: outcome, target: nil)
        }
    }

    /// Links a node to its target. `refining`: whether its other keywords count too.
    func link(_ site: Node, to target: Node, refining: Bool) { links[site.tree].link(site, to: target, refining: refining) }

    /// The final targets of the references that begin at a node, and the length of the chain. Each reference is followed once, however many
    /// chains contain it.
    private func chainEnd(_ start: Node) -> ChainEnd {
        var path: [Node] = []
        var seen: Set<Node> = []
        var current = start
        var end: ChainEnd?
        while end == nil {
            if let known = chainEnds[current] {
                end = known
            } else if let next = onwards(current) {
                path.append(current)
                switch seen.insert(current).inserted ? step(from: current, text: next, .ref) : .failed(.cyclic) {
                case .found(let node): current = node
                case .failed(let outcome): end = ChainEnd(step: .failed(outcome), length: 0)
                }
            } else {
                end = ChainEnd(step: .found(current), length: 0)
            }
        }
        var known = end ?? ChainEnd(step: .found(start), length: 0)
        for node in path.reversed() {
            known.length += 1
            chainEnds[node] = known
        }
        return known
    }

    /// The text of the reference that a node consists of; nil if the node is not a reference.
    private func onwards(_ node: Node) -> Text? {
        guard let text = node.text(.ref) else { return nil }
        return node.count == 1 || !hasFullSchemas ? text : nil
    }

    /// Whether schemas may have keywords beside `$ref`; set before anything is resolved.
    var hasFullSchemas = false

    private func step(from site: Node, text: Text, _ keyword: Keyword) -> Step {
        let key = Key(document: site.tree, text: text)
        let isPlain = identifiers(of: site.tree).isEmpty || text.hasPrefix("#/")
        if isPlain, let step = known[key] { return step }
        let step = find(text, from: site)
        if isPlain { known[key] = step }
        return step
    }

    private func find(_ text: Text, from site: Node) -> Step {
        let document = documents[site.tree]
        if text.hasPrefix("#/"), !text.contains(UInt8(ascii: "%")), let found = enclosingResource(site).descendant(text.slice(1)) {
            return .found(found)
        }
        guard let reference = URIReference(text.string) else { return .failed(.malformed) }
        if reference.scheme == nil, reference.authority == nil, reference.path.isEmpty {
            guard reference.fragment != nil else { return .failed(.malformed) }
            return find(fragment: reference.fragment ?? "", in: document, resource: enclosingResource(site))
        }
        let base = identifiers(of: site.tree).base(of: site)
        if let base, let resource = resource(URIReference.resolve(reference, base: base)) {
            return find(fragment: reference.fragment ?? "", in: documents[resource.tree], resource: resource)
        }
        if let scheme = reference.scheme {
            if let resource = resource(reference.absolute) {
                return find(fragment: reference.fragment ?? "", in: documents[resource.tree], resource: resource)
            }
            return .failed(scheme == "http" || scheme == "https" ? .remote(isCleartext: scheme == "http") : .outsideRoot)
        }
        if reference.authority != nil { return .failed(.remote(isCleartext: false)) }
        return find(file: reference, from: document)
    }

    private func find(file reference: URIReference, from document: Document) -> Step {
        guard let path = URIReference.decode(reference.path), !path.hasPrefix("/"), !path.hasPrefix("~"), document.canonicalPath != nil
        else {
            return .failed(.outsideRoot)
        }
        let joined = FilePath.normalized(FilePath.join(FilePath.directory(of: document.path), path))
        do {
            let (tree, canonical) = try store.tree(at: joined)
            let number = numbers[ObjectIdentifier(tree)] ?? add(tree, canonical)
            guard let root = documents[number].tree.root else { return .failed(.unreadableFile("it is empty")) }
            return find(fragment: reference.fragment ?? "", in: documents[number], resource: root)
        } catch {
            switch error {
            case .missing: return .failed(.missingFile)
            case .outside: return .failed(.outsideRoot)
            case .unreadable(let why): return .failed(.unreadableFile(why))
            case .tooMany: return .failed(.tooManyFiles)
            }
        }
    }

    /// Finds a fragment: empty for the whole resource, a JSON pointer, or an anchor.
    private func find(fragment: String, in document: Document, resource: Node) -> Step {
        guard let decoded = URIReference.decode(fragment) else { return .failed(.malformed) }
        if decoded.isEmpty { return .found(resource) }
        if decoded.hasPrefix("/") {
            var decoded = decoded
            let found = decoded.withUTF8 { bytes in
                bytes.baseAddress.flatMap { resource.descendant(Text(base: $0, count: bytes.count)) }
            }
            return found.map { .found($0) } ?? .failed(.missingTarget)
        }
        return identifiers(of: document.number).anchor(decoded, around: resource).map { .found($0) } ?? .failed(.missingTarget)
    }

    /// What pointers are relative to: the schema with an `$id` around a place, or the whole file.
    private func enclosingResource(_ site: Node) -> Node {
        identifiers(of: site.tree).resource(around: site) ?? site.root
    }

    /// The schema or document that identifies itself by an absolute URI.
    private func resource(_ uri: String) -> Node? {
        for document in documents {
            if let found = identifiers(of: document.number).resource(named: uri) { return found }
        }
        return nil
    }

    private func identifiers(of document: Int) -> SchemaIdentifiers {
        if let made = identifiers[document] { return made }
        let made = SchemaIdentifiers(documents[document].tree)
        identifiers[document] = made
        return made
    }
}
