/// Pairs of bytes with which something may begin that is searched for in texts, some of them only where no word goes on.
package struct TextStarts: Sendable {
    /// Bit n is set when something begins with the bytes n / 256 and n % 256.
    private var pairs = [UInt64](repeating: 0, count: 1024)
    /// What a byte is to the search.
    private var classes = [UInt8](repeating: 0, count: 256)
    private static let isWord: UInt8 = 1
    private static let beginsAtWord: UInt8 = 2
    private static let beginsAnywhere: UInt8 = 4

    /// - Parameters:
    ///   - atWords: what begins where no word goes on; of each the first two bytes count.
    ///   - anywhere: what may stand within a word, too; none of it begins with the first byte of one of the others.
    ///   - isWord: whether a byte is a part of words.
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

    /// The first place at or after `start` where one of them may begin; nil when none does.
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

    /// Kinds of beginnings that count behind a byte.
    @inline(__always)
    private static func starting(after kind: UInt8) -> UInt8 { kind & isWord != 0 ? beginsAnywhere : beginsAtWord | beginsAnywhere }
}
