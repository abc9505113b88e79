import Testing

@testable import Workspace

@Suite struct GitRenamesTests {
    private func former(_ text: String, _ path: String) -> String? {
        GitRenames(Array(text.utf8))?[Array(path.utf8)].map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `former names`() {
        let text = "R100\0a b.yaml\0c\nd.yaml\0R057\0e\0f\0"
        #expect(former(text, "c\nd.yaml") == "a b.yaml")
        #expect(former(text, "f") == "e")
        #expect(former(text, "e") == nil)
    }

    @Test func `no renames`() {
        #expect(former("", "a") == nil)
        #expect(GitRenames([]) != nil)
    }

    @Test(arguments: ["R100", "R100\0", "R100\0a\0", "R100\0a\0b", "M\0a\0b\0", "R100\0\0b\0", "R100\0a\0\0", "R1\0a\0b\0\0"])
    func `invalid lists`(_ text: String) { #expect(GitRenames(Array(text.utf8)) == nil) }
}
