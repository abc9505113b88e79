import Support
import Testing

@testable import Workspace

/// The built program in folders made for it.
@Suite struct DiscoveryProgramTests {
    @Test func `paths are shown as given`() {
        let folder = TestFolder("a.yaml", "s/b.yaml")
        #expect(folder.merlon("--show-files") == (["a.yaml", "s/b.yaml"], 0))
        #expect(folder.merlon("lint --show-files .") == (["a.yaml", "s/b.yaml"], 0))
        #expect(folder.merlon("--show-files ./s/ ./a.yaml") == (["s/b.yaml", "a.yaml"], 0))
        #expect(folder.merlon("--show-files '\(folder.path)/s'") == (["\(folder.path)/s/b.yaml"], 0))
        #expect(folder.merlon("--show-files '**/*.yaml'") == (["a.yaml", "s/b.yaml"], 0))
        #expect(folder.merlon("--show-files './*/b.yaml' s/../a.yaml") == (["s/b.yaml", "s/../a.yaml"], 0))
    }

    @Test func `unusual file names`() {
        let folder = TestFolder(
            "--help.yaml", "a b.yaml", "q\"'.yaml", "back\\slash.yaml", "t\t.yaml", "n\n.yaml", "\u{202E}.yaml", "-")
        let list = [
            "\"\\342\\200\\256.yaml\"", "\"back\\\\slash.yaml\"", "\"n\\n.yaml\"", "\"q\\\"'.yaml\"", "\"t\\t.yaml\"", "--help.yaml",
            "a b.yaml",
        ]
        let found = folder.merlon("--show-files")
        #expect(found.lines.sorted() == list.sorted())
        #expect(found.status == 0)
        #expect(folder.merlon("--show-files -- --help.yaml") == (["--help.yaml"], 0))
        #expect(folder.merlon("lint --show-files -- --help.yaml") == (["--help.yaml"], 0))
        #expect(folder.merlon("--show-files ./- < /dev/null") == (["./-"], 0))
        #expect([0, 1].contains(folder.merlon("lint").status))
    }

    @Test func `notes are shown unless quiet`() {
        let folder = TestFolder("a.yaml")
        folder.write("b.yaml", "a: 1")
        #expect(folder.merlon("--show-files") == (["a.yaml", "note: 1 YAML or JSON file is not an API description"], 0))
        #expect(folder.merlon("--show-files --quiet") == (["a.yaml"], 0))
        #expect(folder.merlon("lint --format json=/dev/null").lines.contains("note: 1 YAML or JSON file is not an API description"))
        #expect(!folder.merlon("lint --quiet").lines.contains { $0.hasPrefix("note:") && $0.hasSuffix("description") })
    }

    private static let nothing =
        "no API description found: no .yaml, .yml, or .json file here has `openapi` or `swagger` at its root; name a file, as in "
        + "`merlon lint path/to/openapi.yaml`"

    @Test func `parts are counted as read`() {
        let folder = TestFolder()
        folder.write(
            "api.yaml", TestFolder.description + "components: {schemas: {A: {$ref: 'parts/a.yaml'}, B: {$ref: 'parts/b.yaml'}}}\n")
        folder.write("parts/a.yaml", "type: object\n")
        folder.write("parts/b.yaml", "type: array\nitems: {$ref: c.yaml}\n")
        folder.write("parts/c.yaml", "type: string\n")
        folder.write("settings.yaml", "a: 1\n")
        let notes = ["note: 1 YAML or JSON file is not an API description", "note: 3 files are read as parts of API descriptions"]
        for options in ["", "--fix", "--format json=/dev/null"] {
            #expect(folder.merlon("lint \(options) . 2>&1 >/dev/null").lines.filter { $0.contains("API description") } == notes)
        }
    }

    @Test func `finding nothing is never a success`() {
        let folder = TestFolder()
        #expect(folder.merlon("--show-files") == ([".: error: \(Self.nothing)"], 2))
        #expect(folder.merlon("--quiet").status == 2)
        #expect(folder.merlon("none.yaml").status == 2)
        #expect(folder.merlon("--show-files ''") == (["\"\": error: the path is empty"], 2))
    }

    @Test func `standard input`() {
        let folder = TestFolder("a.yaml")
        #expect(folder.merlon("--show-files - a.yaml - < a.yaml") == (["-", "a.yaml"], 0))
        #expect([0, 1].contains(folder.merlon("lint - --stdin-filename s/x.yaml < a.yaml").status))
        #expect(folder.merlon("lint --stdin-filename x.yaml a.yaml").status == 2)
    }
}
