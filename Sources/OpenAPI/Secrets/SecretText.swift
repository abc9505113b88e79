import System
import YAML

/// A value or a key that holds credentials. Valid as long as its tree.
package struct SecretText {
    package let node: Node
    /// Whether the key of the node holds them, and not its value.
    package let isKey: Bool

    /// What is searched; empty when the node has no such text.
    package var text: Text { (isKey ? node.key : node.text) ?? Text("") }

    /// The bytes of the source that a part of the text takes: exact where the text stands in the source as it is read, else all of it.
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

    /// Where a key is written, which lies in a pool of its own, when it is written as it is read.
    private static func offset(of key: UnsafeBufferPointer<UInt8>, in source: Source, from written: TextRange) -> Int? {
        let bytes = source.text(written).bytes
        for quote in [0, 1] where bytes.count == key.count + 2 * quote {
            if bytes[quote..<(bytes.count - quote)].elementsEqual(key) { return Int(written.lower) + quote }
        }
        return nil
    }
}

extension Tree {
    /// The values and keys that hold credentials, in the order of the file, a node's key before its value.
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

    /// Where credentials stand in the source: those of values and keys, and what no node holds.
    ///
    /// - Parameter texts: the `secretTexts` of the tree.
    package func secretRanges(_ texts: [SecretText]) -> [TextRange] {
        let scanner = SecretScanner.standard
        let read = texts.flatMap { text in
            scanner.secrets(in: text.text, limit: .max).compactMap { text.range(of: $0.range, in: source) }
        }
        return read + unreadSecrets(scanner)
    }

    /// Credentials in comments; in all lines when the source was not read to its end.
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
