import YAML

/// The hashes by which GitHub tells whether a line is the one it saw before: `primaryLocationLineHash`.
///
/// A line's hash is over the 100 UTF-16 units from its start on, spaces and tabs left out, CR and CR LF read as LF, then 0xFFFF for the
/// end of the file and zeros: `Σ unit × 37^(99 - index)` modulo 2^64. A number after it counts equal hashes up to the line. Computed as
/// github/codeql-action does, `src/fingerprints.ts`; two passes, linear in the bytes up to the last line asked for.
struct LineHashes {
    struct Value: Equatable {
        let hash: UInt64
        /// From 1: how many lines up to this one have the hash.
        let occurrence: Int
    }

    private var values: [Int: Value] = [:]

    /// - Parameter lines: those wanted, counted from 1.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lines: Set<Int>) {
        guard let last = lines.max() else { return }
        var hashes: [Int: UInt64] = [:]
        scan(bytes, upTo: last) { line, hash in
            if lines.contains(line) { hashes[line] = hash }
        }
        guard last > 1 else {
            values = hashes.mapValues { Value(hash: $0, occurrence: 1) }
            return
        }
        var filter = [Bool](repeating: false, count: 1 << 16)
        for hash in hashes.values { filter[Int(hash & 0xFFFF)] = true }
        var counts: [UInt64: Int] = [:]
        for hash in hashes.values { counts[hash] = 0 }
        scan(bytes, upTo: last) { line, hash in
            guard filter[Int(hash & 0xFFFF)], let count = counts[hash] else { return }
            counts[hash] = count + 1
            if hashes[line] != nil { values[line] = Value(hash: hash, occurrence: count + 1) }
        }
    }

    /// nil for a line that was not asked for or is past the end.
    subscript(line: Int) -> Value? { values[line] }
}

/// Units that a hash covers.
private let blockSize = 100
private let multiplier: UInt64 = 37
/// 37^100 modulo 2^64.
private let farMultiplier = (0..<blockSize).reduce(UInt64(1)) { power, _ in power &* multiplier }

/// Calls `body` with the number and hash of each line, in order, up to line `last`.
private func scan(_ bytes: UnsafeBufferPointer<UInt8>, upTo last: Int, _ body: (Int, UInt64) -> Void) {
    var roll = Roll()
    var index = 0
    var followsCR = false
    while index < bytes.count, roll.line <= last {
        let byte = bytes[index]
        if byte >= 0x80 {
            let point = CodePoint(bytes, at: index)
            for unit in UTF16.encode(point.scalar ?? "\u{FFFD}") ?? .init() { roll.take(unit, body) }
            index += point.length
            followsCR = false
            continue
        }
        index += 1
        let isSkipped = byte == 0x20 || byte == 0x09 || (followsCR && byte == 0x0A)
        followsCR = byte == 0x0D
        if !isSkipped { roll.take(followsCR ? 0x0A : UInt16(byte), body) }
    }
    roll.take(0xFFFF, body)
    while roll.line <= min(last, roll.lastStarted) { roll.take(0, body, isPadding: true) }
}

/// A hash that rolls over units: the hash of a block is the difference between the hash of all units up to its end and that up to its start.
private struct Roll {
    /// The next line whose hash is complete, from 1.
    private(set) var line = 1
    private(set) var lastStarted = 0
    private var total: UInt64 = 0
    private var unitCount = 0
    private var isLineStart = true
    /// For the lines whose block is incomplete, at most 100: units before the line, and their hash. Indexed by line modulo 128.
    private var starts = [(unitCount: Int, total: UInt64)](repeating: (0, 0), count: 128)
    private var due = Int.max

    mutating func take(_ unit: UInt16, _ body: (Int, UInt64) -> Void, isPadding: Bool = false) {
        if unitCount == due { complete(body) }
        if isLineStart && !isPadding {
            isLineStart = false
            lastStarted += 1
            starts[lastStarted & 127] = (unitCount, total)
            if lastStarted == line { due = unitCount + blockSize }
        }
        if unit == 0x0A { isLineStart = true }
        total = total &* multiplier &+ UInt64(unit)
        unitCount += 1
    }

    private mutating func complete(_ body: (Int, UInt64) -> Void) {
        body(line, total &- starts[line & 127].total &* farMultiplier)
        line += 1
        due = line <= lastStarted ? starts[line & 127].unitCount + blockSize : Int.max
    }
}
