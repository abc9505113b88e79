/// Words in which digits stand for letters, such as `sup3r_s3cr3t_adm1n`, a spelling that hides a name from guessing.
package enum LeetSpelling {
    /// The name with letters for these digits; nil if fewer than two digits stand between letters.
    package static func plain(_ text: String) -> String? {
        // Avoids copying names without digits, which are nearly all names.
        guard text.utf8.contains(where: { letters[$0] != nil }) else { return nil }
        let bytes = Array(text.utf8)
        let replaced = bytes.indices.dropFirst().dropLast().filter { index in
            letters[bytes[index]] != nil && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
        }
        // A single digit between letters is often a version or a unit: `base64url`, `h2c`, `x509v3`.
        guard replaced.count >= 2 else { return nil }
        var result = bytes
        for index in replaced { result[index] = letters[bytes[index]] ?? bytes[index] }
        return String(decoding: result, as: UTF8.self)
    }

    private static let letters: [UInt8: UInt8] = [
        UInt8(ascii: "0"): UInt8(ascii: "o"), UInt8(ascii: "1"): UInt8(ascii: "i"), UInt8(ascii: "3"): UInt8(ascii: "e"),
        UInt8(ascii: "4"): UInt8(ascii: "a"), UInt8(ascii: "5"): UInt8(ascii: "s"), UInt8(ascii: "7"): UInt8(ascii: "t"),
    ]

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
