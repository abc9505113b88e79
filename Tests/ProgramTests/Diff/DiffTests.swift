import Support
import Testing

/// `merlon diff` with files and folders, and what its exit status says.
@Suite struct DiffTests {
    private let folder = DiffFolder()

    init() {
        folder.write("old.yaml", DiffFolder.shop(secured: true))
        folder.write("new.yaml", DiffFolder.shop(secured: false))
    }

    @Test func `two files`() {
        #expect(folder.changes("old.yaml new.yaml") == (["diff-operation-public weaker old.yaml new.yaml"], 1))
        #expect(folder.changes("new.yaml old.yaml") == (["diff-operation-protected stronger new.yaml old.yaml"], 0))
        #expect(folder.changes("old.yaml old.yaml") == ([], 0))
    }

    @Test func `the level determines the exit status`() {
        folder.write("unbounded.yaml", DiffFolder.shop(secured: true).split(separator: "servers:")[0] + "paths: {}\n")
        #expect(folder.diff("--fail-on never old.yaml new.yaml").status == 0)
        #expect(folder.diff("old.yaml new.yaml").lines.last == "exit status 1: 1 weaker change at or above error (--fail-on error)")
        folder.write("merlon.yaml", "levels: {diff-operation-public: warning}\n")
        #expect(folder.diff("old.yaml new.yaml").status == 0)
        #expect(folder.diff("--fail-on warning old.yaml new.yaml").status == 1)
        #expect(folder.diff("--no-config old.yaml new.yaml").status == 1)
        folder.write("merlon.yaml", "ignore: [diff-operation-public]\n")
        #expect(folder.changes("old.yaml new.yaml") == ([], 0))
        folder.write("merlon.yaml", "select: [api4]\n")
        #expect(folder.changes("old.yaml new.yaml").changes.count == 1)
        folder.write("merlon.yaml", "select: [api4, diff-operation-added]\n")
        #expect(folder.changes("old.yaml new.yaml").changes.isEmpty)
    }

    @Test func `both places are shown with their source`() {
        let lines = folder.diff("old.yaml new.yaml").lines
        #expect(lines[0] == "Weaker (1)")
        #expect(lines.contains { $0.contains("--> old.yaml:7:7  #/paths/~1orders/post/security") })
        #expect(lines.contains { $0.contains("--> new.yaml:6:5  POST /orders  #/paths/~1orders/post") })
        #expect(lines.contains { $0.hasSuffix("-------- before") } && lines.contains { $0.hasSuffix("^^^^ after") })
        #expect(lines.contains { $0.contains("= raises: api2-unauthenticated-write") })
        #expect(lines.contains("  POST /orders  HTTP bearer → public  weaker"))
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
    }

    @Test func `only access`() {
        #expect(folder.diff("--access old.yaml new.yaml") == (["  POST /orders  HTTP bearer → public  weaker"], 1))
        let json = folder.diff("--access --format json old.yaml old.yaml")
        #expect(json.status == 0 && json.lines.count == 4 && !json.lines.joined().contains("\"changes\""))
        #expect(json.lines[2].contains(#""operation":"POST /orders","old":"HTTP bearer","new":"HTTP bearer","verdict":null"#))
        #expect(folder.diff("--access --format sarif old.yaml new.yaml").status == 2)
    }

    @Test func `folders are paired by path, then by title`() {
        folder.write("v1/a.yaml", DiffFolder.shop(secured: true))
        folder.write("v1/moved.yaml", DiffFolder.shop(secured: true, title: "Moved"))
        folder.write("v1/gone.yaml", DiffFolder.shop(secured: true, title: "Gone"))
        folder.write("v2/a.yaml", DiffFolder.shop(secured: false))
        folder.write("v2/deep/renamed.yaml", DiffFolder.shop(secured: false, title: "Moved"))
        folder.write("v2/fresh.yaml", DiffFolder.shop(secured: true, title: "Fresh"))
        #expect(
            Set(folder.changes("v1 v2").changes) == [
                "diff-operation-public weaker v1/a.yaml v2/a.yaml",
                "diff-operation-public weaker v1/moved.yaml v2/deep/renamed.yaml",
                "diff-description-added changed - v2/fresh.yaml", "diff-description-removed changed v1/gone.yaml -",
            ])
    }

    @Test func `a part that several descriptions share changes once`() {
        for (version, limit) in [("v1", ", maxLength: 9"), ("v2", "")] {
            for name in ["a", "b"] {
                folder.write(
                    "\(version)/\(name).yaml",
                    """
                    openapi: 3.0.3
                    info: {title: \(name), version: 1.0.0}
                    paths:
                      /\(name):
                        post:
                          requestBody: {content: {application/json: {schema: {$ref: 'shared/note.yaml'}}}}
                          responses: {"201": {description: created}}
                    """)
            }
            folder.write("\(version)/shared/note.yaml", "type: object\nproperties: {note: {type: string\(limit)}}\n")
        }
        let changes = folder.changes("v1 v2").changes
        #expect(changes.count == 1)
        #expect(changes[0].hasPrefix("diff-input-limit weaker v1/shared/note.yaml v2/shared/note.yaml"))
    }

    @Test func `standard input can be one of the versions`() {
        #expect(folder.changes("old.yaml -", input: "new.yaml") == (["diff-operation-public weaker old.yaml -"], 1))
        #expect(
            folder.changes("- new.yaml --stdin-filename x.yaml", input: "old.yaml") == (["diff-operation-public weaker x.yaml new.yaml"], 1)
        )
        #expect(folder.diff("- -", input: "old.yaml").status == 2)
        #expect(folder.diff("old.yaml new.yaml --stdin-filename a.yaml").status == 2)
    }

    @Test(arguments: [
        ("old.yaml", "nothing to compare it with"), ("old.yaml nowhere.yaml", "no git repository|not a known revision"),
        ("old.yaml sub", "a file has no counterpart in a folder"), ("old.yaml text.yaml", "not an API description"),
        ("text.yaml old.yaml", "not an API description"), ("sub sub", "no API description found"), ("old.yaml HEAD:a.yaml", "HEAD"),
    ]) func `descriptions that cannot be compared are reported`(arguments: String, words: String) {
        folder.write("text.yaml", "hello: world\n")
        folder.repository.folder.folder("sub")
        let result = folder.diff("-q \(arguments)")
        #expect(result.status == 2)
        #expect(result.lines.contains { line in words.split(separator: "|").contains { line.contains($0) } }, "\(result.lines)")
    }

    @Test func `the readable part of a broken description is compared`() {
        folder.write("broken.yaml", DiffFolder.shop(secured: false) + "x-more: ]\n")
        let result = folder.changes("old.yaml broken.yaml")
        #expect(result == (["diff-operation-public weaker old.yaml broken.yaml"], 2))
    }
}
