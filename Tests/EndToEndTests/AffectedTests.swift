import Testing

@testable import Merlon

/// Which descriptions changed files are part of, in repositories made for it.
@Suite struct AffectedTests {
    /// Two descriptions that share a part of a part, one alone.
    private let folder: DiscoveryFolder = {
        let folder = DiscoveryFolder("alone.yaml")
        folder.folder(".git")
        folder.write("a/one.yaml", AffectedTests.description(referringTo: "../parts/list.yaml"))
        folder.write("b/two.json", #"{"openapi": "3.1.0", "components": {"schemas": {"A": {"$ref": "../parts/item.yaml"}}}}"#)
        folder.write("parts/list.yaml", "type: array\nitems: {$ref: item.yaml}\n")
        folder.write("parts/item.yaml", "type: object\n")
        folder.write("settings.json", "{}")
        folder.write("README.md", DiscoveryFolder.description)
        return folder
    }()

    private static func description(referringTo file: String) -> String {
        DiscoveryFolder.description + "components: {schemas: {A: {$ref: '\(file)'}}}\n"
    }

    @Test(arguments: [
        ("parts/item.yaml", ["a/one.yaml", "b/two.json"]), ("parts/list.yaml", ["a/one.yaml"]), ("alone.yaml", ["alone.yaml"]),
        ("settings.json", []), ("README.md", []), ("parts", ["a/one.yaml", "b/two.json"]),
        ("alone.yaml parts/list.yaml settings.json a/one.yaml", ["a/one.yaml", "alone.yaml"]),
        ("./parts/../parts/item.yaml", ["a/one.yaml", "b/two.json"]),
    ]) func `descriptions reached from changed files`(_ changed: String, _ descriptions: [String]) {
        #expect(folder.merlon("lint --affected --quiet --show-files \(changed)") == (descriptions, 0))
    }

    @Test func `a part that is gone affects who refers to it`() {
        folder.write("a/one.yaml", AffectedTests.description(referringTo: "../parts/gone.yaml"))
        #expect(folder.merlon("lint --affected --quiet --show-files parts/gone.yaml") == (["a/one.yaml"], 0))
        #expect(folder.merlon("lint --affected --quiet --show-files other/gone.yaml") == ([], 0))
    }

    @Test func `names count from the working directory`() {
        #expect(AffectedDescriptions.path(from: "/r/a/b", to: "/r") == "../..")
        #expect(AffectedDescriptions.path(from: "/r", to: "/r") == "")
        #expect(AffectedDescriptions.path(from: "/r", to: "/q") == "/q")
    }

    @Test func `nothing affected is told, and no failure`() {
        let result = folder.merlon("lint --affected settings.json")
        #expect(result.status == 0)
        #expect(result.lines.contains("note: no API description is affected"))
        #expect(folder.merlon("lint --affected").status == 0)
        #expect(folder.merlon("lint --affected - < /dev/null").status == 2)
    }

    @Test func `what is found in a part is reported`() {
        folder.write("parts/item.yaml", "type: object\nproperties: {a: {type: string, example: AKIAZ7VQ3XJ2PLM5RTNB}}\n")
        let result = folder.merlon("lint --affected --format concise --fail-on note parts/item.yaml")
        #expect(result.status == 1)
        #expect(result.lines.contains { $0.hasPrefix("parts/item.yaml:2:") })
    }
}
