/// One entry of a mapping or item of a sequence, at the place where it is written.
package struct Entry: Hashable, @unchecked Sendable {
    let storage: UnsafePointer<TreeStorage>
    let record: UInt32

    /// The key; empty for items.
    package var key: Text {
        storage.pointee.records.base[Int(parentIndex)].kind == .mapping ? storage.pointee.keys.text(keyNumber) : Text("")
    }
    package var keyNumber: UInt32 { storage.pointee.records.base[Int(record)].key }
    /// The value; for an alias, its target.
    package var value: Node { Node(storage: storage, following: record) }
    /// The entry itself as a node: the same as `value`, except that an alias keeps its own range.
    package var site: Node { Node(storage: storage, index: record) }
    package var isAlias: Bool { storage.pointee.records.base[Int(record)].kind == .alias }
    private var parentIndex: UInt32 { storage.pointee.records.base[Int(record)].parent }
}

/// The entries of a mapping or the items of a sequence, in document order; merged entries come last.
package struct Entries: Sequence, IteratorProtocol {
    private let storage: UnsafePointer<TreeStorage>
    private var current: UInt32
    private var merged: Range<Int>
    private let skipsDuplicates: Bool

    init(_ node: Node) {
        storage = node.storage
        let record = node.record.pointee
        current = record.kind == .scalar ? 0 : record.first
        merged = record.flags.contains(.hasMerge) ? node.storage.pointee.merges[node.index] ?? 0..<0 : 0..<0
        skipsDuplicates = record.flags.contains(.hasDuplicates)
    }

    package mutating func next() -> Entry? {
        while current != 0 {
            let record = storage.pointee.records.base + Int(current)
            let found = current
            current = record.pointee.next
            if record.pointee.flags.contains(.merge) { continue }
            if skipsDuplicates, record.pointee.flags.contains(.duplicate) { continue }
            return Entry(storage: storage, record: found)
        }
        guard let slot = merged.popFirst() else { return nil }
        return Entry(storage: storage, record: storage.pointee.mergedEntries[slot])
    }
}

extension Node {
    /// Entries of a mapping, without duplicate keys; merged ones last. Empty for scalars.
    package var entries: Entries { Entries(self) }

    /// Values of a sequence or mapping.
    package var children: LazyMapSequence<Entries, Node> { entries.lazy.map(\.value) }

    /// The value of the key with a number from this tree's seed or table. If keys are duplicated, the first one counts.
    package func child(_ key: UInt32) -> Node? { entry(key)?.value }

    /// The value of a key.
    package func child(_ key: Text) -> Node? {
        guard kind == .mapping, let number = storage.pointee.keys.find(key) else { return nil }
        return child(number)
    }

    package func child(_ key: String) -> Node? {
        var key = key
        return key.withUTF8 { bytes in
            bytes.baseAddress.map { child(Text(base: $0, count: bytes.count)) } ?? child(Text(""))
        }
    }

    /// The item at an index of a sequence; nil past its end.
    package func item(_ position: Int) -> Node? {
        guard kind == .sequence, position >= 0, position < count else { return nil }
        return children.dropFirst(position).first { _ in true }
    }

    /// The entry of the key with a number.
    package func entry(_ key: UInt32) -> Entry? {
        let record = record.pointee
        guard record.kind == .mapping else { return nil }
        if record.flags.contains(.indexed) {
            if let found = search(key, storage.pointee.largeMappings[index]) { return found }
        } else {
            let records = storage.pointee.records.base
            var current = record.first
            while current != 0 {
                if records[Int(current)].key == key, !records[Int(current)].flags.contains(.merge) {
                    return Entry(storage: storage, record: current)
                }
                current = records[Int(current)].next
            }
        }
        guard record.flags.contains(.hasMerge), let range = storage.pointee.merges[index] else { return nil }
        if range.count > TreeStorage.largeMapping { return search(key, storage.pointee.largeMerges[index]) }
        for slot in range {
            let merged = storage.pointee.mergedEntries[slot]
            if storage.pointee.records.base[Int(merged)].key == key { return Entry(storage: storage, record: merged) }
        }
        return nil
    }

    /// - Parameter range: sorted entries.
    private func search(_ key: UInt32, _ range: Range<Int>?) -> Entry? {
        guard let range else { return nil }
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if storage.pointee.sortedEntries[middle].key < key { low = middle + 1 } else { high = middle }
        }
        guard low < range.upperBound, storage.pointee.sortedEntries[low].key == key else { return nil }
        return Entry(storage: storage, record: storage.pointee.sortedEntries[low].record)
    }
}
