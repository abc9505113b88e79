import OpenAPI
import Support
import System
import Testing

@testable import Workspace

/// The built program with baselines.
@Suite struct BaselineTests {
    private static func shop(_ paths: String...) -> String {
        "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n"
            + paths.map { "  \($0): {get: {responses: {'200': {description: b}}}}\n" }.joined()
    }

    private static let rule = "--select api4-too-many-requests-undocumented --fail-on note"

    private func folder() -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("api/shop.yaml", Self.shop("/users", "/orders"))
        return folder
    }

    private func count(_ folder: TestFolder, _ arguments: String) -> (findings: Int, status: Int32) {
        let result = folder.merlon("lint -q --format concise \(Self.rule) \(arguments)")
        return (result.lines.filter { $0.contains("[api4-") }.count, result.status)
    }

    @Test func `only new findings count`() {
        let folder = folder()
        #expect(count(folder, "") == (2, 1))
        #expect(folder.merlon("baseline create \(Self.choice)").status == 0)
        #expect(count(folder, "--baseline merlon-baseline.json") == (0, 0))
        #expect(folder.merlon("lint \(Self.rule) --baseline merlon-baseline.json").lines.last?.hasSuffix("2 in the baseline") == true)
        // Another order, another layout, a new path.
        folder.write("api/shop.yaml", "# new\n\n" + Self.shop("/orders", "/carts", "/users"))
        #expect(count(folder, "--baseline merlon-baseline.json") == (1, 1))
        folder.write("merlon.yaml", "baseline: merlon-baseline.json\n")
        #expect(count(folder, "") == (1, 1))
        #expect(!folder.merlon("lint").lines.contains { $0.contains("is not an API description") })
        #expect(count(folder, "'\(folder.path)/api/shop.yaml'") == (1, 1))
    }

    private static let choice = "--select api4-too-many-requests-undocumented"

    @Test func `a baseline applies in any working folder`() {
        let folder = folder()
        #expect(folder.merlon("baseline create \(Self.choice) --output api/known.json").status == 0)
        #expect(count(folder, "--baseline api/known.json") == (0, 0))
        #expect(count(folder, "--baseline '\(folder.path)/api/known.json' '\(folder.path)/api'") == (0, 0))
        #expect(folder.merlon("baseline prune api --output api/known.json").lines.last?.contains("2 findings, 0 added, 0 removed") == true)
    }

    @Test func `stale entries are reported and removed`() {
        let folder = folder()
        #expect(folder.merlon("baseline create \(Self.choice)").status == 0)
        folder.write("api/shop.yaml", Self.shop("/users", "/carts"))
        let lines = folder.merlon("lint \(Self.rule) --baseline merlon-baseline.json").lines
        #expect(lines.contains("note: 1 entry in merlon-baseline.json is stale; run `merlon baseline prune` to remove it"))
        // Rules that do not run cannot tell.
        let others = folder.merlon("lint --select api9-missing-owner --fail-on never --baseline merlon-baseline.json").lines
        #expect(!others.contains { $0.contains("stale") })
        #expect(folder.merlon("baseline prune \(Self.choice)").lines.last == "note: merlon-baseline.json: 1 finding, 0 added, 1 removed")
        #expect(count(folder, "--baseline merlon-baseline.json") == (1, 1))
        #expect(folder.merlon("baseline update \(Self.choice)").lines.last == "note: merlon-baseline.json: 2 findings, 1 added, 0 removed")
        #expect(count(folder, "--baseline merlon-baseline.json") == (0, 0))
    }

    @Test func `nothing is written if something could not be checked`() {
        let empty = TestFolder()
        #expect(empty.merlon("baseline create").status == 2)
        #expect(empty.text("merlon-baseline.json").isEmpty)
        let folder = folder()
        #expect(folder.merlon("baseline create \(Self.choice)").status == 0)
        let before = folder.text("merlon-baseline.json")
        folder.write("api/shop.yaml", Self.shop("/carts"))
        folder.write("api/broken.yaml", "openapi: 3.0.3\npaths: [\n")
        for action in ["update", "prune"] {
            #expect(folder.merlon("baseline \(action) \(Self.choice)").status == 2)
            #expect(folder.text("merlon-baseline.json") == before)
        }
    }

    @Test func `stale entries fail a strict run`() {
        let folder = folder()
        #expect(folder.merlon("baseline create \(Self.choice)").status == 0)
        let strict = "lint --select api4-too-many-requests-undocumented --baseline merlon-baseline.json --strict-baseline"
        #expect(folder.merlon(strict).status == 0)
        folder.write("api/shop.yaml", Self.shop("/users"))
        for options in ["", "-q", "--fix"] {
            let result = folder.merlon("\(strict) \(options)")
            #expect(result.status == 1)
            let line = "merlon-baseline.json: stale: api4-too-many-requests-undocumented at api/shop.yaml#/paths/~1orders/get"
            #expect(result.lines.contains(line), "\(result.lines)")
        }
        #expect(folder.merlon("lint --strict-baseline --fail-on never").status == 2)
        #expect(folder.merlon("\(strict) --diff").lines.first?.hasPrefix("error: --strict-baseline") == true)
    }

    @Test func `entries are sorted, one on each line`() {
        let folder = folder()
        _ = folder.merlon("baseline create \(Self.choice)")
        let lines = folder.text("merlon-baseline.json").split(separator: "\n").map(String.init)
        #expect(lines.count == 8 && lines.first == "{" && lines[5] == "null")
        #expect(lines[3].contains("\"pointer\":\"/paths/~1orders/get\"") && lines[4].contains("\"pointer\":\"/paths/~1users/get\""))
        #expect(lines[3].hasSuffix(",") && lines[4].hasSuffix(","))
        #expect(lines[3].hasPrefix("{\"file\":\"api/shop.yaml\""))
    }

    @Test func `invalid baselines are rejected`() {
        let folder = folder()
        #expect(folder.merlon("lint --baseline missing.json").status == 2)
        #expect(folder.merlon("baseline prune").status == 2)
        for text in ["", "[]", "{\"schema\": \"merlon-baseline/1\", \"findings\": [{}]}", "<<<<<<< ours\n{}"] {
            folder.write("merlon-baseline.json", text)
            let result = folder.merlon("lint --baseline merlon-baseline.json")
            #expect(result.status == 2 && result.lines.contains { $0.hasPrefix("merlon-baseline.json:1:") }, "\(result.lines.suffix(3))")
        }
        #expect(folder.merlon("baseline create").status == 2)
    }

    @Test func `paths to other folders`() {
        #expect(FilePath.relative("/a/b/c.yaml", to: "/a") == "b/c.yaml")
        #expect(FilePath.relative("/a/b/c.yaml", to: "/a/d/e") == "../../b/c.yaml")
        #expect(FilePath.relative("/c.yaml", to: "/") == "c.yaml")
    }
}
