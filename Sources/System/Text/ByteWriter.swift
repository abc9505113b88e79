/// A growing byte buffer that every report format writes to.
///
/// Writes go to a small buffer first, and from there to the array in larger pieces, because a report consists of many short writes.
package struct ByteWriter: ~Copyable {
    private static let largestStage = 64 << 10
    private let stage: UnsafeMutableBufferPointer<UInt8>
    private var staged = 0
    private var flushed: [UInt8] = []

    /// - Parameter capacity: the expected number of bytes; a good estimate avoids copies.
    package init(capacity: Int = 0) {
        stage = .allocate(capacity: min(max(capacity, 128), ByteWriter.largestStage))
        if capacity > ByteWriter.largestStage { flushed.reserveCapacity(capacity) }
    }

    deinit { stage.deallocate() }

    /// Reserves space for that many bytes in total; overestimating is fine, because pages that are never written take no memory.
    package mutating func reserve(_ total: Int) { flushed.reserveCapacity(total) }

    package var count: Int { flushed.count + staged }

    /// Everything written.
    package consuming func finish() -> [UInt8] {
        flush()
        return flushed
    }

    package mutating func write(byte: UInt8) {
        if staged == stage.count { flush() }
        stage[staged] = byte
        staged += 1
    }

    package mutating func write(_ byte: UInt8, times count: Int) {
        for _ in 0..<max(count, 0) { write(byte: byte) }
    }

    package mutating func write(_ buffer: UnsafeBufferPointer<UInt8>) {
        if buffer.count > stage.count - staged {
            flush()
            guard buffer.count <= stage.count else {
                flushed.append(contentsOf: buffer)
                return
            }
        }
        guard let source = buffer.baseAddress, let base = stage.baseAddress else { return }
        (base + staged).update(from: source, count: buffer.count)
        staged += buffer.count
    }

    package mutating func write(_ array: [UInt8]) { array.withUnsafeBufferPointer { write($0) } }

    package mutating func write(literal: StaticString) {
        write(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    package mutating func write(_ string: String) {
        if string.utf8.withContiguousStorageIfAvailable({ write($0) }) == nil { write(Array(string.utf8)) }
    }

    package mutating func write(_ number: Int) {
        if number < 0 { write(byte: UInt8(ascii: "-")) }
        var rest = number.magnitude
        var count = 1
        var limit: UInt = 10
        while count < 19, rest >= limit {
            count += 1
            limit *= 10
        }
        if count == 19, rest >= limit { count = 20 }
        if stage.count - staged < count { flush() }
        for index in stride(from: staged + count - 1, through: staged, by: -1) {
            stage[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        staged += count
    }

    /// Writes a number in lowercase hexadecimal, padded with zeros to `places` digits.
    package mutating func write(hexadecimal number: UInt64, places: Int = 1) {
        var digits = max((67 - number.leadingZeroBitCount) / 4, min(max(places, 1), 16))
        while digits > 0 {
            digits -= 1
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(digits * 4) & 0xF)
            write(byte: digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    private mutating func flush() {
        flushed.append(contentsOf: UnsafeBufferPointer(rebasing: stage[..<staged]))
        staged = 0
    }
}
