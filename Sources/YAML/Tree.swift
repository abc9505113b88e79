/// The content of one source: an arena of nodes, never changed once it is read. Descriptions that share a file share the arena, each
/// with a tree of its own, whose nodes know the description's links.
///
/// Nodes are plain values that point into the arena without counting references, which is what makes walking it cheap: whoever keeps
/// nodes keeps the tree. Within a run the specification does.
///
/// Threads may share a tree as it was read: nothing writes to what it points to. One with links is for whoever keeps the links.
package final class Tree: @unchecked Sendable {
    package let source: Source
    /// Why the source was not read to its end; empty when it was.
    package let problems: [SyntaxProblem]
    /// Whether it was read as JSON, not as YAML.
    package let isJSON: Bool
    /// Number of the tree among those of a description; part of the identity of its nodes. 0 for a tree as it was read.
    package let number: Int
    let storage: UnsafePointer<TreeStorage>
    private let arena: Arena
    private let links: LinkTable?

    /// What trees of one source share, freed with the last of them.
    private final class Arena {
        let storage: TreeStorage
        init(_ storage: TreeStorage) { self.storage = storage }
        deinit { storage.deallocate() }
    }

    init(source: Source, storage: TreeStorage, problems: [SyntaxProblem], isJSON: Bool) {
        self.isJSON = isJSON
        self.source = source
        self.problems = problems
        number = 0
        links = nil
        arena = Arena(storage)
        self.storage = Tree.address(of: storage)
    }

    /// The same content as a document of a description: its nodes differ from those of the other tree, and lead where the links say.
    package init(_ other: Tree, number: Int, links: LinkTable) {
        isJSON = other.isJSON
        source = other.source
        problems = other.problems
        self.number = number
        self.links = links
        arena = other.arena
        var storage = arena.storage
        storage.number = number
        storage.links = UnsafePointer(links.content)
        self.storage = Tree.address(of: storage)
    }

    private static func address(of storage: TreeStorage) -> UnsafePointer<TreeStorage> {
        let address = UnsafeMutablePointer<TreeStorage>.allocate(capacity: 1)
        address.initialize(to: storage)
        return UnsafePointer(address)
    }

    deinit {
        let address = UnsafeMutablePointer(mutating: storage)
        address.deinitialize(count: 1)
        address.deallocate()
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

    /// Entries whose key an earlier entry of the same mapping has, in document order.
    package var duplicateEntries: [Entry] {
        (0..<count).compactMap { index in
            let record = storage.pointee.records.base[index]
            guard record.flags.contains(.duplicate) else { return nil }
            return Entry(storage: storage, record: UInt32(index))
        }
    }
}
