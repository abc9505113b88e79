/// The content of one source: an arena of nodes, immutable once read, and the links that resolving references lays over it. Descriptions
/// that share a file share the arena, each with a tree of its own.
///
/// Nodes are plain values that point into the arena without counting references, which is what makes walking it cheap: whoever keeps
/// nodes keeps the tree. Within a run the specification does.
package final class Tree: @unchecked Sendable {
    package let source: Source
    /// Why the source was not read to its end; empty when it was.
    package let problems: [SyntaxProblem]
    /// Whether it was read as JSON, not as YAML.
    package let isJSON: Bool
    let storage: UnsafeMutablePointer<TreeStorage>
    private let content: Content

    /// What trees of one source share, freed with the last of them.
    private final class Content: @unchecked Sendable {
        let storage: TreeStorage
        init(_ storage: TreeStorage) { self.storage = storage }
        deinit { storage.deallocateContent() }
    }

    init(source: Source, storage: TreeStorage, problems: [SyntaxProblem], isJSON: Bool) {
        self.isJSON = isJSON
        self.source = source
        self.problems = problems
        content = Content(storage)
        self.storage = .allocate(capacity: 1)
        self.storage.initialize(to: storage)
    }

    /// The same content for another description: nodes differ from those of the other tree, and links are its own.
    package init(sharing other: Tree) {
        isJSON = other.isJSON
        source = other.source
        problems = other.problems
        content = other.content
        storage = .allocate(capacity: 1)
        storage.initialize(to: content.storage.unlinked)
    }

    deinit {
        storage.pointee.deallocateLinks()
        storage.deinitialize(count: 1)
        storage.deallocate()
    }

    /// Reads a source: as JSON when its name says so, by trying when it starts with `{` or `[` (flow YAML does too), else as YAML. What
    /// neither reader takes is left to the one that came further.
    package static func read(_ source: Source, keys: [Text] = [], limits: Limits = Limits()) -> Tree {
        if source.path.hasSuffix(".json") { return JSONReader.read(source, keys: keys, limits: limits) }
        let start = source.bytes[source.readable].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard let start, source.bytes[start] == 0x7B || source.bytes[start] == 0x5B else {
            return YAMLReader.read(source, keys: keys, limits: limits)
        }
        let json = JSONReader.read(source, keys: keys, limits: limits)
        guard let jsonEnd = json.syntaxError else { return json }
        let yaml = YAMLReader.read(source, keys: keys, limits: limits)
        guard let yamlEnd = yaml.syntaxError else { return yaml }
        return yamlEnd > jsonEnd ? yaml : json
    }

    /// Reads a source as JSON, whatever it is called and begins with.
    package static func readJSON(_ source: Source, limits: Limits = Limits()) -> Tree { JSONReader.read(source, keys: [], limits: limits) }

    /// Where the text stops being what the reader takes; nil when it does not.
    private var syntaxError: UInt32? { problems.first { $0.cause == .syntax }?.offset }

    /// Number of the tree among those of its owner; part of the identity of its nodes.
    package var number: Int {
        get { storage.pointee.number }
        set { storage.pointee.number = newValue }
    }

    /// The outermost node; nil when the source holds nothing.
    package var root: Node? { count > 0 ? Node(storage: storage, index: 0) : nil }

    /// Every key once, in the order of their numbers.
    package var keyTexts: [Text] { (0..<storage.pointee.keys.count).map { storage.pointee.keys.text(UInt32($0)) } }

    /// Number of nodes.
    package var count: Int { storage.pointee.records.count }

    /// The node with an index below `count`, in document order; nil for the place of an alias.
    package func node(at index: Int) -> Node? {
        guard index >= 0, index < count, storage.pointee.records.base[index].kind != .alias else { return nil }
        return Node(storage: storage, index: UInt32(index))
    }

    /// Makes `node`, of this tree, point to another, which must live as long as this tree. `refining`: what the node says besides counts too.
    package func link(_ node: Node, to target: Node, refining: Bool = false) {
        guard node.storage == storage else { return }
        if storage.pointee.links == nil {
            let links = UnsafeMutablePointer<UInt32>.allocate(capacity: max(count, 1))
            links.initialize(repeating: 0, count: count)
            storage.pointee.links = links
        }
        storage.pointee.targets.append(TreeStorage.Link(target: target, isRefining: refining))
        storage.pointee.links?[Int(node.index)] = UInt32(storage.pointee.targets.count)
    }

    /// Entries whose key an earlier entry of the same mapping has, in document order.
    package var duplicateEntries: [Entry] {
        (0..<count).compactMap { index in
            let record = storage.pointee.records.base[index]
            guard record.flags.contains(.duplicate) else { return nil }
            return Entry(storage: storage, record: UInt32(index))
        }
    }
}
