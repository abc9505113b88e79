import YAML

/// The hashes by which GitHub tells whether a line is the one it saw before: `primaryLocationLineHash`.
///
/// A line's hash is over the 100 UTF-16 units from its start on, spaces and tabs left out, CR and CR LF read as LF, then 0xFFFF for the
/// end of the file and zeros: `Σ unit × 37^(99 - index)` modulo 2^64. A number after it counts equal hashes up to the line. Computed as
/// github/codeql-action does, `src/fingerprints.ts`; one pass, linear in the bytes up to the last line asked for.
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
        let hashes = Roll.hashes(bytes, upTo: last)
        var counts: [UInt64: Int] = [:]
        var filter = [Bool](repeating: false, count: 1 << 16)
        for line in lines where line >= 1 && line <= hashes.count {
            counts[hashes[line - 1]] = 0
            filter[Int(hashes[line - 1] & 0xFFFF)] = true
        }
        for (index, hash) in hashes.enumerated() where filter[Int(hash & 0xFFFF)] {
            guard let count = counts[hash] else { continue }
            counts[hash] = count + 1
            if lines.contains(index + 1) { values[index + 1] = Value(hash: hash, occurrence: count + 1) }
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

/// A hash that rolls over units: the hash of a block is the difference between the hash of all units up to its end and that up to its start.
private struct Roll {
    /// Hashes of the lines whose block is complete, in order.
    private var hashes: [UInt64] = []
    /// For each line that has begun: units before it, and their hash.
    private var starts: [(unitCount: Int, total: UInt64)] = []
    private var total: UInt64 = 0
    private var unitCount = 0
    private var isLineStart = true
    /// When `unitCount` is this, the block of the next line is complete.
    private var due = Int.max

    /// The hashes of lines 1 to `last`, or of all lines when there are fewer.
    static func hashes(_ bytes: UnsafeBufferPointer<UInt8>, upTo last: Int) -> [UInt64] {
        var roll = Roll()
        var index = 0
        var followsCR = false
        while index < bytes.count, roll.hashes.count < last {
            let byte = bytes[index]
            if byte >= 0x80 {
                let point = CodePoint(bytes, at: index)
                for unit in UTF16.encode(point.scalar ?? "\u{FFFD}") ?? .init() { roll.take(unit) }
                index += point.length
                followsCR = false
                continue
            }
            index += 1
            let isSkipped = byte == 0x20 || byte == 0x09 || (followsCR && byte == 0x0A)
            followsCR = byte == 0x0D
            if !isSkipped { roll.take(followsCR ? 0x0A : UInt16(byte)) }
        }
        roll.take(0xFFFF)
        let begun = roll.starts.count
        while roll.hashes.count < min(last, begun) { roll.take(0, isPadding: true) }
        return roll.hashes
    }

    @inline(__always)
    private mutating func take(_ unit: UInt16, isPadding: Bool = false) {
        if unitCount == due { complete() }
        if isLineStart && !isPadding {
            isLineStart = false
            starts.append((unitCount, total))
            if starts.count == hashes.count + 1 { due = unitCount + blockSize }
        }
        if unit == 0x0A { isLineStart = true }
        total = total &* multiplier &+ UInt64(unit)
        unitCount += 1
    }

    private mutating func complete() {
        hashes.append(total &- starts[hashes.count].total &* farMultiplier)
        due = hashes.count < starts.count ? starts[hashes.count].unitCount + blockSize : Int.max
    }
}
