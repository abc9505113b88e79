/// What a node is.
package enum NodeKind: UInt8, Sendable, BitwiseCopyable {
    case mapping, sequence, scalar
    /// A YAML alias; `Record.first` is the node it stands for. Views never see one: they are given its target.
    case alias
}

/// How a node is written.
package enum NodeStyle: UInt8, Sendable, BitwiseCopyable {
    case block, flow
    case plain, singleQuoted, doubleQuoted, literal, folded

    package var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
}

/// One node of the arena; the entry of a mapping holds its key too. 40 bytes.
struct Record: BitwiseCopyable {
    struct Flags: OptionSet, BitwiseCopyable {
        let rawValue: UInt16
        /// The text of the scalar stands in the pool, not in the source.
        static let pooled = Flags(rawValue: 1)
        /// An earlier entry of the same mapping has this key.
        static let duplicate = Flags(rawValue: 2)
        /// The mapping has two entries with one key.
        static let hasDuplicates = Flags(rawValue: 4)
        /// The entry is a merge key (`<<`).
        static let merge = Flags(rawValue: 8)
        /// The mapping has a merge key.
        static let hasMerge = Flags(rawValue: 16)
        /// The mapping is in the tree's table of large mappings.
        static let indexed = Flags(rawValue: 32)
        /// An anchor names the node.
        static let anchored = Flags(rawValue: 64)
        /// The node was cut off by a syntax error or a limit.
        static let partial = Flags(rawValue: 128)
    }

    var kind: NodeKind
    var style: NodeStyle
    var flags: Flags = []
    /// 0 for the root, which is its own parent.
    var parent: UInt32
    /// The next sibling; 0 when there is none.
    var next: UInt32 = 0
    /// Scalar: where its text starts. Collection: its first child, 0 when empty. Alias: its target.
    var first: UInt32 = 0
    /// Scalar: bytes of its text. Collection: number of children.
    var count: UInt32 = 0
    var lower: UInt32
    var upper: UInt32
    /// In a mapping: the number of the key. In a sequence: the position of the item.
    var key: UInt32 = 0
    var keyLower: UInt32 = 0
    var keyUpper: UInt32 = 0
}
