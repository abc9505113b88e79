import Testing

@testable import Workspace

/// What each `.gitignore` does to paths below it, as `git check-ignore --no-index` (2.39) says. A slash at the end marks a folder.
@Suite struct DiscoveryIgnoreTests {
    @Test(arguments: table)
    func `patterns match as in git`(_ text: String, _ ignored: [String], _ kept: [String]) {
        let file = IgnoreFile(text.utf8, folder: Array("/base".utf8))
        for path in ignored { #expect(isIgnored(path, by: file), "\(path) is ignored") }
        for path in kept { #expect(!isIgnored(path, by: file), "\(path) is not ignored") }
    }

    /// Nothing below an ignored folder can be taken back.
    private func isIgnored(_ path: String, by file: IgnoreFile) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        var place = Array("/base".utf8)
        for (index, part) in parts.enumerated() {
            place += [UInt8(ascii: "/")] + part
            let isFolder = index < parts.count - 1 || path.utf8.last == UInt8(ascii: "/")
            if file.ignores(place, nameLength: part.count, isFolder: isFolder) == true { return true }
        }
        return false
    }

    @Test func `many stars take little time`() {
        let stars = String(repeating: "*a", count: 60) + "b"
        let name = String(repeating: "a", count: 250)
        let folders = String(repeating: "a/", count: 100) + "c"
        #expect(!isIgnored(name, by: IgnoreFile(stars.utf8, folder: Array("/base".utf8))))
        let deep = IgnoreFile((String(repeating: "**/a/", count: 50) + "b").utf8, folder: Array("/base".utf8))
        #expect(!isIgnored(folders, by: deep))
    }

    static let table: [(String, [String], [String])] = [
        ("foo", ["foo", "a/foo", "foo/x"], ["food"]),
        ("/foo", ["foo"], ["a/foo"]),
        ("foo/", ["foo/", "a/foo/", "a/foo/x"], ["foo"]),
        ("a/foo", ["a/foo"], ["b/a/foo", "foo"]),
        ("/a/foo", ["a/foo"], ["b/a/foo"]),
        ("*.yaml", ["x.yaml", "a/x.yaml", ".yaml"], ["x.yml", "yaml"]),
        ("a*c", ["abc", "ac"], ["abcd", "a/c"]),
        ("?.yaml", ["a.yaml"], ["ab.yaml", "é.yaml"]),
        ("[ab].yaml", ["a.yaml"], ["c.yaml"]),
        ("[!ab].yaml", ["c.yaml"], ["a.yaml"]),
        ("[^ab].yaml", ["c.yaml"], ["a.yaml"]),
        ("[a-c]x", ["bx"], ["dx"]),
        ("[]-]x", ["]x", "-x"], ["ax"]),
        ("[a", [], ["[a", "a"]),
        ("[[:digit:]]x", ["1x"], ["ax"]),
        ("[[:no:]]x", [], ["nx", "1x"]),
        ("[\\]]x", ["]x"], ["\\x"]),
        ("**/foo", ["foo", "a/foo", "a/b/foo"], ["afoo"]),
        ("foo/**", ["foo/a", "foo/a/b"], ["foo/", "a/foo/b"]),
        ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/xb", "ab"]),
        ("**", ["a", "a/b"], []),
        ("a/*", ["a/b", "a/b/c"], ["c/a/b"]),
        ("a/*/c", ["a/b/c"], ["a/c", "a/b/b/c"]),
        ("a**b", ["axb", "ab"], ["a/b"]),
        ("foo**/bar", ["foox/bar", "foo/x/bar"], ["fo/bar"]),
        ("a/foo**bar", ["a/fooxbar"], ["a/foox/bar"]),
        ("a/**b", ["a/xb"], ["a/x/b"]),
        ("**foo/bar", ["xfoo/bar"], ["x/foo/bar"]),
        ("/**/foo", ["foo", "a/foo"], []),
        ("/*", ["a", "a/b"], []),
        ("*/", ["a/", "a/b"], ["a"]),
        ("/*/", ["a/"], ["b"]),
        ("*.yaml\n!keep.yaml", ["x.yaml"], ["keep.yaml", "a/keep.yaml"]),
        ("!keep.yaml\n*.yaml", ["keep.yaml"], []),
        ("foo/\n!foo/keep", ["foo/keep"], []),
        ("foo/*\n!foo/keep", ["foo/x"], ["foo/keep"]),
        ("/*\n!/a\n/a/*\n!/a/b", ["a/c", "d"], ["a/b/c"]),
        ("*\n!*/\n!*.yaml", ["a/x.json"], ["a/x.yaml", "x.yaml"]),
        ("!", [], ["!", "a"]),
        ("\\!x", ["!x"], ["x"]),
        ("\\#x", ["#x"], ["x"]),
        ("#x", [], ["#x", "x"]),
        ("x#y", ["x#y"], []),
        ("foo  ", ["foo"], ["foo  "]),
        ("foo\\ ", ["foo "], ["foo"]),
        ("foo\\  ", ["foo "], ["foo  "]),
        ("a b", ["a b"], ["a"]),
        ("   ", [], [" ", "   "]),
        ("\\foo", ["foo"], []),
        ("\\*", ["*"], ["a"]),
        ("foo\\", [], ["foo", "foo\\"]),
        ("\\\\", ["\\"], []),
        ("foo\r\nbar\r\n", ["foo", "bar"], []),
        ("foo\r", ["foo"], ["foo\r"]),
        ("\u{FEFF}foo", ["foo"], []),
        ("foo//", [], ["foo/", "foo/a"]),
        ("a//b", [], ["a/b"]),
        ("./a", [], ["a"]),
        ("/", [], ["a"]),
        ("Foo", ["Foo"], ["foo"]),
        ("*a*b*c", ["xaybzc", "abc"], ["xaybz", "acb"]),
        ("a/*b*/c*d", ["a/xbx/cd", "a/b/cxd"], ["a/x/cd"]),
        ("**/a/**/b/*.json", ["a/b/x.json", "z/a/y/b/x.json"], ["z/a/y/b/c/x.json"]),
        ("**/a*/b", ["ax/b", "q/ax/b"], ["q/xa/b"]),
        ("a/**/", ["a/b/", "a/b/c"], ["a/b"]),
        ("**/", ["a/"], ["a"]),
        ("a?b", ["axb"], ["a/b"]),
        ("a[/]b", [], ["a/b"]),
        ("***/a", ["x/a", "a"], []),
        ("x/***/a", ["x/a", "x/y/a"], []),
        ("!/a\na", ["a", "b/a"], []),
        ("a\n!a", [], ["a", "b/a"]),
        ("[a-", [], ["[a-"]),
        ("[b-a]", ["b"], ["a"]),
        ("*\\*", ["a*"], ["a"]),
        ("-", ["-"], ["a"]),
    ]
}
