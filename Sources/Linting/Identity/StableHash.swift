import YAML

/// 64-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine and in every run, unlike `Hasher`.
package struct StableHash: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    /// Adds text and an end mark, so that ("ab", "c") and ("a", "bc") differ.
    package mutating func add(_ text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ add($0) }) == nil { for byte in text.utf8 { add(byte) } }
        add(0xFF)
    }

    package mutating func add(_ text: Text) {
        add(text.bytes)
        add(0xFF)
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var hash = self
        for byte in bytes { hash.add(byte) }
        self = hash
    }

    package mutating func add(_ other: StableHash) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { add(UInt8(truncatingIfNeeded: other.value >> shift)) }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// 16 hexadecimal digits.
    package var hexadecimal: String {
        String(unsafeUninitializedCapacity: 16) { digits in
            for index in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * index) & 0xF)
                digits[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 16
        }
    }
}
