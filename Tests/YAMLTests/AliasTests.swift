import Testing

@testable import YAML

/// Aliases are second ways to one node; merge keys are second ways to one entry. Nothing is copied.
@Suite struct AliasTests {
    @Test func `aliases lead to the named node`() {
        let reading = Reading("a: &x {k: 1}\nb: *x\nc: [*x, 2]\nd: &s text\ne: *s\n")
        #expect(reading.problems == [])
        #expect(reading.json == #"{"a": {"k": 1}, "b": {"k": 1}, "c": [{"k": 1}, 2], "d": "text", "e": "text"}"#)
        #expect(reading.ask("/a", \.index) == reading.ask("/b", \.index))
        #expect(reading.ask("/a", \.index) == reading.ask("/c/0", \.index))
        #expect(reading.pointer(of: "/c/0/k") == "/a/k")
        #expect(reading.ask("/a", \.isAnchored) == true)
        #expect(reading.ask("/d", \.isAnchored) == true)
        #expect(reading.ask("/c", \.isAnchored) == false)
        #expect(reading.ask("/b", \.isAnchored) == true)
    }

    @Test func `an alias keeps its own site`() {
        let reading = Reading("a: &x 1\nb: *x\nc: [ *x ]\n")
        let sites = ["", "/c"].flatMap { pointer in
            reading.ask(pointer) { node in
                node.entries.map { "\($0.key.string) \($0.isAlias) \(reading.tree.source.text($0.site.range).string)" }
            } ?? []
        }
        #expect(sites == ["a false 1", "b true *x", "c false [ *x ]", " true *x"])
    }

    @Test func `an anchor can be redefined`() {
        #expect(Reading("a: &x 1\nb: *x\nc: &x 2\nd: *x\n").json == #"{"a": 1, "b": 1, "c": 2, "d": 2}"#)
    }

    @Test func `keys can be anchors and aliases`() {
        let reading = Reading("&k name: 1\nother: *k\n*k : 2\nlist: [*k]\n? &e \n: 3\n")
        #expect(reading.keys("") == ["name", "other", "list", ""])
        #expect(reading.text("/other") == "name")
        #expect(reading.pointer(of: "/other") == "/name")
        #expect(reading.written("/other") == "name")
        #expect(reading.duplicates == ["name=2"])
    }

    @Test func `an alias without anchor is an error`() {
        let reading = Reading("a: 1\nb: *nothing\nc: 2")
        #expect(reading.problems == ["2:4 the alias refers to an undefined anchor"])
        #expect(reading.text("/a") == "1")
    }

    @Test func `a node can contain itself`() {
        let reading = Reading("a: &x\n  b: *x\n  c: [*x]\nd: 1\n")
        #expect(reading.problems == [])
        #expect(reading.json == nil)
        #expect(reading.ask("/a/b/b/c/0/b", \.index) == reading.ask("/a", \.index))
        #expect(reading.pointer(of: "/a/b/c/0/c") == "/a/c")
    }

    /// Ten levels of ten aliases: 10¹⁰ nodes when expanded.
    @Test func `aliases are not expanded`() {
        var text = "a0: &a0 [x]\n"
        for level in 1...10 {
            text += "a\(level): &a\(level) [" + repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
        }
        let reading = Reading(text)
        #expect(reading.problems == [])
        #expect(reading.tree.count < 150)
        #expect(reading.text("/a10/9/8/7/6/5/4/3/2/1/0/0") == "x")
    }

    // MARK: Merge keys

