import Support
import Testing

@testable import YAML

/// Mutilated texts: whatever they hold is read without a trap, and the tree keeps its invariants.
@Suite struct FuzzTests {
    private static let seeds = [
        "a: &x {p: 1, q: [2, 'three', \"f\\u006fur\"]}\nb: *x\nc:\n  <<: *x\n  d: |\n    text\n    more\n  e: >-\n    folded\n# note\nf: [*x, {g: h}] # end\n",
        "openapi: 3.0.3\r\npaths:\r\n  /a/{id}:\r\n    get:\r\n      responses:\r\n        200: {description: é}\r\n        '404': ~\r\n",
        "? [x, y]\n: 1\n? k\n: &a !!str v\n&b k2: *a\n*b : 2\n...\n---\nsecond: 1\n",
        "- - - 1\n    - 2\n  - {a, b: , ? c}\n- \"日本\\\n  😀\"\n-\n- 'it''s'\n",
        "{\"a\": [1, 2.5e3, -0, true, null, \"\\ud83d\\ude00\\n\"], \"b\": {\"c\": \"\", \"c\": {}}, \"é\": []}",
        "\u{FEFF}%YAML 1.2\n---\nx: !<tag:y> \"a\u{2028}b\" # c\u{85}d\ny: z\u{2029}w\n",
    ]
    private static let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ":", ": ", ",", "-", "- ", "?", "? ", "&a", "*a", "*x ", "!", "!!str ", "|", ">", "|+2\n", "'", "\"", "#",
            " #", "\n", "\r", "\r\n", "  ",
            "\t", "<<: *x\n", "<<", "~", "0", "1e9", "\\", "\\u", "\\ud800", "---\n", "...\n", "%", "@", "`", "a", "é", "😀", "\u{85}",
            "\u{2028}", "\u{FEFF}", "\u{0}", "\u{7F}",
            "true", "null", "\"a\":", "{\"a\":1}",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80], [0xFE, 0xFF]]

    @Test(arguments: 0..<4) func anyTextIsRead(part: Int) {
        var generator = Generator(seed: UInt64(1_000 + part))
        var limits = Limits()
        limits.depth = 40
        limits.aliases = 50
        limits.merged = 60
        for round in 0..<5_000 {
            var bytes = Array(generator.pick(FuzzTests.seeds).utf8)
            for _ in 0...generator.next(below: 6) { FuzzTests.mutate(&bytes, &generator) }
            let path = generator.next(below: 3) == 0 ? "a.json" : "a.yaml"
            let tree = Tree.read(Source(path: path, bytes: bytes), limits: limits)
            if let fault = Invariants.broken(in: tree) {
                Issue.record(
                    "part \(part), round \(round): \(fault) in \(path)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
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

    /// UTF-16, cut anywhere.
    @Test func anyUnitsAreRead() {
        var generator = Generator(seed: 7)
        for _ in 0..<500 {
            var bytes: [UInt8] = [0xFF, 0xFE]
            for unit in generator.pick(FuzzTests.seeds).utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            bytes.removeSubrange((2 + generator.next(below: bytes.count - 2))...)
            if generator.next(below: 2) == 0 { bytes.insert(UInt8(generator.next(below: 256)), at: generator.next(below: bytes.count)) }
            let tree = Tree.read(Source(path: "a.yaml", bytes: bytes))
            #expect(Invariants.broken(in: tree) == nil)
        }
    }
}
