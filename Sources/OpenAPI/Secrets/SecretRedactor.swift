import YAML

/// Removes the credentials of a description from text that quotes it, whole or truncated. Valid as long as the trees.
///
/// Known credentials are sorted, so that binary search finds the one that shares the longest prefix with a place in a text.
package struct SecretRedactor {
    /// How many characters of a credential may be shown.
    private static let shown = 4
    /// Sorted by bytes, without duplicates.
    private let secrets: [Text]
    /// The first bytes of each, as a single number.
    private let starts: Set<UInt32>

    package init(_ texts: [SecretText]) {
        var parts: Set<Text> = []
        for text in texts {
            for secret in SecretScanner.standard.secrets(in: text.text, limit: .max) {
                let whole = text.text.slice(secret.range.lowerBound, secret.range.upperBound)
                parts.insert(whole)
                for part in SecretRedactor.parts(whole) { parts.insert(part) }
            }
        }
        secrets = parts.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        starts = Set(secrets.map { SecretRedactor.start($0.bytes, 0) })
    }

    package var isEmpty: Bool { secrets.isEmpty }

    /// The text with at most four consecutive characters of any credential or of the beginning of one.
    package func redacted(_ text: String) -> String {
        guard !isEmpty else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        bytes.withUnsafeBufferPointer { bytes in
            while index + SecretRedactor.shown < bytes.count {
                guard starts.contains(SecretRedactor.start(bytes, index)) else {
                    index += 1
                    continue
                }
                let length = length(at: index, of: bytes)
                guard length > SecretRedactor.shown else {
                    index += 1
                    continue
                }
                var kept = index + SecretRedactor.shown
                while kept > index, bytes[kept] & 0xC0 == 0x80 { kept -= 1 }
                var end = index + length
                while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
                result += bytes[copied..<kept]
                result += "…".utf8
                (copied, index) = (end, end)
            }
        }
        return copied == 0 ? text : String(decoding: result + bytes[copied...], as: UTF8.self)
    }

    /// How many bytes from an index on match the beginning of a credential.
    private func length(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let rest = bytes[index...]
        var low = 0
        var high = secrets.count
        while low < high {
            let middle = (low + high) / 2
            if secrets[middle].bytes.lexicographicallyPrecedes(rest) { low = middle + 1 } else { high = middle }
        }
        return [low - 1, low].reduce(0) { longest, neighbour in
            guard secrets.indices.contains(neighbour) else { return longest }
            return max(longest, zip(secrets[neighbour].bytes, rest).prefix { $0 == $1 }.count)
        }
    }

    /// The pieces of a credential that is written on several lines, quoted, or made part of a pointer.
    private static func parts(_ secret: Text) -> [Text] {
        var parts: [Text] = []
        var start = 0
        for index in 0...secret.count {
            if index < secret.count, !breaks.contains(secret.base[index]), secret.base[index] > 0x20 { continue }
            // Shorter pieces reveal nothing, and occur elsewhere too.
            if index - start >= 8 { parts.append(secret.slice(start, index)) }
            start = index + 1
        }
        return parts.count == 1 && parts[0].count == secret.count ? [] : parts
    }

    private static let breaks = Array("\"'\\/~%".utf8)

    private static func start(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
        guard index + 4 <= bytes.count else { return 0 }
        return UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8 | UInt32(bytes[index + 3])
    }
}

extension SecretScanner {
    /// Text from elsewhere with at most four characters of anything that looks like a credential.
    package func redacted(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return "" }
            let all = Text(base: base, count: bytes.count)
            var result = ""
            var copied = 0
            for secret in secrets(in: all, limit: .max) {
                var kept = min(secret.range.lowerBound + 4, secret.range.upperBound)
                while kept > secret.range.lowerBound, kept < bytes.count, bytes[kept] & 0xC0 == 0x80 { kept -= 1 }
                result += all.slice(copied, kept).string + "…"
                copied = secret.range.upperBound
            }
            return result + all.slice(copied).string
        }
    }
}
