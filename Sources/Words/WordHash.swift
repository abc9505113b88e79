/// The bytes of a word in UTF-8.
typealias WordBytes = UnsafeBufferPointer<UInt8>

extension String {
    /// Strings of Swift are UTF-8 already; others are copied.
    func withBytes<Result>(_ body: (WordBytes) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}

/// Word hashes for tables in memory, several times faster than the standard library's. Seeded for each process, so that input cannot be
/// prepared to cause collisions; output does not depend on them.
enum WordHash {
    private static let processSeed = UInt64.random(in: .min ... .max) | 1

    /// - Parameter number: a number to hash together with the word.
    static func value(_ word: WordBytes, with number: Int32) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(word)
        let own = processSeed
        var hash = own ^ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= bytes.count {
            hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self), own)
            index += 8
        }
        var part: UInt64 = 0
        while index < bytes.count {
            part = part << 8 | UInt64(bytes[index])
            index += 1
        }
        return fold(hash ^ part ^ UInt64(bytes.count) << 56, own)
    }

    @inline(__always)
    private static func fold(_ value: UInt64, _ seed: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
        return product.high ^ product.low
    }
}
