/// Word hashes for tables in memory, several times faster than the standard library's. Seeded for each process, so that input cannot be
/// prepared to cause collisions; output does not depend on them.
enum WordHash {
    private static let processSeed = UInt64.random(in: .min ... .max) | 1

    /// - Parameters:
    ///   - number: a number to hash together with the word.
    ///   - seed: the seed of the table.
    static func value(_ word: String, with number: Int, seed: Int) -> Int {
        let own = processSeed
        var hash = own ^ UInt64(truncatingIfNeeded: seed) ^ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
        var part: UInt64 = 0
        var bytes = 0
        var all: UInt8 = 0
        for byte in word.utf8 {
            all |= byte
            part = part << 8 | UInt64(byte)
            bytes += 1
            if bytes & 7 == 0 {
                hash = fold(hash ^ part, own)
                part = 0
            }
        }
        // Words that are equal as characters may differ as bytes.
        guard all < 0x80 else { return word._rawHashValue(seed: seed ^ number) }
        return Int(truncatingIfNeeded: fold(hash ^ part ^ UInt64(bytes) << 56, own))
    }

    @inline(__always)
    private static func fold(_ value: UInt64, _ seed: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
        return product.high ^ product.low
    }
}
