/// What a tree holds, at an address that views keep.
struct TreeStorage {
    /// Number the owner of the tree gave it; see `Tree.number`.
    var number = 0
    var source: UnsafePointer<UInt8>
    var records: Growable<Record>
    /// Text of scalars that is not in the source as it stands: escapes, folded lines, block scalars.
    var pool: Growable<UInt8>
    var keys: KeyTable
    /// (key, record) of the entries of large mappings, sorted; see `largeMappings`.
    var sortedEntries: [(key: UInt32, record: UInt32)] = []
    var largeMappings: [UInt32: Range<Int>] = [:]
    /// Entries that a mapping has by its merge keys, after overriding.
    var mergedEntries: [UInt32] = []
    var merges: [UInt32: Range<Int>] = [:]
    /// Where the merged entries of mappings that have many stand in `sortedEntries`.
    var largeMerges: [UInt32: Range<Int>] = [:]
    /// For a record, where its link stands in `targets`, counted from 1; 0 for none.
    var links: UnsafeMutablePointer<UInt32>?
    var targets = Growable<Link>(capacity: 16)

    struct Link: BitwiseCopyable {
        let target: Node
        /// What the node says besides counts together with its target.
        let isRefining: Bool
    }

    /// Mappings with more entries than this are looked up by binary search.
    static let largeMapping = 24

    func text(of record: Record) -> Text {
        let base = record.flags.contains(.pooled) ? UnsafePointer(pool.base) : source
        return Text(base: base + Int(record.first), count: Int(record.count))
    }

    /// The same content without links and number, which belong to one description.
    var unlinked: TreeStorage {
        var copy = self
        copy.number = 0
        copy.links = nil
        copy.targets = Growable(capacity: 16)
        return copy
    }

    /// Frees what one description has laid over the content.
    func deallocateLinks() {
        links?.deallocate()
        targets.deallocate()
    }

    func deallocateContent() {
        records.deallocate()
        pool.deallocate()
        keys.deallocate()
    }
}
