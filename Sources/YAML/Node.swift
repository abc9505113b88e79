/// A place in a tree: all that a view of the model wraps. Sixteen bytes, no reference count; valid as long as its tree.
package struct Node: Hashable, BitwiseCopyable, @unchecked Sendable {
    let storage: UnsafePointer<TreeStorage>
    /// Position in the tree, in document order.
    package let index: UInt32

    init(storage: UnsafePointer<TreeStorage>, index: UInt32) {
        self.storage = storage
        self.index = index
    }

    /// The node a record stands for: itself, or the target of an alias.
    init(storage: UnsafePointer<TreeStorage>, following index: UInt32) {
        let record = storage.pointee.records.base + Int(index)
        self.init(storage: storage, index: record.pointee.kind == .alias ? record.pointee.first : index)
    }

    var record: UnsafePointer<Record> { UnsafePointer(storage.pointee.records.base + Int(index)) }

    package static func == (left: Node, right: Node) -> Bool { left.index == right.index && left.storage == right.storage }

    /// Equal for nodes that are equal: where the tree is and which of its nodes this is, in one number.
    private var identity: UInt64 { UInt64(UInt(bitPattern: storage)) &+ UInt64(index) << 32 }

    package func hash(into hasher: inout Hasher) { hasher.combine(identity) }

    /// What sets and dictionaries ask for.
    package func _rawHashValue(seed: Int) -> Int { QuickHash.value(identity, seed: seed) }

    /// Number of the tree among those of its description.
    package var tree: Int { storage.pointee.number }
    package var kind: NodeKind { record.pointee.kind }
    package var style: NodeStyle { record.pointee.style }
    package var isMapping: Bool { kind == .mapping }
    package var isSequence: Bool { kind == .sequence }
    package var isScalar: Bool { kind == .scalar }
    /// The node was cut off by a syntax error or a limit.
    package var isPartial: Bool { record.pointee.flags.contains(.partial) }
    package var isAnchored: Bool { record.pointee.flags.contains(.anchored) }
    /// Whether a merge key brings it entries.
    package var hasMergeKey: Bool { record.pointee.flags.contains(.hasMerge) }
    /// Whether two of its entries have one key.
    package var hasDuplicateKeys: Bool { record.pointee.flags.contains(.hasDuplicates) }
    /// Entries or items, merged ones not counted.
    package var count: Int { kind == .scalar ? 0 : Int(record.pointee.count) }

    /// Where the value is written, from its first to its last byte; properties (anchor, tag) are left out for scalars.
    package var range: TextRange { TextRange(record.pointee.lower, record.pointee.upper) }

    /// Where the key of this entry is written; nil for items and the root.
    package var keyRange: TextRange? {
        guard index != 0, parentKind == .mapping else { return nil }
        return TextRange(record.pointee.keyLower, record.pointee.keyUpper)
    }

    /// The key this node stands under; nil for items and the root.
    package var key: Text? { keyNumber.map { storage.pointee.keys.text($0) } }

    /// The number of that key; equal numbers, equal keys, within one tree.
    package var keyNumber: UInt32? {
        guard index != 0, parentKind == .mapping else { return nil }
        return record.pointee.key
    }

    /// The position of this item in its sequence; nil elsewhere.
    package var position: Int? {
        guard index != 0, parentKind == .sequence else { return nil }
        return Int(record.pointee.key)
    }

    private var parentKind: NodeKind { storage.pointee.records.base[Int(record.pointee.parent)].kind }

    /// The collection that holds this node where it is written; nil for the root.
    package var parent: Node? { index == 0 ? nil : Node(storage: storage, index: record.pointee.parent) }

    /// Where the links of the description lead from this node.
    package var target: Node? { link?.target }

    /// Whether what the node says besides counts together with its target.
    package var refinesTarget: Bool { link?.isRefining ?? false }

    private var link: LinkTable.Link? { storage.pointee.links?.pointee[index] }

    /// Outermost node of the tree.
    package var root: Node { Node(storage: storage, index: 0) }

    /// Whether `other` is this node or stands below it where it is written.
    package func encloses(_ other: Node) -> Bool {
        guard storage == other.storage else { return false }
        var current = other.index
        while current > index { current = storage.pointee.records.base[Int(current)].parent }
        return current == index
    }
}
