import Linting
import Support
import Testing

@testable import Workspace

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct DiscoverySearchTests {
    /// What is found below the folder when these are named, relative to it.
    private func find(_ names: [String], in folder: TestFolder, limit: Int = 100) -> (
        files: [String], problems: [String], notes: [String]
    ) {
        var discovery = Discovery(limit: limit)
        for name in names { discovery.add(name.isEmpty ? folder.path : folder.path + "/" + name) }
        let relative = { (path: String) in String(path.dropFirst(folder.path.count + 1)) }
        return (discovery.files.map(relative), discovery.problems.map { relative($0.file) + ": " + $0.message }, discovery.skipped.notes)
    }

    @Test func `folders are searched by content`() {
        let folder = TestFolder("b.yaml", "a/x.json", "a/y.YML", "a.yaml", "a-b/z.yaml", "a/x.txt")
        folder.write("part.yaml", "type: object\n")
        folder.write("package.json", "{\"name\": \"openapi\"}")
        let found = find([""], in: folder)
        #expect(found.files == ["a-b/z.yaml", "a.yaml", "a/x.json", "a/y.YML", "b.yaml"])
        #expect(found.notes == ["2 YAML or JSON files are not API descriptions"])
        #expect(found.problems.isEmpty)
    }

    @Test func `named files count, whatever they are`() {
        let folder = TestFolder("node_modules/a.yaml", ".b/c.yaml", "ignored.yaml")
        folder.write(".gitignore", "ignored.yaml\n")
        folder.write("readme.md", "hello")
        #expect(
            find(["ignored.yaml", "readme.md", "node_modules", ".b"], in: folder).files == [
                "ignored.yaml", "readme.md", "node_modules/a.yaml", ".b/c.yaml",
            ])
    }

    @Test func `hidden, ignored, and installed files are skipped`() {
        let folder = TestFolder(
            "a.yaml", ".b.yaml", ".c/d.yaml", "node_modules/e.yaml", "f/node_modules/g.yaml", "out/h.yaml", ".git/i.yaml")
        folder.write(".gitignore", "out/\n")
        folder.write(".env", "x")
        let found = find([""], in: folder)
        #expect(found.files == ["a.yaml"])
        #expect(
            found.notes == [
                "1 file or folder ignored by .gitignore", "2 hidden files and folders not searched", "2 node_modules folders not searched",
            ])
        #expect(find(["", "."], in: folder).notes == found.notes)
    }

    @Test func `nested ignore files, the exclude file, and nested repositories`() {
        let folder = TestFolder("a.yaml", "in/a.yaml", "in/b.yaml", "in/deep/c.yaml", "other/a.yaml", "e.yaml", "other/e.yaml")
        folder.write(".git/info/exclude", "e.yaml\n")
        folder.write(".gitignore", "a.yaml\n/in/deep/c.yaml\n")
        folder.write("in/.gitignore", "!a.yaml\nb.yaml\n")
        folder.write("other/.git/HEAD", "")
        #expect(find([""], in: folder).files == ["in/a.yaml", "other/a.yaml", "other/e.yaml"])
        // The rules above the searched folder count as well.
        #expect(find(["in/deep"], in: folder).files == [])
    }

    @Test func `worktrees share the exclude file`() {
        let folder = TestFolder("tree/a.yaml", "tree/b.yaml")
        folder.write("main/.git/info/exclude", "b.yaml\n")
        folder.write("main/.git/worktrees/tree/commondir", "../..\n")
        folder.write("tree/.git", "gitdir: \(folder.path)/main/.git/worktrees/tree\n")
        #expect(find(["tree"], in: folder).files == ["tree/a.yaml"])
    }

    @Test func `links`() {
        let folder = TestFolder("in/a.yaml", "in/sub/b.yaml", "out.yaml", "in/.hidden/h.yaml")
        folder.link("in/0.yaml", to: "a.yaml")
        folder.link("in/h.yaml", to: ".hidden/h.yaml")
        folder.link("in/loop", to: ".")
        folder.link("in/up", to: "..")
        folder.link("in/out.yaml", to: "../out.yaml")
        folder.link("in/none.yaml", to: "none")
        folder.link("in/self.yaml", to: "self.yaml")
        folder.pipe("in/pipe.yaml")
        let found = find(["in"], in: folder)
        #expect(found.files == ["in/a.yaml", "in/h.yaml", "in/sub/b.yaml"])
        #expect(found.notes == ["1 hidden file or folder not searched", "5 symbolic links not followed"])
        #expect(find(["in/out.yaml", "in/up/in/sub"], in: folder).files == ["in/out.yaml", "in/up/in/sub/b.yaml"])
        #expect(find(["in/none.yaml"], in: folder).problems == ["in/none.yaml: broken symbolic link"])
    }

    @Test func `each file is found once`() {
        let folder = TestFolder("a.yaml", "b/c.yaml")
        folder.link("link.yaml", to: "a.yaml")
        #expect(find(["link.yaml", "a.yaml", "./a.yaml", "b/../a.yaml", "b", "", "b/"], in: folder).files == ["link.yaml", "b/c.yaml"])
    }

    @Test func `two spellings of a character are two files`() {
        let folder = TestFolder("\u{E9}.yaml", "e\u{301}.yaml")
        #expect(find([""], in: folder).files.count == 2)
    }

    private static let nothing =
        "no API description found: no .yaml, .yml, or .json file here has `openapi` or `swagger` at its root; name a file, as in "
        + "`merlon lint path/to/openapi.yaml`"

    @Test func `a missing path is a problem`() {
        let folder = TestFolder("a.yaml")
        folder.folder("empty")
        folder.write("other/x.yaml", "a: 1")
        let found = find(["none.yaml", "none*", "empty", "other", "a.yaml/", "[none", "{a,b", "none/{a,b}"], in: folder)
        #expect(found.files.isEmpty)
        #expect(
            found.problems == [
                "none.yaml: no such file", "none*: no API description matches this pattern", "empty: \(DiscoverySearchTests.nothing)",
                "other: \(DiscoverySearchTests.nothing)", "a.yaml/: no such file", "[none: no such file", "{a,b: no such file",
                "none/{a,b}: no API description matches this pattern",
            ])
    }

    @Test(.enabled(if: geteuid() != 0))
    func `unreadable folders and files are a problem`() {
        let folder = TestFolder("a.yaml", "b.yaml")
        folder.folder("closed", mode: 0)
        chmod(folder.path + "/b.yaml", 0)
        let found = find([""], in: folder)
        #expect(found.files == ["a.yaml"])
        #expect(found.problems == ["b.yaml: permission denied", "closed: the folder cannot be searched: permission denied"])
    }

    @Test func `names that are not UTF-8 are a problem`() {
        let folder = TestFolder("a.yaml")
        folder.write([0xFF] + Array(".yaml".utf8))
        folder.write([0xFE] + Array("/b.yaml".utf8))
        folder.write([0xFF] + Array(".txt".utf8))
        folder.write([UInt8(ascii: "."), 0xFF])
        let found = find([""], in: folder)
        #expect(found.files == ["a.yaml"])
        #expect(found.problems == ["\u{FFFD}: the name is not valid UTF-8", "\u{FFFD}.yaml: the name is not valid UTF-8"])
    }

    @Test func `the number of files is limited`() {
        let folder = TestFolder("a.yaml", "b.yaml", "c/d.yaml")
        let found = find([""], in: folder, limit: 2)
        #expect(found.files == ["a.yaml", "b.yaml"])
        #expect(found.problems.count == 1)
        #expect(find([""], in: folder, limit: 3).problems.isEmpty)
        #expect(find(["a.yaml", "b.yaml", "a.yaml", "c"], in: folder, limit: 2).problems.count == 1)
    }

    @Test func `deep folders`() {
        let deep = String(repeating: "d/", count: 900) + "a.yaml"
        let folder = TestFolder(deep)
        #expect(find([""], in: folder).files == [deep])
        #expect(find(["**/*.yaml"], in: folder).files == [deep])
    }
}
