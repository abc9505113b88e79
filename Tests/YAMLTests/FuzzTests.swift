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
    @Test(arguments: 0..<4) func `any text is read`(part: Int) {
        var generator = Generator(seed: UInt64(1_000 + part))
        var limits = Limits()
        limits.depth = 40
        limits.aliases = 50
        limits.merged = 60
        for round in 0..<5_000 {
            let bytes = Mutation.mutant(of: Array(generator.pick(FuzzTests.seeds).utf8), &generator)
            let path = generator.next(below: 3) == 0 ? "a.json" : "a.yaml"
            let tree = Tree.read(Source(path: path, bytes: bytes), limits: limits)
            if let fault = Invariants.broken(in: tree) {
                Issue.record(
                    "part \(part), round \(round): \(fault) in \(path)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    /// UTF-16, cut anywhere.
    @Test func `any units are read`() {
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
