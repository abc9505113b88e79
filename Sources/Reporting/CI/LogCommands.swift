/// Commands that CI systems look for anywhere in a line of a log: `##vso[task.setvariable …]`, `##[error]`. Text of a specification must
/// not bring one there, whatever the format.
package enum LogCommands {
    /// The text with the second `#` of each such command replaced.
    package static func disarm(_ bytes: [UInt8], with replacement: StaticString = "\\u{23}") -> [UInt8] {
        let places = bytes.withUnsafeBufferPointer(commands)
        guard !places.isEmpty else { return bytes }
        var out = ByteWriter(capacity: bytes.count + places.count * replacement.utf8CodeUnitCount)
        bytes.withUnsafeBufferPointer { all in
            var written = 0
            for place in places {
                out.write(UnsafeBufferPointer(rebasing: all[written..<place]))
                out.write(literal: replacement)
                written = place + 1
            }
            out.write(UnsafeBufferPointer(rebasing: all[written...]))
        }
        return out.finish()
    }

    /// Where the second `#` of each command stands.
    private static func commands(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        let hash = UInt8(ascii: "#")
        var places: [Int] = []
        // Over each byte of a report: every second one tells whether there can be two in a row.
        var index = 1
        while index < bytes.count {
            guard bytes[index] == hash else {
                index += 2
                continue
            }
            for second in [index, index + 1] where second < bytes.count && bytes[second] == hash && bytes[second - 1] == hash {
                if isName(bytes, from: second + 1) { places.append(second) }
            }
            index += 2
        }
        return places
    }

    /// Whether `[` or `vso[` follows, in either case.
    private static func isName(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard start < bytes.count else { return false }
        if bytes[start] == UInt8(ascii: "[") { return true }
        guard start + 4 <= bytes.count, bytes[start + 3] == UInt8(ascii: "[") else { return false }
        return zip(bytes[start..<start + 3], "vso".utf8).allSatisfy { $0 | 0x20 == $1 }
    }
}
