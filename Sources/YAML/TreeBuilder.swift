/// Collects the output of a reader, in document order, in the arena of a tree.
///
/// Readers report where collections begin and end and which scalars are between; the builder handles keys, duplicates, merge keys, ranges,
/// and limits. If a reader stops early, `finish` closes what is open.
struct TreeBuilder {
    private struct Frame {
        var index: UInt32
        var isMapping: Bool
        var last: UInt32 = 0
        var count: UInt32 = 0
        var merges = false
        var key: UInt32 = 0
        var keyRange = TextRange(0, 0)
        var hasKey = false
        var isMergeKey = false
    }

    private let source: Source
    let limits: Limits
    var storage: TreeStorage
    private var frames: [Frame] = []
    /// For each key, the last mapping (index plus one) in which it was seen.
    var seen: [UInt32] = []
    private(set) var problems: [SyntaxProblem] = []
    private var aliases = 0
    /// The number of entries visited for merge keys.
    var merged = 0
    private var nextIsAnchored = false

    init(source: Source, keys: [Text], limits: Limits) {
        self.source = source
        self.limits = limits
        let size = source.bytes.count
        storage = TreeStorage(
            source: source.bytes.baseAddress ?? Text("").base, records: Growable(capacity: size / 28 + 16),
            pool: Growable(capacity: size / 16 + 16), keys: KeyTable(seed: keys, expected: size / 700))
        frames.reserveCapacity(64)
    }

    /// The number of open collections.
    var depth: Int { frames.count }
    /// Whether the innermost open collection is a mapping whose next node is a key.
    var expectsKey: Bool { frames.last.map { $0.isMapping && !$0.hasKey } ?? false }
    /// The same, but only in a flow mapping.
    var expectsFlowKey: Bool { frames.last.map { expectsKey && storage.records.base[Int($0.index)].style == .flow } ?? false }
    var isInMapping: Bool { frames.last?.isMapping ?? false }
    /// Whether anything was read.
    var isEmpty: Bool { storage.records.count == 0 }

    /// Records a problem; for parts that cannot be represented, only the first hundred.
    mutating func report(_ problem: SyntaxProblem) {
        guard problem.cause != .unsupported || problems.count < 100 else { return }
        problems.append(problem)
    }

    // MARK: Reader output

    /// Records the key of the next entry. `isMerge`: whether it is an unquoted `<<` in YAML.
    mutating func key(_ text: Text, range: TextRange, isMerge: Bool = false) {
        guard !frames.isEmpty else { return }
        let number = storage.keys.intern(text)
        let top = frames.count - 1
        frames[top].key = number
        frames[top].keyRange = range
        frames[top].hasKey = true
        frames[top].isMergeKey = isMerge
    }

    /// Opens a collection; false, with a reported problem, if it is nested too deeply.
    mutating func open(_ kind: NodeKind, style: NodeStyle, range: TextRange) -> Bool {
        guard frames.count < limits.depth else {
            report(SyntaxProblem(.limit, "nested deeper than \(limits.depth) levels", at: range.lower))
            return false
        }
        guard let index = add(Record(kind: kind, style: style, parent: 0, lower: range.lower, upper: range.upper)) else { return false }
        frames.append(Frame(index: index, isMapping: kind == .mapping))
        return true
    }

    /// Closes the innermost collection; `end` is the byte after it, nil if it ends with its last child.
    mutating func close(end: UInt32?) {
        guard let frame = frames.popLast() else { return }
        let record = storage.records.base + Int(frame.index)
        record.pointee.count = frame.count
        if let end { record.pointee.upper = max(record.pointee.upper, end) }
        guard frame.isMapping else { return }
        markDuplicates(frame)
        if frame.count > TreeStorage.largeMapping { sortEntries(frame) }
        if frame.merges { merge(frame.index) }
    }

    /// Adds a scalar whose text the source contains literally.
    mutating func scalar(source text: TextRange, style: NodeStyle, range: TextRange) -> Bool {
        var record = Record(kind: .scalar, style: style, parent: 0, lower: range.lower, upper: range.upper)
        record.first = text.lower
        record.count = UInt32(text.count)
        return add(record) != nil
    }

    /// Adds a scalar whose text differs from the source.
    mutating func scalar(copying text: UnsafeBufferPointer<UInt8>, style: NodeStyle, range: TextRange) -> Bool {
        var record = Record(kind: .scalar, style: style, parent: 0, lower: range.lower, upper: range.upper)
        record.flags.insert(.pooled)
        record.first = UInt32(storage.pool.count)
        record.count = UInt32(text.count)
        storage.pool.append(contentsOf: text)
        return add(record) != nil
    }

    mutating func alias(to target: UInt32, range: TextRange) -> Bool {
        aliases += 1
        guard aliases <= limits.aliases else {
            report(SyntaxProblem(.limit, "more than \(limits.aliases) uses of aliases", at: range.lower))
            return false
        }
        var record = Record(kind: .alias, style: .plain, parent: 0, lower: range.lower, upper: range.upper)
        record.first = target
        return add(record) != nil
    }

