/// The distinct keys of a tree, each with a number, so that keys are compared as integers.
///
/// The first numbers are the seed's, the same in every tree made with it. Hashes are seeded per process, so that no input can be
/// prepared whose keys collide; no output depends on them.
struct KeyTable {
    struct Key {
        var lower: UInt32
        var count: UInt32
    }

    private static let processSeed = UInt64.random(in: .min ... .max) | 1

    private(set) var keys: Growable<Key>
    private(set) var pool: Growable<UInt8>
    /// Open addressing; a slot holds the number of a key plus one and the upper half of its hash.
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

    /// The number of a key, if the tree has it.
    func find(_ text: Text) -> UInt32? { search(text, KeyTable.hash(text)).number }

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

    /// The number of a key, made when it is new.
    mutating func intern(_ text: Text) -> UInt32 {
        let hash = KeyTable.hash(text)
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
            let hash = KeyTable.hash(text(UInt32(number)))
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1)
        }
    }

    /// Multiply and fold, eight bytes a step.
    private static func hash(_ text: Text) -> UInt64 {
        var hash = processSeed ^ UInt64(text.count)
        let raw = UnsafeRawPointer(text.base)
        var index = 0
        while index + 8 <= text.count {
            hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < text.count {
            tail = tail << 8 | UInt64(text.base[index])
            index += 1
        }
        return fold(hash ^ tail ^ 0x9E37_79B9_7F4A_7C15)
    }

    private static func fold(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ processSeed)
        return product.high ^ product.low
    }
}
