import Testing

@testable import YAML

/// RFC 6901.
@Suite struct PointerTests {
    /// §5 of the RFC.
    @Test func `examples of the standard`() {
        let reading = Reading(
            #"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}"#,
            path: "a.json")
        let values: [(String, String)] = [
            ("/foo/0", "bar"), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"), ("/g|h", "4"), ("/i\\j", "5"), ("/k\"l", "6"),
            ("/ ", "7"), ("/m~0n", "8"),
        ]
        for (pointer, value) in values {
            #expect(reading.text(pointer) == value)
            #expect(reading.pointer(of: pointer) == pointer)
        }
        #expect(reading.ask("", \.isMapping) == true)
        #expect(reading.pointer(of: "") == "")
    }

    @Test(arguments: [
        "foo", "/nothing", "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/-1", "/foo/+1", "/foo/1e0", "/foo/", "/foo/0/x",
        "/foo/9999999999", "/m~n", "/m~2n", "/m~", "/a/b",
    ])
    func `pointers that lead nowhere`(pointer: String) {
        let reading = Reading(#"{"foo": ["bar", "baz"], "a/b": 1, "m~n": 8}"#, path: "a.json")
        #expect(!reading.has(pointer))
    }

    @Test func `escapes are undone once`() {
        let reading = Reading("{\"~1\": 1, \"/\": 2, \"~01\": 3}", path: "a.json")
        #expect(reading.text("/~01") == "1")
        #expect(reading.text("/~1") == "2")
        #expect(reading.text("/~001") == "3")
    }

    @Test func `long pointers are cut in the middle`() {
        let long = String(repeating: "ü/", count: 3_000)
        let reading = Reading("a:\n  ? \"\(long)\"\n  : {list: [{b: c}]}\n")
        let pointer = reading.ask("/a") { $0.children.first { _ in true }?.descendant(Text("/list/0/b"))?.pointer(limit: 100) } ?? ""
        #expect(pointer.hasPrefix("/a/ü~1ü~1") && pointer.hasSuffix("ü~1/list/0/b") && pointer.contains("…"))
        #expect(pointer.utf8.count <= 103 && !pointer.contains("\u{FFFD}"))
        #expect(reading.ask("/a") { $0.pointer(limit: 100) } == "/a")
    }
}
