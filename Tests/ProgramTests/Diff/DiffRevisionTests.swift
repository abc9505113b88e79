import Support
import Testing

/// `merlon diff` with what git has.
@Suite struct DiffRevisionTests {
    private let folder = DiffFolder()

    init() {
        folder.write("api/shop.yaml", DiffFolder.shop(secured: true))
        folder.write("other.yaml", DiffFolder.shop(secured: true, title: "Other"))
        folder.commit()
    }

    @Test func `nothing changed`() {
        #expect(
            folder.diff("HEAD").lines == [
                "nothing changed for security in 2 descriptions (2 operations)",
                "exit status 0: nothing weaker is at or above error (--fail-on error)",
            ])
    }

    @Test func `the working tree against a revision, from any folder`() {
        folder.write("api/shop.yaml", DiffFolder.shop(secured: false))
        #expect(folder.changes("HEAD") == (["diff-operation-public weaker api/shop.yaml api/shop.yaml"], 1))
        #expect(folder.changes("HEAD", in: "api") == (["diff-operation-public weaker shop.yaml shop.yaml"], 1))
        #expect(folder.changes("HEAD:").changes.count == 1)
        #expect(folder.changes("HEAD api").changes.count == 1)
        #expect(folder.changes("HEAD other.yaml") == ([], 0))
        #expect(folder.changes("HEAD:api").changes.count == 1)
        #expect(folder.changes("HEAD:./shop.yaml shop.yaml", in: "api").changes.count == 1)
        #expect(folder.changes("api/shop.yaml HEAD").changes == ["diff-operation-protected stronger api/shop.yaml api/shop.yaml"])
        #expect(folder.diff("HEAD").lines.contains { $0.contains("--> HEAD:api/shop.yaml:7:7") })
    }

    @Test func `a path in a revision against a file with another name, and two revisions`() {
        folder.write("copy.yml", DiffFolder.shop(secured: false))
        #expect(folder.changes("HEAD:api/shop.yaml copy.yml").changes == ["diff-operation-public weaker api/shop.yaml copy.yml"])
        folder.write("api/shop.yaml", DiffFolder.shop(secured: false))
        folder.commit()
        #expect(
            folder.changes("HEAD~1 HEAD").changes == [
                "diff-operation-public weaker api/shop.yaml api/shop.yaml", "diff-description-added changed - copy.yml",
            ])
        #expect(folder.changes("HEAD~1:api HEAD:api").changes.count == 1)
        #expect(folder.changes("HEAD~1:api/shop.yaml HEAD:copy.yml").changes == ["diff-operation-public weaker api/shop.yaml copy.yml"])
    }

    @Test func `renamed, added and removed descriptions`() {
        folder.repository.git("mv api/shop.yaml shop2.yaml")
        #expect(folder.changes("HEAD") == ([], 0))
        folder.write("fresh.yaml", DiffFolder.shop(secured: true, title: "Fresh"))
        folder.repository.git("rm -q other.yaml")
        #expect(
            folder.changes("HEAD") == (
                ["diff-description-added changed - fresh.yaml", "diff-description-removed changed other.yaml -"], 0
            ))
        // What git ignores today was not removed.
        folder.write("other.yaml", DiffFolder.shop(secured: true, title: "Other"))
        folder.write(".gitignore", "other.yaml\n")
        #expect(folder.changes("HEAD").changes == ["diff-description-added changed - fresh.yaml"])
    }

    @Test func `parts are read at the revision, too`() {
        folder.write("parts.yaml", SinceFolder.referring(("/a", "part/a.yaml")))
        folder.write("part/a.yaml", SinceFolder.part("get"))
        folder.commit()
        folder.write("part/a.yaml", SinceFolder.part("get", "delete"))
        #expect(folder.changes("HEAD").changes == ["diff-operation-added weaker - part/a.yaml"])
        let notes = folder.diff("HEAD").lines.filter { $0.hasPrefix("note:") }
        #expect(notes == ["note: 1 file is read as a part of an API description"])
    }

    @Test func `standard input against a revision by its name`() {
        folder.write("draft.yaml", DiffFolder.shop(secured: false))
        #expect(
            folder.changes("HEAD - --stdin-filename api/shop.yaml", input: "draft.yaml")
                == (["diff-operation-public weaker api/shop.yaml api/shop.yaml"], 1))
        let result = folder.diff("HEAD -", input: "draft.yaml")
        #expect(result.status == 2 && result.lines.joined().contains("--stdin-filename"))
    }

    @Test func `a file takes precedence over a revision with its name`() {
        folder.write("main", DiffFolder.shop(secured: true))
        folder.write("api/shop.yaml", DiffFolder.shop(secured: false))
        #expect(folder.changes("main api/shop.yaml").changes == ["diff-operation-public weaker main api/shop.yaml"])
        #expect(folder.changes("main: api/shop.yaml").changes == ["diff-operation-public weaker api/shop.yaml api/shop.yaml"])
    }

    @Test(arguments: ["nothing", "nothing:api", "HEAD:nothing.yaml", "HEAD:../outside.yaml", "-- -x", ":api/shop.yaml"])
    func `unknown revisions and paths are errors`(arguments: String) {
        let result = folder.diff(arguments)
        #expect(result.status == 2)
        #expect(result.lines.first?.contains("error: ") == true, "\(result.lines)")
    }
}
