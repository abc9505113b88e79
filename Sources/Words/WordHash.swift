/// Word hashes for tables in memory, several times faster than the standard library's. Seeded for each process, so that input cannot be
/// prepared to cause collisions; output does not depend on them.
enum WordHash {
    private static let processSeed = UInt64.random(in: .min ... .max) | 1

    /// - Parameters:
    ///   - number: a number to hash together with the word.
    ///   - seed: the seed of the table.
    static func value(_ word: String, with number: Int, seed: Int) -> Int {
        let place = UInt64(truncatingIfNeeded: seed) ^ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
        let made: Int?? = word.utf8.withContiguousStorageIfAvailable { hash(UnsafeRawBufferPointer($0), from: processSeed ^ place) }
        if let hash = made ?? nil { return hash }
        // Words that are equal as characters may differ as bytes.
        return word._rawHashValue(seed: seed ^ number)
    }

    /// - Returns: nil unless all bytes are ASCII.
    private static func hash(_ bytes: UnsafeRawBufferPointer, from start: UInt64) -> Int? {
        let own = processSeed
        var hash = start
        var all: UInt64 = 0
        var index = 0
        while index + 8 <= bytes.count {
            let part = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            all |= part
            hash = fold(hash ^ part, own)
            index += 8
        }
        var part: UInt64 = 0
        while index < bytes.count {
            part = part << 8 | UInt64(bytes[index])
            index += 1
        }
        guard (all | part) & 0x8080_8080_8080_8080 == 0 else { return nil }
        return Int(truncatingIfNeeded: fold(hash ^ part ^ UInt64(bytes.count) << 56, own))
    }

    @inline(__always)
    private static func fold(_ value: UInt64, _ seed: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
        return product.high ^ product.low
    }
}
