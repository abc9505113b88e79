import Support
import Testing

@testable import Workspace

/// Which descriptions changed files are part of, in repositories made for it.
@Suite struct AffectedTests {
    /// Two descriptions that share a part of a part, one alone.
    private let folder: TestFolder = {
        let folder = TestFolder("alone.yaml")
        folder.folder(".git")
        folder.write("a/one.yaml", AffectedTests.description(referringTo: "../parts/list.yaml"))
        folder.write("b/two.json", #"{"openapi": "3.1.0", "components": {"schemas": {"A": {"$ref": "../parts/item.yaml"}}}}"#)
        folder.write("parts/list.yaml", "type: array\nitems: {$ref: item.yaml}\n")
        folder.write("parts/item.yaml", "type: object\n")
        folder.write("settings.json", "{}")
        folder.write("README.md", TestFolder.description)
        return folder
    }()

    private static func description(referringTo file: String) -> String {
        TestFolder.description + "components: {schemas: {A: {$ref: '\(file)'}}}\n"
    }

    @Test(arguments: [
        ("parts/item.yaml", ["a/one.yaml", "b/two.json"]), ("parts/list.yaml", ["a/one.yaml"]), ("alone.yaml", ["alone.yaml"]),
        ("settings.json", []), ("README.md", []), ("parts", ["a/one.yaml", "b/two.json"]),
        ("alone.yaml parts/list.yaml settings.json a/one.yaml", ["a/one.yaml", "alone.yaml"]),
        ("./parts/../parts/item.yaml", ["a/one.yaml", "b/two.json"]),
    ]) func `descriptions reached from changed files`(_ changed: String, _ descriptions: [String]) {
        #expect(folder.merlon("lint --affected --quiet --show-files \(changed)") == (descriptions, 0))
    }

    @Test func `a removed part affects descriptions that refer to it`() {
        folder.write("a/one.yaml", AffectedTests.description(referringTo: "../parts/gone.yaml"))
        #expect(folder.merlon("lint --affected --quiet --show-files parts/gone.yaml") == (["a/one.yaml"], 0))
        #expect(folder.merlon("lint --affected --quiet --show-files other/gone.yaml") == ([], 0))
    }

    @Test func `names are relative to the working directory`() {
        #expect(AffectedDescriptions.path(from: "/r/a/b", to: "/r") == "../..")
        #expect(AffectedDescriptions.path(from: "/r", to: "/r") == "")
        #expect(AffectedDescriptions.path(from: "/r", to: "/q") == "/q")
    }

    @Test func `a run without affected descriptions says so and succeeds`() {
        let result = folder.merlon("lint --affected settings.json")
        #expect(result.status == 0)
        #expect(result.lines.contains("note: no API description is affected"))
        #expect(folder.merlon("lint --affected").status == 0)
        #expect(folder.merlon("lint --affected - < /dev/null").status == 2)
    }

    /// A description with a finding of its own, one whose operation is in a part, and a schema in another part.
    private static func split() -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write(
            "api.yaml",
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders: {post: {responses: {'200': {description: a}}}}
              /users: {$ref: users.yaml}
            components: {schemas: {Item: {$ref: 'item.yaml#/Item'}}}

            """)
        folder.write("users.yaml", "post: {responses: {'200': {description: a}}}\n")
        folder.write("item.yaml", "Item: {type: object, properties: {a: {type: string, example: AKIAZ7VQ3XJ2PLM5RTNB}}}\n")
        return folder
    }

    private func places(_ folder: TestFolder, _ arguments: String) -> [String] {
        folder.merlon("lint --affected -q --format concise \(arguments)").lines.map { line in
            line.split(separator: ":").prefix(2).joined(separator: ":")
        }
    }

    @Test func `only findings in changed files are shown`() {
        let folder = Self.split()
        let options = "--select api2-unauthenticated-write,api8,api2-credential --ignore api8-error"
        let all = Set(places(folder, "api.yaml \(options)"))
        #expect(all.isSuperset(of: ["api.yaml:4", "users.yaml:1", "item.yaml:1"]), "\(all)")
        #expect(Set(places(folder, "users.yaml \(options)")) == ["users.yaml:1"])
        #expect(Set(places(folder, "item.yaml \(options)")) == ["item.yaml:1"])
        #expect(Set(places(folder, "item.yaml users.yaml \(options)")) == ["users.yaml:1", "item.yaml:1"])
        #expect(Set(places(folder, ". \(options)")) == all)
    }

    @Test func `other findings are counted and do not fail the run`() {
        let folder = Self.split()
        folder.write("item.yaml", "Item: {type: object}\n")
        let options = "--select api2-unauthenticated-write item.yaml"
        let result = folder.merlon("lint --affected \(options)")
        #expect(result.status == 0)
        #expect(
            result.lines.contains("note: 2 findings elsewhere in api.yaml are not shown; run `merlon lint api.yaml` to see them"),
            "\(result.lines)")
        #expect(folder.merlon("lint --affected --fail-on note --select api2-unauthenticated-write api.yaml").status == 1)
        // Nor is it fixed.
        let before = folder.text("api.yaml")
        _ = folder.merlon("lint --affected --unsafe-fixes --fix-only item.yaml")
        #expect(folder.text("api.yaml") == before)
        // A baseline knows all of it.
        #expect(folder.merlon("baseline create --select api2-unauthenticated-write").status == 0)
        let held = folder.merlon("lint --affected --strict-baseline --baseline merlon-baseline.json \(options)")
        #expect(held.status == 0 && !held.lines.contains { $0.contains("stale") || $0.contains("elsewhere") })
    }

    @Test func `a finding with a reference to a changed file is shown`() {
        let folder = Self.split()
        folder.write("item.yaml", "Other: {type: object}\n")
        let result = folder.merlon("lint --affected -q --format concise --profile strict item.yaml")
        #expect(result.lines.contains { $0.hasPrefix("api.yaml:6:") && $0.contains("item.yaml#/Item") }, "\(result.lines)")
        folder.shell("rm item.yaml")
        let gone = folder.merlon("lint --affected -q --format concise --profile strict item.yaml")
        #expect(gone.lines.contains { $0.hasPrefix("api.yaml:6:") && $0.contains("item.yaml#/Item") }, "\(gone.lines)")
    }

    @Test func `with a revision, new findings count everywhere`() {
        let folder = Self.split()
        folder.write("item.yaml", "Item: {type: object}\n")
        folder.shell(
            "rm -rf .git && git init -q . && git add . && git -c user.name=a -c user.email=a@example.com -c core.hooksPath=/dev/null commit -q -m a"
        )
        let options = "--select api2-unauthenticated-write --since HEAD -q --format concise"
        #expect(folder.merlon("lint --affected \(options) api.yaml item.yaml") == ([], 0))
        folder.write("users.yaml", "post: {responses: {'200': {description: a}}}\nput: {responses: {'200': {description: a}}}\n")
        let result = folder.merlon("lint --affected \(options) users.yaml")
        #expect(result.status == 1 && result.lines.count == 1 && result.lines[0].hasPrefix("users.yaml:2:"))
    }

    @Test func `findings in a part are reported`() {
        folder.write("parts/item.yaml", "type: object\nproperties: {a: {type: string, example: AKIAZ7VQ3XJ2PLM5RTNB}}\n")
        let result = folder.merlon("lint --affected --format concise --fail-on note parts/item.yaml")
        #expect(result.status == 1)
        #expect(result.lines.contains { $0.hasPrefix("parts/item.yaml:2:") })
    }
}
