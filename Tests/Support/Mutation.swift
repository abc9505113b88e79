/// Texts mutilated where readers are weak: a few bytes go, come, move or change.
package enum Mutation {
    private static let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ":", ": ", ",", "-", "- ", "?", "? ", "&a", "*a", "*x ", "!", "!!str ", "|", ">", "|+2\n", "'", "\"", "#",
            " #", "\n", "\r", "\r\n", "  ", "\t", "<<: *x\n", "<<", "~", "0", "1e9", "\\", "\\u", "\\ud800", "---\n", "...\n", "%", "@",
            "`",
            "a", "é", "😀", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{0}", "\u{7F}", "true", "null", "\"a\":", "{\"a\":1}", "$ref: ", "#/", "~1",
            "%2e", "../", "9223372036854775807", "-1", "(", ")*", "+", "\\p{", "(?=", "::", "##vso[", "\u{202E}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80], [0xFE, 0xFF]]

    /// A copy of a text with one to seven changes.
    package static func mutant(of seed: [UInt8], _ generator: inout Generator) -> [UInt8] {
        var bytes = seed
        for _ in 0...generator.next(below: 6) { mutate(&bytes, &generator) }
        return bytes
    }

    private static func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
        let place = generator.next(below: bytes.count + 1)
        switch generator.next(below: 7) {
        case 0: bytes.insert(contentsOf: generator.pick(pieces), at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.next(below: 8)))
        case 2: bytes.removeSubrange(place...)
        case 3 where place < bytes.count: bytes[place] = UInt8(generator.next(below: 256))
        case 4:
            let other = generator.next(below: bytes.count + 1)
            let piece = Array(bytes[min(place, other)..<min(max(place, other), min(place, other) + 20)])
            bytes.insert(contentsOf: piece, at: generator.next(below: bytes.count + 1))
        case 5 where place < bytes.count: bytes.replaceSubrange(place..<place + 1, with: generator.pick(pieces))
        default: bytes.insert(contentsOf: generator.pick(pieces) + generator.pick(pieces), at: place)
        }
    }
}
