/// A text in which NEL, LS, and PS are replaced by characters that do not occur in it and have the same length in bytes: libyaml takes them
/// for line breaks, which they are not according to YAML 1.2.2 §5.4, and then reports wrong indentation after them.
struct LineSeparatorMask {
    /// Separators and their replacements; two or three bytes each.
    private let pairs: [(separator: [UInt8], standIn: [UInt8])]
    /// The readable bytes of the source, disguised.
    let disguised: [UInt8]

    /// nil if the source contains none of them.
    init?(_ source: Source) {
        guard !source.isASCII else { return nil }
        let bytes = UnsafeBufferPointer(rebasing: source.bytes[source.readable])
        guard LineSeparatorMask.mayHoldSeparator(bytes) else { return nil }
        let held = LineSeparatorMask.separators.filter { separator in LineSeparatorMask.contains(bytes, separator) }
        guard !held.isEmpty else { return nil }
        // Private use characters with three bytes; for the separator with two bytes, the last letters with two. A text that contains all of
        // these is left unchanged.
        var narrow = (UInt32(0x7F0)...0x7FF).map(LineSeparatorMask.encode).makeIterator()
        var wide = (UInt32(0xE0F0)...0xE0FF).map(LineSeparatorMask.encode).makeIterator()
        var pairs: [(separator: [UInt8], standIn: [UInt8])] = []
        for separator in held {
            while let standIn = separator.count == 2 ? narrow.next() : wide.next() {
                guard !LineSeparatorMask.contains(bytes, standIn) else { continue }
                pairs.append((separator, standIn))
                break
            }
        }
        self.pairs = pairs
        disguised = LineSeparatorMask.replace(bytes, pairs)
    }

    /// The text with the original characters restored.
    func restore(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        LineSeparatorMask.replace(text, pairs.map { ($0.standIn, $0.separator) })
    }

    /// A quick check, eight ASCII bytes per step: most texts contain none.
    private static func mayHoldSeparator(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        var index = 0
        while index + 1 < bytes.count {
            if index + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                index += 8
                continue
            }
            let next = base[index + 1]
            if base[index] == 0xC2 && next == 0x85 { return true }
            if base[index] == 0xE2, next == 0x80, index + 2 < bytes.count, base[index + 2] & 0xFE == 0xA8 { return true }
            index += 1
        }
        return false
    }

    private static let separators: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]

    private static func encode(_ value: UInt32) -> [UInt8] {
        Unicode.Scalar(value).flatMap { UTF8.encode($0) }.map { Array($0) } ?? []
    }

    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ character: [UInt8]) -> Bool {
        for index in bytes.indices where bytes[index] == character[0] && bytes[index...].starts(with: character) { return true }
        return false
    }

    private static func replace(_ bytes: UnsafeBufferPointer<UInt8>, _ pairs: [([UInt8], [UInt8])]) -> [UInt8] {
        var result = Array(bytes)
        for (old, new) in pairs {
            for index in result.indices where result[index] == old[0] && result[index...].starts(with: old) {
                result.replaceSubrange(index..<index + old.count, with: new)
            }
        }
        return result
    }
}
