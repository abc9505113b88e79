/// Hashes for in-memory tables, by multiplying and folding: several times faster than those of the standard library.
///
/// Seeded per process, so that nobody can prepare input whose keys collide; no output depends on them.
enum QuickHash {
    private static let processSeed = UInt64.random(in: .min ... .max) | 1

    /// The hash of some bytes, computed eight per step.
    static func value(of text: Text) -> UInt64 {
        let seed = processSeed
        var hash = seed ^ UInt64(text.count)
        let raw = UnsafeRawPointer(text.base)
        var index = 0
        while index + 8 <= text.count {
            hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), seed)
            index += 8
        }
        var tail: UInt64 = 0
        while index < text.count {
            tail = tail << 8 | UInt64(text.base[index])
            index += 1
        }
        return fold(hash ^ tail ^ 0x9E37_79B9_7F4A_7C15, seed)
    }

    /// The hash of a number for a table with its own seed.
    static func value(_ number: UInt64, seed: Int) -> Int {
        let own = processSeed
        return Int(truncatingIfNeeded: fold(number ^ own &+ UInt64(truncatingIfNeeded: seed), own))
    }

    @inline(__always)
    private static func fold(_ value: UInt64, _ seed: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
        return product.high ^ product.low
    }
}