    /// A scalar that is a key and has an anchor: stored outside its mapping, so that aliases can point to it.
    mutating func detachedScalar(_ text: UnsafeBufferPointer<UInt8>, style: NodeStyle, range: TextRange) -> UInt32 {
        var record = Record(kind: .scalar, style: style, parent: frames.last?.index ?? 0, lower: range.lower, upper: range.upper)
        record.flags = [.pooled, .anchored]
        record.first = UInt32(storage.pool.count)
        record.count = UInt32(text.count)
        storage.pool.append(contentsOf: text)
        // Its key is the scalar itself, so that its pointer is that of the entry.
        record.key = storage.keys.intern(Text(base: storage.pool.base + Int(record.first), count: text.count))
        record.keyLower = range.lower
        record.keyUpper = range.upper
        storage.records.append(record)
        return UInt32(storage.records.count - 1)
    }

    /// Records that an anchor names the next node, and returns its index.
    mutating func anchorNext() -> UInt32 {
        nextIsAnchored = true
        return UInt32(storage.records.count)
    }

    /// Where an empty value is that a reader found at or before `offset`: after the colon of its key, or after the key if there is no
    /// colon.
    func placeOfEmptyValue(_ offset: UInt32) -> UInt32 {
        guard let frame = frames.last, frame.isMapping, frame.hasKey else { return offset }
        var index = Int(frame.keyRange.upper)
        while index < Int(offset), [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[index]) { index += 1 }
        return index < Int(offset) && source.bytes[index] == UInt8(ascii: ":") ? UInt32(index + 1) : frame.keyRange.upper
    }

    /// The text of a scalar that was already read; nil for collections.
    func text(at index: UInt32) -> Text? {
        let record = storage.records.base[Int(index)]
        return record.kind == .scalar ? storage.text(of: record) : nil
    }

    /// The tree; collections that are still open are closed and marked.
    mutating func finish(isJSON: Bool = false) -> Tree {
        while let frame = frames.last {
            if frame.hasKey, storage.records.count < limits.nodes {
                _ = scalar(
                    source: TextRange(frame.keyRange.upper, frame.keyRange.upper), style: .plain,
                    range: TextRange(frame.keyRange.upper, frame.keyRange.upper))
            }
            storage.records.base[Int(frame.index)].flags.insert(.partial)
            close(end: nil)
        }
        spanBlocks()
        return Tree(source: source, storage: storage, problems: problems, isJSON: isJSON)
    }

    // MARK: The arena

    private mutating func add(_ new: Record) -> UInt32? {
        guard storage.records.count < limits.nodes else {
            report(SyntaxProblem(.limit, "more than \(limits.nodes) nodes", at: new.lower))
            return nil
        }
        var record = new
        let index = UInt32(storage.records.count)
        if nextIsAnchored {
            record.flags.insert(.anchored)
            nextIsAnchored = false
        }
        let top = frames.count - 1
        if top >= 0 {
            record.parent = frames[top].index
            if frames[top].isMapping {
                record.key = frames[top].key
                record.keyLower = frames[top].keyRange.lower
                record.keyUpper = frames[top].keyRange.upper
                frames[top].hasKey = false
                if frames[top].isMergeKey {
                    record.flags.insert(.merge)
                    frames[top].merges = true
                }
            } else {
                record.key = frames[top].count
            }
            if frames[top].last == 0 {
                storage.records.base[Int(frames[top].index)].first = index
            } else {
                storage.records.base[Int(frames[top].last)].next = index
            }
            frames[top].last = index
            frames[top].count += 1
        }
        storage.records.append(record)
        return index
    }

    private mutating func markDuplicates(_ frame: Frame) {
        if seen.count < storage.keys.count {
            seen.append(contentsOf: repeatElement(0, count: max(storage.keys.count, 256) * 2 - seen.count))
        }
        let records = storage.records.base
        let stamp = frame.index + 1
        var current = records[Int(frame.index)].first
        while current != 0 {
            let key = Int(records[Int(current)].key)
            if seen[key] == stamp, !records[Int(current)].flags.contains(.merge) {
                records[Int(current)].flags.insert(.duplicate)
                records[Int(frame.index)].flags.insert(.hasDuplicates)
            }
            seen[key] = stamp
            current = records[Int(current)].next
        }
    }

    private mutating func sortEntries(_ frame: Frame) {
        let records = storage.records.base
        let start = storage.sortedEntries.count
        var current = records[Int(frame.index)].first
        while current != 0 {
            if !records[Int(current)].flags.contains(.merge) { storage.sortedEntries.append((records[Int(current)].key, current)) }
            current = records[Int(current)].next
        }
        storage.sortedEntries[start...].sort { $0.key != $1.key ? $0.key < $1.key : $0.record < $1.record }
        storage.largeMappings[frame.index] = start..<storage.sortedEntries.count
        records[Int(frame.index)].flags.insert(.indexed)
    }

    /// Ends every block collection where its last child ends: libyaml ends it at the next token.
    private func spanBlocks() {
        let records = storage.records.base
        for index in stride(from: storage.records.count - 1, to: 0, by: -1) {
            let record = records[index]
            let parent = records + Int(record.parent)
            let upper = max(record.upper, record.keyUpper)
            if parent.pointee.upper < upper { parent.pointee.upper = upper }
        }
    }
}
