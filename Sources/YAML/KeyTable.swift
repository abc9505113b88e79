/// The distinct keys of a tree with their numbers, so that keys are compared as integers.
///
/// The first numbers belong to the seed and are the same in every tree that uses it.
struct KeyTable {
    struct Key {
        var lower: UInt32
        var count: UInt32
    }

    private(set) var keys: Growable<Key>
    private(set) var pool: Growable<UInt8>
    /// Open addressing; a slot contains the number of a key plus one and the upper half of its hash.
    private var slots: UnsafeMutablePointer<UInt64>
    private var mask: Int

    init(seed: [Text], expected: Int) {
        var size = 64
        while size < (seed.count + expected) * 2 { size *= 2 }
        keys = Growable(capacity: seed.count + expected)
        pool = Growable(capacity: (seed.count + expected) * 12)
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        mask = size - 1
        for word in seed { _ = intern(word) }
    }

    func deallocate() {
        keys.deallocate()
        pool.deallocate()
        slots.deallocate()
    }

    var count: Int { keys.count }

    func text(_ number: UInt32) -> Text {
        let key = keys.base[Int(number)]
        return Text(base: pool.base + Int(key.lower), count: Int(key.count))
    }

    /// The number of a key, if it is in the tree.
    func find(_ text: Text) -> UInt32? { search(text, QuickHash.value(of: text)).number }

    /// The number of a key, or the free slot where it belongs.
    @inline(__always)
    private func search(_ text: Text, _ hash: UInt64) -> (number: UInt32?, slot: Int) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let number = UInt32(truncatingIfNeeded: slots[slot]) - 1
                if self.text(number) == text { return (number, slot) }
            }
            slot = (slot + 1) & mask
        }
        return (nil, slot)
    }

    /// The number of a key, assigned if it is new.
    mutating func intern(_ text: Text) -> UInt32 {
        let hash = QuickHash.value(of: text)
        let (known, slot) = search(text, hash)
        if let known { return known }
        let number = UInt32(keys.count)
        keys.append(Key(lower: UInt32(pool.count), count: UInt32(text.count)))
        pool.append(contentsOf: text.bytes)
        slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1)
        if keys.count * 2 > mask { rehash() }
        return number
    }

    private mutating func rehash() {
        slots.deallocate()
        let size = (mask + 1) * 2
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        mask = size - 1
        for number in 0..<keys.count {
            let hash = QuickHash.value(of: text(UInt32(number)))
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1)
        }
    }
}
