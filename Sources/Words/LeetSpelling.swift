/// Words in which digits stand for letters, as `sup3r_s3cr3t_adm1n`: a spelling that is meant to hide a name from those who guess.
package enum LeetSpelling {
    /// The name as it is meant; nil where no digit stands between letters, or before or after them as one of a word.
    package static func plain(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        var result = bytes
        var changed = 0
        for index in bytes.indices.dropFirst().dropLast() {
            guard let letter = letters[bytes[index]], isLetter(bytes[index - 1]), isLetter(bytes[index + 1]) else { continue }
            result[index] = letter
            changed += 1
        }
        // One digit between letters is as often a version or a unit: `base64url`, `h2c`, `x509v3`.
        guard changed >= 2 else { return nil }
        return String(decoding: result, as: UTF8.self)
    }

    private static let letters: [UInt8: UInt8] = [
        UInt8(ascii: "0"): UInt8(ascii: "o"), UInt8(ascii: "1"): UInt8(ascii: "i"), UInt8(ascii: "3"): UInt8(ascii: "e"),
        UInt8(ascii: "4"): UInt8(ascii: "a"), UInt8(ascii: "5"): UInt8(ascii: "s"), UInt8(ascii: "7"): UInt8(ascii: "t"),
    ]

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