    @Test(arguments: [
        ("b: {<<: *x, q: 3}", ["q", "p", "r"]),
        ("b: {q: 3, <<: *x}", ["q", "p", "r"]),
        ("b: {<<: *x}", ["p", "q", "r"]),
        ("b: {<<: [*x, *y], s: 1}", ["s", "p", "q", "r", "t"]),
        ("b: {<<: [*y, *x]}", ["t", "q", "p", "r"]),
        ("b: {<<: *x, <<: *y}", ["p", "q", "r", "t"]),
        ("b: {<<: {i: 1}, j: 2}", ["j", "i"]),
        ("b: {<<: [{i: 1}, *y]}", ["i", "t", "q"]),
        ("b: {<<: *l}", ["p", "q", "r", "t"]),
        ("b: {\"<<\": *x}", ["<<"]),
        ("b: {<<: 1, q: 2}", ["q"]),
        ("b: {<<: [1, *x]}", ["p", "q", "r"]),
        ("b: {<<: , q: 2}", ["q"]),
    ])
    func `merge keys add entries`(line: String, keys: [String]) {
        let reading = Reading("x: &x {p: 1, q: 2, r: 0}\ny: &y {t: 5, q: 6}\nl: &l [*x, *y]\n" + line)
        #expect(reading.problems == [])
        #expect(reading.keys("/b") == keys)
        for key in keys { #expect(reading.has("/b/" + key), "\(key)") }
        #expect(reading.duplicates.isEmpty)
    }

    @Test func `own entries take precedence, then earlier mappings`() {
        let head = "x: &x {p: x, q: x}\ny: &y {q: y, r: y}\n"
        let reading = Reading(head + "b: {<<: [*y, *x], p: own}\nc: {<<: [*x, *y]}\n")
        #expect(["p", "q", "r"].map { reading.text("/b/" + $0) } == ["own", "y", "y"])
        #expect(["p", "q", "r"].map { reading.text("/c/" + $0) } == ["x", "x", "y"])
        #expect(reading.pointer(of: "/b/q") == "/y/q")
        #expect(reading.ask("/b/q", \.index) == reading.ask("/y/q", \.index))
    }

    @Test func `merge keys chain`() {
        let reading = Reading("a: &a {p: 1, q: 1}\nb: &b {<<: *a, q: 2}\nc: &c {<<: *b, r: 3}\nd: {<<: *c, p: 4}\n")
        #expect(reading.keys("/d") == ["p", "r", "q"])
        #expect(["p", "q", "r"].map { reading.text("/d/" + $0) } == ["4", "2", "3"])
        #expect(reading.pointer(of: "/c/p") == "/a/p")
    }

    @Test func `a mapping can merge itself`() {
        let reading = Reading("a: &a\n  <<: *a\n  p: 1\n  b: {<<: *a, q: 2}\n")
        #expect(reading.problems == [])
        #expect(reading.keys("/a") == ["p", "b"])
        #expect(reading.keys("/a/b").first == "q")
    }

    @Test func `large mappings merge, too`() {
        let entries = (0..<100).map { "k\($0): \($0)" }.joined(separator: ", ")
        let reading = Reading("a: &a {\(entries)}\nb: {<<: *a, \(entries), extra: 1, k7: again}\nc: {<<: *a, k50: own}\n")
        #expect(reading.keys("/b").count == 101)
        #expect(reading.text("/b/k7") == "7")
        #expect(reading.keys("/c").count == 100)
        #expect(reading.text("/c/k50") == "own")
        #expect(reading.text("/c/k51") == "51")
        #expect(reading.ask("/c/k51", \.index) == reading.ask("/a/k51", \.index))
        #expect(reading.duplicates.last == "k7=again")
    }

    @Test func `the number of merged entries is limited`() {
        var limits = Limits()
        limits.merged = 100
        let entries = (0..<20).map { "k\($0): \($0)" }.joined(separator: ", ")
        let uses = (0..<20).map { "u\($0): {<<: *a}" }.joined(separator: "\n")
        let reading = Reading("a: &a {\(entries)}\n\(uses)\n", limits: limits)
        #expect(reading.causes == [.limit])
        #expect(reading.keys("/u0").count == 20)
        #expect(reading.keys("/u19").count == 0)
        // The same mapping a thousand times in one list brings its entries once.
        let repeated = repeatElement("*a", count: 1_000).joined(separator: ", ")
        #expect(Reading("a: &a {\(entries)}\nb: {<<: [\(repeated)]}\n", limits: limits).problems == [])
    }

    @Test func `lists of merged mappings are limited`() {
        var limits = Limits()
        limits.merged = 100
        let list = "m: [&m {}]\nl: &l [\(repeatElement("*m", count: 30).joined(separator: ", "))]\n"
        #expect(Reading(list + "u: {<<: *l}\n", limits: limits).problems == [])
        let uses = (0..<20).map { "u\($0): {<<: *l}\n" }.joined()
        #expect(Reading(list + uses, limits: limits).causes == [.limit])
    }
}
