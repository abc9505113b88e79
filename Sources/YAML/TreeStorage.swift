/// What a tree holds, at an address that views keep.
struct TreeStorage {
    /// See `Tree.number`.
    var number = 0
    /// Where nodes lead; nil in a tree as it was read.
    var links: UnsafePointer<LinkTable.Content>?
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

    /// Mappings with more entries than this are looked up by binary search.
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
