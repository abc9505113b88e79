/// The data of a tree, at an address that views keep.
struct TreeStorage {
    /// See `Tree.number`.
    var number = 0
    /// The links of the nodes; nil in a tree without links.
    var links: UnsafePointer<LinkTable.Content>?
    var source: UnsafePointer<UInt8>
    var records: Growable<Record>
    /// Text of scalars that the source does not contain literally: escapes, folded lines, block scalars.
    var pool: Growable<UInt8>
    var keys: KeyTable
    /// (key, record) for the entries of large mappings, sorted; see `largeMappings`.
    var sortedEntries: [(key: UInt32, record: UInt32)] = []
    var largeMappings: [UInt32: Range<Int>] = [:]
    /// Entries that mappings get through merge keys, without overridden ones.
    var mergedEntries: [UInt32] = []
    var merges: [UInt32: Range<Int>] = [:]
    /// For mappings with many merged entries, their range in `sortedEntries`.
    var largeMerges: [UInt32: Range<Int>] = [:]

    /// Mappings with more entries than this use binary search.
    static let largeMapping = 24

    func text(of record: Record) -> Text {
        let base = record.flags.contains(.pooled) ? UnsafePointer(pool.base) : source
        return Text(base: base + Int(record.first), count: Int(record.count))
    }

    func deallocate() {
        records.deallocate()
        pool.deallocate()
        keys.deallocate()
    }
}
