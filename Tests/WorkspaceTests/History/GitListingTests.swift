import Testing

@testable import Workspace

@Suite struct GitListingTests {
    private static let id = String(repeating: "0a", count: 20)

    private func line(_ path: String, _ head: String = "100644 blob") -> String { "\(head) \(Self.id)\t\(path)\0" }

    private func listing(_ text: String) -> GitListing? { GitListing(Array(text.utf8)) }

    private func kind(_ listing: GitListing?, _ path: String) -> GitListing.Kind? { listing?[Array(path.utf8)] }

    @Test func `entries at a path`() {
        let id = Array(Self.id.utf8)
        let text =
            line("a-b") + line("a.yaml") + line("a/b/c.yaml", "100755 blob") + line("l", "120000 blob") + line("old", "100664 blob")
            + line("s", "160000 commit")
        let files = listing(text)
        #expect(kind(files, "") == .folder)
        #expect(kind(files, "a.yaml") == .file(id: id))
        #expect(kind(files, "a/b/c.yaml") == .file(id: id))
        #expect(kind(files, "a") == .folder && kind(files, "a/b") == .folder)
        #expect(kind(files, "l") == .link(id: id))
        #expect(kind(files, "s") == .submodule)
        #expect(kind(files, "old") == .file(id: id))
        for path in ["b", "a/", "a/b/", "a/c", "a.yam", "a.yaml/", "a.yaml/b", "A", "/a.yaml", "zz", "s/x"] {
            #expect(kind(files, path) == nil, "\(path)")
        }
    }

    @Test func `names with every byte except zero`() {
        let names = ["a\nb", "a\tb", " ", "100644 blob x\ty", "é", "e\u{301}", "\\"]
        let files = listing(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { line($0) }.joined())
        for name in names { #expect(kind(files, name) != nil, "\(name)") }
        #expect(kind(files, "a") == nil)
        let bytes = Array("100644 blob \(Self.id)\t".utf8) + [0xFF, 0]
        #expect(GitListing(bytes)?[[0xFF]] != nil)
        // Whatever the order.
        #expect(kind(listing(line("b") + line("a")), "a") != nil)
    }

    @Test func `an empty tree, and longer ids`() {
        #expect(kind(listing(""), "a") == nil)
        let id = String(repeating: "f", count: 64)
        #expect(kind(listing("100644 blob \(id)\ta\0"), "a") == .file(id: Array(id.utf8)))
    }

    @Test(arguments: [
        "x", "\0", "100644 blob \(id)\ta", "100644 blob \(id)\t\0", "100644 blob \(id) a\0", "100644 blob \(id)0\ta\0",
        "100644 blob ABC\ta\0",
        "040000 tree \(id)\ta\0", "100644 tree \(id)\ta\0", "100644  blob \(id)\ta\0", "160000 blob \(id)\ta\0", "100644 blob \ta\0",
        "100644 blob \(id)\ta\0\0", "100644 blob --\(id.dropFirst(2))\ta\0",
    ]) func `invalid listings`(_ text: String) { #expect(listing(text) == nil) }
}
