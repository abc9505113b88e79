import Support
import Testing

@testable import Workspace

@Suite struct VersionArgumentTests {
    @Test func `files take precedence over revisions, and a colon ends a revision`() {
        let folder = TestFolder("a.yaml", "main:b.yaml")
        #expect(VersionArgument("-") == .standardInput)
        #expect(VersionArgument(folder.path + "/a.yaml") == .path(folder.path + "/a.yaml"))
        #expect(VersionArgument(folder.path) == .path(folder.path))
        #expect(VersionArgument(folder.path + "/main:b.yaml") == .path(folder.path + "/main:b.yaml"))
        #expect(VersionArgument("no-such-branch") == .revision("no-such-branch", path: nil))
        #expect(VersionArgument("v1:") == .revision("v1", path: nil))
        #expect(VersionArgument("v1:api/a:b.yaml") == .revision("v1", path: "api/a:b.yaml"))
    }

    @Test func `a listing contains the files of a folder`() {
        let id = String(repeating: "0", count: 40)
        let entries = [
            "100644 blob \(id)\ta.yaml", "100644 blob \(id)\tapi/a.yaml", "120000 blob \(id)\tapi/l.yaml",
            "100755 blob \(id)\tapi/x/b.yaml", "100644 blob \(id)\tapi2/c.yaml",
        ]
        let listing = GitListing(Array(entries.map { $0 + "\0" }.joined().utf8))
        let names = { (folder: String) in listing?.files(under: Array(folder.utf8)).map { String(decoding: $0, as: UTF8.self) } }
        #expect(names("") == ["a.yaml", "api/a.yaml", "api/x/b.yaml", "api2/c.yaml"])
        #expect(names("api") == ["api/a.yaml", "api/x/b.yaml"])
        #expect(names("nothing") == [])
    }
}
