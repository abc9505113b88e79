/// Merge keys: `<<: *base`.
extension TreeBuilder {
    /// Determines the entries that the merge keys of a mapping add: entries of the mapping itself take precedence, then earlier merged
    /// mappings over later ones. In `seen`, its own keys carry its stamp. https://yaml.org/type/merge.html
    mutating func merge(_ mapping: UInt32) {
        let records = storage.records.base
        let start = storage.mergedEntries.count
        let stamp = mapping + 1
        let isWithin = merged <= limits.merged
        var sources: [UInt32] = []
        var current = records[Int(mapping)].first
        while current != 0 {
            if records[Int(current)].flags.contains(.merge) { collectMerged(current, into: &sources) }
            current = records[Int(current)].next
        }
        var known: Set<UInt32> = []
        for other in sources where known.insert(other).inserted && merged <= limits.merged {
            for entry in mergeable(other) {
                merged += 1
                let key = Int(records[Int(entry)].key)
                guard seen[key] != stamp else { continue }
                seen[key] = stamp
                storage.mergedEntries.append(entry)
            }
        }
        if isWithin, merged > limits.merged {
            report(SyntaxProblem(.limit, "merge keys add more than \(limits.merged) entries", at: records[Int(mapping)].lower))
        }
        storage.merges[mapping] = start..<storage.mergedEntries.count
        if storage.mergedEntries.count - start > TreeStorage.largeMapping { sortMerged(mapping, from: start) }
        records[Int(mapping)].flags.insert(.hasMerge)
    }

    private mutating func sortMerged(_ mapping: UInt32, from start: Int) {
        let lower = storage.sortedEntries.count
        for entry in storage.mergedEntries[start...] { storage.sortedEntries.append((storage.records.base[Int(entry)].key, entry)) }
        storage.sortedEntries[lower...].sort { $0.key < $1.key }
        storage.largeMerges[mapping] = lower..<storage.sortedEntries.count
    }

    /// The mappings that a merge value names: one, or those in a list. Mappings in a list with an alias count as entries, because the list
    /// may be used often.
    private mutating func collectMerged(_ value: UInt32, into mappings: inout [UInt32]) {
        let records = storage.records.base
        let isShared = records[Int(value)].kind == .alias
        let index = isShared ? records[Int(value)].first : value
        switch records[Int(index)].kind {
        case .mapping: mappings.append(index)
        case .sequence:
            var item = records[Int(index)].first
            while item != 0, merged <= limits.merged {
                if isShared { merged += 1 }
                let target = records[Int(item)].kind == .alias ? records[Int(item)].first : item
                if records[Int(target)].kind == .mapping { mappings.append(target) }
                item = records[Int(item)].next
            }
        default: break
        }
    }

    /// The mapping's own entries, followed by its merged ones.
    private func mergeable(_ mapping: UInt32) -> [UInt32] {
        let records = storage.records.base
        var found: [UInt32] = []
        var current = records[Int(mapping)].first
        while current != 0 {
            if !records[Int(current)].flags.contains(.merge) { found.append(current) }
            current = records[Int(current)].next
        }
        if let range = storage.merges[mapping] { found.append(contentsOf: storage.mergedEntries[range]) }
        return found
    }
}
