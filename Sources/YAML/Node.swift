/// A place in a tree, which all views of the model wrap. Sixteen bytes, no reference count; valid as long as its tree.
package struct Node: Hashable, BitwiseCopyable, @unchecked Sendable {
    let storage: UnsafePointer<TreeStorage>
    /// Position in the tree, in document order.
    package let index: UInt32

    init(storage: UnsafePointer<TreeStorage>, index: UInt32) {
        self.storage = storage
        self.index = index
    }

    /// The node for a record: itself, or the target of an alias.
    init(storage: UnsafePointer<TreeStorage>, following index: UInt32) {
        let record = storage.pointee.records.base + Int(index)
        self.init(storage: storage, index: record.pointee.kind == .alias ? record.pointee.first : index)
    }

    var record: UnsafePointer<Record> { UnsafePointer(storage.pointee.records.base + Int(index)) }

    package static func == (left: Node, right: Node) -> Bool { left.index == right.index && left.storage == right.storage }

    /// Equal for equal nodes: combines the address of the tree and the index of the node in one number.
    private var identity: UInt64 { UInt64(UInt(bitPattern: storage)) &+ UInt64(index) << 32 }

    package func hash(into hasher: inout Hasher) { hasher.combine(identity) }

    /// Used by sets and dictionaries.
    package func _rawHashValue(seed: Int) -> Int { QuickHash.value(identity, seed: seed) }

    /// The number of the tree within its description.
    package var tree: Int { storage.pointee.number }
    package var kind: NodeKind { record.pointee.kind }
    package var style: NodeStyle { record.pointee.style }
    package var isMapping: Bool { kind == .mapping }
    package var isSequence: Bool { kind == .sequence }
    package var isScalar: Bool { kind == .scalar }
    /// A syntax error or a limit cut off the node.
    package var isPartial: Bool { record.pointee.flags.contains(.partial) }
    package var isAnchored: Bool { record.pointee.flags.contains(.anchored) }
    /// Whether a merge key adds entries to it.
    package var hasMergeKey: Bool { record.pointee.flags.contains(.hasMerge) }
    /// Whether two of its entries have the same key.
    package var hasDuplicateKeys: Bool { record.pointee.flags.contains(.hasDuplicates) }
    /// The number of entries or items, without merged ones.
    package var count: Int { kind == .scalar ? 0 : Int(record.pointee.count) }

    /// Where the value is written, from its first to its last byte; for scalars, without properties (anchor, tag).
    package var range: TextRange { TextRange(record.pointee.lower, record.pointee.upper) }

    /// Where the key of this entry is written; nil for items and the root.
    package var keyRange: TextRange? {
        guard index != 0, parentKind == .mapping else { return nil }
        return TextRange(record.pointee.keyLower, record.pointee.keyUpper)
    }

    /// The key of this node; nil for items and the root.
    package var key: Text? { keyNumber.map { storage.pointee.keys.text($0) } }

    /// The number of that key; within one tree, equal numbers mean equal keys.
    package var keyNumber: UInt32? {
        guard index != 0, parentKind == .mapping else { return nil }
        return record.pointee.key
    }

    /// The index of this item in its sequence; nil elsewhere.
    package var position: Int? {
        guard index != 0, parentKind == .sequence else { return nil }
        return Int(record.pointee.key)
    }

    private var parentKind: NodeKind { storage.pointee.records.base[Int(record.pointee.parent)].kind }

    /// The collection that contains this node where it is written; nil for the root.
    package var parent: Node? { index == 0 ? nil : Node(storage: storage, index: record.pointee.parent) }

    /// The node that the description links this node to.
    package var target: Node? { link?.target }

    /// Whether the other keywords of the node count together with its target.
    package var refinesTarget: Bool { link?.isRefining ?? false }

    private var link: LinkTable.Link? { storage.pointee.links?.pointee[index] }

    /// The outermost node of the tree.
    package var root: Node { Node(storage: storage, index: 0) }

    /// Whether `other` is this node or is below it where it is written.
    package func encloses(_ other: Node) -> Bool {
        guard storage == other.storage else { return false }
        var current = other.index
        while current > index { current = storage.pointee.records.base[Int(current)].parent }
        return current == index
    }
}
