import System
import YAML

/// A value or a key that contains credentials. Valid as long as its tree.
package struct SecretText {
    package let node: Node
    /// Whether the key of the node, rather than its value, contains them.
    package let isKey: Bool

    /// The text to search; empty if the node has no such text.
    package var text: Text { (isKey ? node.key : node.text) ?? Text("") }

    /// The source bytes of a part of the text: exact if the source contains the text literally, otherwise all of it.
    fileprivate func range(of part: Range<Int>, in source: Source) -> TextRange? {
        let written = isKey ? node.keyRange : node.range
        guard let base = source.bytes.baseAddress, let written else { return nil }
        if let start = SecretText.offset(of: text.bytes, in: source, from: written) {
            return TextRange(UInt32(clamping: start + part.lowerBound), UInt32(clamping: start + part.upperBound))
        }
        let lower = text.base - base + part.lowerBound
        guard lower >= 0, text.base + text.count <= base + source.bytes.count else { return written }
        return TextRange(UInt32(clamping: lower), UInt32(clamping: lower + part.count))
    }

    /// Where a key is written if the source contains it literally; the key itself is stored in a separate pool.
    private static func offset(of key: UnsafeBufferPointer<UInt8>, in source: Source, from written: TextRange) -> Int? {
        let bytes = source.text(written).bytes
        for quote in [0, 1] where bytes.count == key.count + 2 * quote {
            if bytes[quote..<(bytes.count - quote)].elementsEqual(key) { return Int(written.lower) + quote }
        }
        return nil
    }
}

extension Tree {
    /// The values and keys that contain credentials, in file order, a node's key before its value.
    package var secretTexts: [SecretText] {
        let scanner = SecretScanner.standard
        let keys = Set(keyTexts.enumerated().lazy.filter { !scanner.secrets(in: $1, limit: 1).isEmpty }.map { UInt32($0.offset) })
        var found: [SecretText] = []
        for index in 0..<count {
            guard let node = node(at: index) else { continue }
            if !keys.isEmpty, let key = node.keyNumber, keys.contains(key) { found.append(SecretText(node: node, isKey: true)) }
            guard let text = node.text, text.count >= SecretScanner.shortest else { continue }
            if !scanner.secrets(in: text, limit: 1).isEmpty { found.append(SecretText(node: node, isKey: false)) }
        }
        return found
    }

    /// Where the source contains credentials: those in values and keys, and those outside of nodes.
    ///
    /// - Parameter texts: the `secretTexts` of the tree.
    package func secretRanges(_ texts: [SecretText]) -> [TextRange] {
        let scanner = SecretScanner.standard
        let read = texts.flatMap { text in
            scanner.secrets(in: text.text, limit: .max).compactMap { text.range(of: $0.range, in: source) }
        }
        return read + unreadSecrets(scanner)
    }

    /// Credentials in comments; in all lines if the source was not read to its end.
    private func unreadSecrets(_ scanner: SecretScanner) -> [TextRange] {
        let bytes = source.bytes
        let takesAll = !problems.isEmpty
        guard let base = bytes.baseAddress, !isJSON || takesAll else { return [] }
        var found: [TextRange] = []
        var index = 0
        while index < bytes.count, let start = takesAll ? index : bytes.firstIndex(of: UInt8(ascii: "#"), from: index) {
            let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
            for secret in scanner.secrets(in: Text(base: base + start, count: end - start), limit: .max) {
                found.append(
                    TextRange(UInt32(clamping: start + secret.range.lowerBound), UInt32(clamping: start + secret.range.upperBound)))
            }
            index = end + 1
        }
        return found
    }
}
