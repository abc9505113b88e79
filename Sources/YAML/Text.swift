import System

/// A run of UTF-8 bytes inside a tree or a source, compared without creating a `String`.
///
/// Valid as long as the tree it was read from.
package struct Text: @unchecked Sendable {
    @usableFromInline package let base: UnsafePointer<UInt8>
    /// Length in bytes.
    @usableFromInline package let count: Int

    package init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    package init(_ literal: StaticString) {
        base = literal.utf8Start
        count = literal.utf8CodeUnitCount
    }

    package var isEmpty: Bool { count == 0 }
    package var first: UInt8? { count > 0 ? base[0] : nil }
    package var last: UInt8? { count > 0 ? base[count - 1] : nil }
    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// The byte at an offset; 0 past either end. Checked in every build, unlike a buffer's.
    @inlinable package subscript(offset: Int) -> UInt8 { offset >= 0 && offset < count ? base[offset] : 0 }

    /// The bytes as a `String`; ill-formed UTF-8 is replaced.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The bytes from `start` to `end`, both clamped to the text.
    package func slice(_ start: Int, _ end: Int? = nil) -> Text {
        let upper = min(max(end ?? count, 0), count)
        let lower = min(max(start, 0), upper)
        return Text(base: base + lower, count: upper - lower)
    }

    package func hasPrefix(_ prefix: StaticString) -> Bool {
        let length = prefix.utf8CodeUnitCount
        return length <= count && equalBytes(base, prefix.utf8Start, length)
    }

    package func hasSuffix(_ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        return length <= count && equalBytes(base + (count - length), suffix.utf8Start, length)
    }

    /// Whether the text begins with `other`, given in lowercase, ignoring ASCII case.
    package func hasPrefixIgnoringCase(_ other: StaticString) -> Bool {
        let length = other.utf8CodeUnitCount
        return length <= count && slice(0, length).equalsIgnoringCase(other)
    }

    /// Whether the text equals `other`, given in lowercase, ignoring ASCII case.
    package func equalsIgnoringCase(_ other: StaticString) -> Bool {
        guard count == other.utf8CodeUnitCount else { return false }
        let start = other.utf8Start
        for index in 0..<count where lowered(base[index]) != start[index] { return false }
        return true
    }

    package func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

    package func firstIndex(of byte: UInt8) -> Int? { bytes.firstIndex(of: byte, from: 0) }

    package static func == (left: Text, right: StaticString) -> Bool {
        left.count == right.utf8CodeUnitCount && equalBytes(left.base, right.utf8Start, left.count)
    }

    package static func != (left: Text, right: StaticString) -> Bool { !(left == right) }

    package static func ~= (pattern: StaticString, text: Text) -> Bool { text == pattern }
}

extension Text: Hashable {
    package static func == (left: Text, right: Text) -> Bool {
        left.count == right.count && equalBytes(left.base, right.base, left.count)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(QuickHash.value(of: self)) }

    /// Used by sets and dictionaries.
    package func _rawHashValue(seed: Int) -> Int { QuickHash.value(QuickHash.value(of: self), seed: seed) }
}

extension Text: Comparable {
    /// Byte order, which for UTF-8 is the order of code points.
    package static func < (left: Text, right: Text) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

private func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}

/// Compares eight bytes per step; the last step may overlap the previous one.
@inline(__always)
private func equalBytes(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count >= 8 else {
        for index in 0..<count where left[index] != right[index] { return false }
        return true
    }
    let (left, right) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
    let areEqual = { (offset: Int) in
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self) == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    var offset = 0
    while offset + 8 < count {
        guard areEqual(offset) else { return false }
        offset += 8
    }
    return areEqual(count - 8)
}

package func == (left: Text?, right: StaticString) -> Bool { left.map { $0 == right } ?? false }
package func != (left: Text?, right: StaticString) -> Bool { !(left == right) }
