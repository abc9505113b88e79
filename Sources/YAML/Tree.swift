/// The content of one source: an arena of nodes that never changes once it is read. Descriptions that share a file share the arena, but
/// each has its own tree, whose nodes know the links of the description.
///
/// Nodes are plain values that point into the arena without reference counting, which makes walking it cheap: any code that keeps nodes
/// must keep the tree. Within a run, the specification does so.
///
/// Threads can share a tree without links, because nothing writes to what it points to. A tree with links belongs to the owner of the
/// links.
package final class Tree: @unchecked Sendable {
    package let source: Source
    /// Why the source was not read to its end; empty if it was.
    package let problems: [SyntaxProblem]
    /// Whether it was read as JSON rather than YAML.
    package let isJSON: Bool
    /// The number of the tree within its description, which is part of the identity of its nodes. 0 for a tree without links.
    package let number: Int
    let storage: UnsafePointer<TreeStorage>
    private let arena: Arena
    private let links: LinkTable?

    /// The data that trees of one source share, freed with the last of them.
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

    /// The same content as a document of a description: its nodes differ from those of the other tree, and point where the links say.
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

    /// Reads a source: as JSON if its name says so, as JSON on trial if it starts with `{` or `[` (as flow YAML does too), and otherwise as
    /// YAML. If both readers fail, the one that got further reports the problem.
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

    /// Reads a source as JSON, whatever its name and beginning.
    package static func readJSON(_ source: Source, limits: Limits = Limits()) -> Tree { JSONReader.read(source, keys: [], limits: limits) }

    /// Where the reader encountered a syntax error; nil if there is none.
    private var syntaxError: UInt32? { problems.first { $0.cause == .syntax }?.offset }

    /// The outermost node; nil if the source is empty.
    package var root: Node? { count > 0 ? Node(storage: storage, index: 0) : nil }

    /// Every key once, in order of their numbers.
    package var keyTexts: [Text] { (0..<storage.pointee.keys.count).map { storage.pointee.keys.text(UInt32($0)) } }

    /// The number of nodes.
    package var count: Int { storage.pointee.records.count }

    /// The node with an index below `count`, in document order; nil at the place of an alias.
    package func node(at index: Int) -> Node? {
        guard index >= 0, index < count, storage.pointee.records.base[index].kind != .alias else { return nil }
        return Node(storage: storage, index: UInt32(index))
    }

    /// Entries whose key already belongs to an earlier entry of the same mapping, in document order.
    package var duplicateEntries: [Entry] {
        (0..<count).compactMap { index in
            let record = storage.pointee.records.base[index]
            guard record.flags.contains(.duplicate) else { return nil }
            return Entry(storage: storage, record: UInt32(index))
        }
    }
}
