/// Pairs of bytes that begin something to search for in texts, some of them only at the start of a word.
package struct TextStarts: Sendable {
    /// Bit n is set if something begins with the bytes n / 256 and n % 256.
    private var pairs = [UInt64](repeating: 0, count: 1024)
    /// The class of each byte for the search.
    private var classes = [UInt8](repeating: 0, count: 256)
    private static let isWord: UInt8 = 1
    private static let beginsAtWord: UInt8 = 2
    private static let beginsAnywhere: UInt8 = 4

    /// - Parameters:
    ///   - atWords: texts that are found only at the start of a word; the first two bytes of each count.
    ///   - anywhere: texts that are also found within a word; none may begin with the first byte of one of the others.
    ///   - isWord: whether a byte is part of a word.
    package init(atWords: [StaticString], anywhere: [StaticString], isWord: (UInt8) -> Bool) {
        for byte in UInt8.min...UInt8.max where isWord(byte) { classes[Int(byte)] |= TextStarts.isWord }
        for (starts, kind) in [(atWords, TextStarts.beginsAtWord), (anywhere, TextStarts.beginsAnywhere)] {
            for start in starts where start.utf8CodeUnitCount >= 2 {
                let (first, second) = (Int(start.utf8Start[0]), Int(start.utf8Start[1]))
                pairs[first << 2 | second >> 6] |= 1 << UInt64(second & 63)
                classes[first] |= kind
            }
        }
    }

    /// The first position at or after `start` where one of them may begin; nil if there is none.
    package func next(in text: Text, from start: Int) -> Int? {
        let (base, last) = (text.base, text.count - 1)
        guard start >= 0, start < last else { return nil }
        return classes.withUnsafeBufferPointer { classes in
            pairs.withUnsafeBufferPointer { pairs in
                var index = start
                var mask = start > 0 ? TextStarts.starting(after: classes[Int(base[start - 1])]) : TextStarts.starting(after: 0)
                while index < last {
                    let byte = Int(base[index])
                    let kind = classes[byte]
                    if kind & mask != 0 {
                        let second = Int(base[index + 1])
                        if pairs[byte << 2 | second >> 6] & 1 << UInt64(second & 63) != 0 { return index }
                    }
                    mask = TextStarts.starting(after: kind)
                    index += 1
                }
                return nil
            }
        }
    }

    /// The kinds of beginnings that count after a byte.
    @inline(__always)
    private static func starting(after kind: UInt8) -> UInt8 { kind & isWord != 0 ? beginsAnywhere : beginsAtWord | beginsAnywhere }
}
