extension Tree {
    /// The entries with a key, wherever they are, in document order. A key that is not in the tree costs one table lookup.
    package func entries(named key: Text) -> [Entry] {
        guard let number = storage.pointee.keys.find(key) else { return [] }
        let records = storage.pointee.records.base
        return (1..<max(count, 1)).compactMap { index in
            let record = records[index]
            guard record.key == number, records[Int(record.parent)].kind == .mapping, !record.flags.contains(.duplicate) else { return nil }
            return Entry(storage: storage, record: UInt32(index))
        }
    }

    /// The outermost entry or item that begins at or after an offset; nil after the last.
    package func firstEntry(from offset: UInt32) -> Entry? {
        var low = 1
        var high = max(count, 1)
        while low < high {
            let middle = (low + high) / 2
            if beginning(middle) < offset { low = middle + 1 } else { high = middle }
        }
        return low < count ? Entry(storage: storage, record: UInt32(low)) : nil
    }

    /// The last entry or item that begins before an offset; nil before the first.
    package func lastEntry(before offset: UInt32) -> Entry? {
        let next = firstEntry(from: offset).map { Int($0.record) } ?? count
        return next > 1 ? Entry(storage: storage, record: UInt32(next - 1)) : nil
    }

    private func beginning(_ index: Int) -> UInt32 {
        let record = storage.pointee.records.base[index]
        return record.keyUpper > record.keyLower ? record.keyLower : record.lower
    }
}

extension Entry {
    /// Offset of the first byte of its key, or of an item.
    package var beginning: UInt32 {
        let record = storage.pointee.records.base[Int(record)]
        return record.keyUpper > record.keyLower ? record.keyLower : record.lower
    }
}
