/// A set of numbers that quickly finds the neighbors of a number: one bit per number, and above that one bit for each nonempty word.
struct NumberSet {
    private var levels: [[UInt64]] = []

    /// - Parameter bound: all numbers are below it.
    init(below bound: Int) {
        var size = bound
        repeat {
            size = max(1, (size + 63) / 64)
            levels.append([UInt64](repeating: 0, count: size))
        } while size > 1
    }

    mutating func insert(_ number: Int) {
        var position = number
        for level in levels.indices {
            levels[level][position / 64] |= 1 << UInt64(position % 64)
            position /= 64
        }
    }

    /// The largest number below a number; nil if there is none.
    func last(below number: Int) -> Int? {
        var position = number
        for (level, words) in levels.enumerated() {
            let bits = words[position / 64] & ((1 << UInt64(position % 64)) - 1)
            if bits != 0 {
                return descend(from: level, position / 64 * 64 + 63 - bits.leadingZeroBitCount) { 63 - $0.leadingZeroBitCount }
            }
            position /= 64
        }
        return nil
    }

    /// The smallest number above a number; nil if there is none.
    func first(above number: Int) -> Int? {
        var position = number
        for (level, words) in levels.enumerated() {
            // A shift by 64 yields 0.
            let bits = words[position / 64] & (UInt64.max << UInt64(position % 64 + 1))
            if bits != 0 { return descend(from: level, position / 64 * 64 + bits.trailingZeroBitCount, \.trailingZeroBitCount) }
            position /= 64
        }
        return nil
    }

    private func descend(from level: Int, _ position: Int, _ choice: (UInt64) -> Int) -> Int {
        levels[..<level].reversed().reduce(position) { position, words in position * 64 + choice(words[position]) }
    }
}
