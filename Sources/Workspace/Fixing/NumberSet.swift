/// A set of numbers that knows which are next to a number: bits, and above them a bit for each word that has any.
struct NumberSet {
    private var levels: [[UInt64]] = []

    /// - Parameter bound: what every number is below.
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

    /// The greatest below a number; nil when there is none.
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

    /// The least above a number; nil when there is none.
    func first(above number: Int) -> Int? {
        var position = number
        for (level, words) in levels.enumerated() {
            // Shifted by 64, nothing is left.
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
