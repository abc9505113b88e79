/// The kind of a node.
package enum NodeKind: UInt8, Sendable, BitwiseCopyable {
    case mapping, sequence, scalar
    /// A YAML alias; `Record.first` is its target. Views never see aliases, only their targets.
    case alias
}

/// How a node is written.
package enum NodeStyle: UInt8, Sendable, BitwiseCopyable {
    case block, flow
    case plain, singleQuoted, doubleQuoted, literal, folded

    package var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
}

/// One node of the arena; for the entry of a mapping, it includes the key. 40 bytes.
struct Record: BitwiseCopyable {
    struct Flags: OptionSet, BitwiseCopyable {
        let rawValue: UInt16
        /// The text of the scalar is in the pool, not in the source.
        static let pooled = Flags(rawValue: 1)
        /// An earlier entry of the same mapping has this key.
        static let duplicate = Flags(rawValue: 2)
        /// The mapping has two entries with the same key.
        static let hasDuplicates = Flags(rawValue: 4)
        /// The entry is a merge key (`<<`).
        static let merge = Flags(rawValue: 8)
        /// The mapping has a merge key.
        static let hasMerge = Flags(rawValue: 16)
        /// The mapping is in the tree's table of large mappings.
        static let indexed = Flags(rawValue: 32)
        /// An anchor names the node.
        static let anchored = Flags(rawValue: 64)
        /// A syntax error or a limit cut off the node.
        static let partial = Flags(rawValue: 128)
    }

    var kind: NodeKind
    var style: NodeStyle
    var flags: Flags = []
    /// 0 for the root, which is its own parent.
    var parent: UInt32
    /// The next sibling; 0 if there is none.
    var next: UInt32 = 0
    /// Scalar: the offset of its text. Collection: its first child, 0 if empty. Alias: its target.
    var first: UInt32 = 0
    /// Scalar: the length of its text in bytes. Collection: the number of children.
    var count: UInt32 = 0
    var lower: UInt32
    var upper: UInt32
    /// In a mapping: the number of the key. In a sequence: the index of the item.
    var key: UInt32 = 0
    var keyLower: UInt32 = 0
    var keyUpper: UInt32 = 0
}
