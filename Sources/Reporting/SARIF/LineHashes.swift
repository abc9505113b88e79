import System
import YAML

/// The hashes with which GitHub recognizes lines across commits: `primaryLocationLineHash`.
///
/// The hash of a line covers the 100 UTF-16 units from its start, without spaces and tabs, with CR and CR LF as LF, and followed by 0xFFFF
/// for the end of the file and zeros: `Σ unit × 37^(99 - index)` modulo 2^64. A number after it counts equal hashes up to the line. The
/// algorithm is that of github/codeql-action, `src/fingerprints.ts`. It takes one pass, linear in the bytes up to the last requested line.
struct LineHashes {
    struct Value: Equatable {
        let hash: UInt64
        /// The number of lines up to and including this one that have the hash, from 1.
        let occurrence: Int
    }

    private var values: [Int: Value] = [:]

    /// - Parameter lines: the requested lines, from 1.
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

    /// nil for a line that was not requested or is past the end.
    subscript(line: Int) -> Value? { values[line] }
}

/// The number of units in a hash.
private let blockSize = 100
private let multiplier: UInt64 = 37
private let multiplierSquared: UInt64 = 37 * 37
private let multiplierFourth: UInt64 = 37 * 37 * 37 * 37
/// 37^100 modulo 2^64.
private let farMultiplier = (0..<blockSize).reduce(UInt64(1)) { power, _ in power &* multiplier }

/// A rolling hash over units: the hash of a block is the difference between the hashes of all units up to its end and up to its start.
private struct Roll {
    /// Hashes of lines with complete blocks, in order.
    private var hashes: [UInt64] = []
    /// The number of lines that have begun.
    private var begun = 0
    /// For the lines with incomplete blocks, at most 100: the number of units before the line, and their hash. Indexed by line modulo 128.
    private var starts = [(unitCount: Int, total: UInt64)](repeating: (0, 0), count: 128)
    private var total: UInt64 = 0
    private var unitCount = 0
    private var isLineStart = true
    /// The value of `unitCount` at which the block of the next line is complete.
    private var due = Int.max

    /// The hashes of lines 1 to `last`, or of all lines if there are fewer.
    static func hashes(_ bytes: UnsafeBufferPointer<UInt8>, upTo last: Int) -> [UInt64] {
        var roll = Roll()
        roll.hashes.reserveCapacity(min(last, bytes.count / 16))
        var index = 0
        var followsCR = false
        while index < bytes.count, roll.hashes.count < last {
            index = roll.takePlain(bytes, from: index)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte == 0x20 {
                repeat { index += 1 } while index < bytes.count && bytes[index] == 0x20
                followsCR = false
                continue
            }
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
        while roll.hashes.count < min(last, roll.begun) { roll.take(0, isPadding: true) }
        return roll.hashes
    }

    /// Adds ASCII bytes within a line while only the hash changes, which is the case for most text.
    /// - Returns: the index of the first byte that was not added.
    private mutating func takePlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard !isLineStart, let base = bytes.baseAddress else { return start }
        var index = start
        var sum = total
        var units = unitCount
        let end = bytes.count
        let raw = UnsafeRawPointer(base)
        while index < end, units != due {
            // Adds eight letters in a row at once.
            if index + 8 <= end, due &- units >= 8 {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                if Roll.holdsLetters(word) {
                    let fours = Roll.fours(word)
                    sum = (sum &* multiplierFourth &+ fours & 0xFFFF_FFFF) &* multiplierFourth &+ fours >> 32
                    units += 8
                    index += 8
                    continue
                }
                if Roll.holdsLetters(word & 0xFFFF_FFFF | 0x2121_2121 << 32) {
                    sum = sum &* multiplierFourth &+ Roll.fours(word) & 0xFFFF_FFFF
                    units += 4
                    index += 4
                    continue
                }
            }
            let byte = base[index]
            if byte > 0x20, byte < 0x80 {
                sum = sum &* multiplier &+ UInt64(byte)
                units += 1
            } else if byte != 0x20, byte != 0x09 {
                break
            }
            index += 1
        }
        total = sum
        unitCount = units
        return index
    }

    /// Whether all eight bytes are ASCII and neither blanks nor control characters.
    @inline(__always)
    private static func holdsLetters(_ word: UInt64) -> Bool {
        (word | (word &- 0x2121_2121_2121_2121) & ~word) & 0x8080_8080_8080_8080 == 0
    }

    /// The hashes of the first four and last four of eight bytes, in the lower and upper half; each fits in 32 bits.
    @inline(__always)
    private static func fours(_ word: UInt64) -> UInt64 {
        let twos = (word & 0x00FF_00FF_00FF_00FF) &* multiplier &+ (word >> 8) & 0x00FF_00FF_00FF_00FF
        return (twos & 0x0000_FFFF_0000_FFFF) &* multiplierSquared &+ (twos >> 16) & 0x0000_FFFF_0000_FFFF
    }

    @inline(__always)
    private mutating func take(_ unit: UInt16, isPadding: Bool = false) {
        if unitCount == due { complete() }
        if isLineStart && !isPadding {
            isLineStart = false
            starts[begun & 127] = (unitCount, total)
            begun += 1
            if begun == hashes.count + 1 { due = unitCount + blockSize }
        }
        if unit == 0x0A { isLineStart = true }
        total = total &* multiplier &+ UInt64(unit)
        unitCount += 1
    }

    private mutating func complete() {
        hashes.append(total &- starts[hashes.count & 127].total &* farMultiplier)
        due = hashes.count < begun ? starts[hashes.count & 127].unitCount + blockSize : Int.max
    }
}
