/// Numbers words, each in a place: from 0, in the order in which they are added. What every table of words looks words up in.
///
/// Words are the bytes of their UTF-8, kept one after the other. A word that is not in the table costs one hash and, most of the time, one
/// slot.
struct WordNumbers: Sendable {
    private struct Key: Sendable {
        let start: Int
        let length: Int32
        let place: Int32
    }

    private var bytes: [UInt8] = []
    private var keys: [Key] = []
    /// The number of a key and, in the upper half, part of its hash. A power of two of them, at most half of them in use.
    private var slots: [UInt64] = []

    private static let free = UInt64.max

    /// - Parameter words: how many words will be added, about.
    mutating func reserveCapacity(_ words: Int) {
        keys.reserveCapacity(words)
        bytes.reserveCapacity(words * 8)
        var size = 16
        while size < words * 2 { size *= 2 }
        if size > slots.count { resize(to: size) }
    }

    func number(of word: String, in place: Int32 = 0) -> Int? { word.withBytes { number(of: $0, in: place) } }

    func number(of word: WordBytes, in place: Int32 = 0) -> Int? {
        guard !slots.isEmpty else { return nil }
        return number(of: word, in: place, hash: WordHash.value(word, with: place))
    }

    private func number(of word: WordBytes, in place: Int32, hash: UInt64) -> Int? {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[index]
            if slot == Self.free { return nil }
            if slot >> 32 == hash >> 32 {
                let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF)
                if keys[number].place == place, holds(keys[number], word) { return number }
            }
            index = (index + 1) & mask
        }
    }

    private func holds(_ key: Key, _ word: WordBytes) -> Bool {
        guard Int(key.length) == word.count else { return false }
        for index in 0..<word.count where bytes[key.start + index] != word[index] { return false }
        return true
    }

    /// - Returns: the number of the word, which may be new.
    @discardableResult
    mutating func add(_ word: WordBytes, in place: Int32 = 0) -> (number: Int, isNew: Bool) {
        if (keys.count + 1) * 2 > slots.count { resize(to: max(16, slots.count * 2)) }
        let hash = WordHash.value(word, with: place)
        if let known = number(of: word, in: place, hash: hash) { return (known, false) }
        let number = keys.count
        keys.append(Key(start: bytes.count, length: Int32(word.count), place: place))
        bytes.append(contentsOf: word)
        fill(hash, with: number)
        return (number, true)
    }

    private mutating func fill(_ hash: UInt64, with number: Int) {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index] != Self.free { index = (index + 1) & mask }
        slots[index] = (hash >> 32) << 32 | UInt64(number)
    }

    private mutating func resize(to size: Int) {
        slots = [UInt64](repeating: Self.free, count: size)
        for (number, key) in keys.enumerated() {
            let hash = bytes.withUnsafeBufferPointer {
                WordHash.value(WordBytes(rebasing: $0[key.start..<key.start + Int(key.length)]), with: key.place)
            }
            fill(hash, with: number)
        }
    }
}
