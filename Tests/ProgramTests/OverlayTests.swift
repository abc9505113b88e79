import Support
import Testing
import YAML

@testable import Workspace

/// Overlays by the built program: one for each file, all of them or none.
@Suite struct OverlayTests {
    private static let root = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        security: [{bearer: []}]
        paths:
          /orders:
            post:
              requestBody: {content: {application/json: {schema: {$ref: "parts/types.yaml#/Names"}}}}
              responses: {"201": {description: created}, "429": {description: later, headers: {Retry-After: {schema: {type: integer}}}}}
        components:
          securitySchemes:
            bearer: {type: http, scheme: bearer}

        """
    private static let types = "Names: {type: array, items: {type: string, maxLength: 20, pattern: '^a$'}}\n"
    private static let lint = "lint --unsafe-fixes --select api4-unbounded-array,api4-too-many-requests-undocumented"

    private func folder(_ roots: String...) -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("parts/types.yaml", Self.types)
        for root in roots { folder.write(root, Self.root) }
        return folder
    }

    private func overlay(_ folder: TestFolder, _ name: String) -> Value? {
        let tree = Tree.read(Source(path: name, text: folder.text(name)))
        return withExtendedLifetime(tree) { tree.problems.isEmpty ? tree.root.flatMap { Value($0) } : nil }
    }

    @Test(arguments: ["o.yaml", "o.yml", "o.json"]) func `an overlay names the part that it extends`(name: String) {
        let folder = folder("api.yaml")
        folder.folder("out")
        let result = folder.merlon("\(Self.lint) --fix-overlay out/\(name) api.yaml")
        #expect(result.status == 0, "\(result.lines)")
        #expect(folder.text("parts/types.yaml") == Self.types && folder.text("api.yaml") == Self.root)
        #expect(
            overlay(folder, "out/\(name)")?.json
                == #"{"overlay": "1.0.0", "extends": "../parts/types.yaml", "info": {"title": "Fixes by Merlon", "version": "1.0.0"}, "#
                + #""actions": [{"target": "$['Names']", "update": {"maxItems": 100}}]}"#)
        #expect(folder.text("out/\(name)").hasPrefix("{") == (name == "o.json"))
        #expect(result.lines.contains("note: wrote overlay out/\(name) for parts/types.yaml"))
    }

    @Test func `several files do not share an overlay`() {
        let folder = folder()
        for name in ["a.yaml", "b.yaml"] { folder.write(name, Self.root.replacing(", \"429\":", with: ", \"428\":")) }
        let result = folder.merlon("\(Self.lint) --fix-overlay o.yaml a.yaml b.yaml")
        #expect(result.status == 2)
        #expect(result.lines.contains { $0.hasPrefix("o.yaml: error: an overlay applies to one file, but the fixes change 3") })
        #expect(folder.text("o.yaml") == "")
        #expect(folder.merlon("\(Self.lint) --fix-overlay '{path}.overlay.yaml' a.yaml b.yaml").status == 0)
        for name in ["a", "b", "parts/types"] {
            let text = folder.text("\(name).overlay.yaml")
            #expect(text.contains("\nextends: \(name == "parts/types" ? "types" : name).yaml\n"), "\(text)")
        }
        folder.folder("all")
        #expect(folder.merlon("\(Self.lint) --fix-overlay 'all/{name}.json' a.yaml b.yaml").status == 0)
        #expect(["a", "b", "types"].allSatisfy { overlay(folder, "all/\($0).json") != nil })
    }

    @Test func `no overlay is written with status 2`() {
        let folder = folder("a.yaml")
        folder.write("b.yaml", "openapi: 3.0.3\ninfo: {title: x\n")
        #expect(folder.merlon("\(Self.lint) --fix-overlay o.yaml a.yaml b.yaml").status == 2)
        #expect(folder.merlon("\(Self.lint) --diff b.yaml").status == 2, "a broken file is told without a report, too")
        #expect(folder.merlon("\(Self.lint) --fix-overlay none/o.yaml a.yaml").status == 2)
        #expect(folder.merlon("\(Self.lint) --fix-overlay parts a.yaml").status == 2)
        #expect(folder.shell("ls | tr '\\n' ' '").lines.first == "a.yaml b.yaml parts ")
        folder.write("c/a.yaml", Self.root.replacing(", \"429\":", with: ", \"428\":").replacing("parts/", with: "../parts/"))
        folder.write("d/a.yaml", Self.root.replacing(", \"429\":", with: ", \"428\":").replacing("parts/", with: "../parts/"))
        #expect(folder.merlon("\(Self.lint) --fix-overlay '{name}.json' c d").status == 2)
        #expect(folder.shell("ls *.json").status != 0)
    }

    @Test func `an overlay does not replace its description`() {
        let folder = folder("a.yaml")
        let result = folder.merlon("\(Self.lint) --fix-overlay a.yaml a.yaml")
        #expect(result.status == 2 && folder.text("a.yaml") == Self.root)
        #expect(result.lines.contains("a.yaml: error: already exists and is not an overlay; not replaced"))
        folder.write("o.json", "{\"overlay\": \"1.0.0\"}")
        #expect(folder.merlon("\(Self.lint) --fix-overlay o.json a.yaml").status == 0)
        #expect(folder.text("o.json").contains("maxItems"))
        let piped = folder.merlon("\(Self.lint) -q --fix-overlay /dev/stdout a.yaml")
        #expect(piped.status == 0 && piped.lines.contains("  \"extends\": \"parts/types.yaml\","), "\(piped.lines)")
    }
}
