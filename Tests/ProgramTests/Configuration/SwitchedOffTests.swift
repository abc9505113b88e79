import Linting
import Rules
import Support
import Testing

@testable import Workspace

/// Configurations that switch off much, and rules that they cannot switch off.
@Suite struct SwitchedOffTests {
    private static let shop = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        paths: {/users: {post: {responses: {'200': {description: all}}}}}

        """

    private func folder(_ configuration: String?) -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("shop.yaml", Self.shop)
        if let configuration { folder.write("merlon.yaml", configuration) }
        return folder
    }

    @Test(arguments: [
        ("ignore: [api1, api2, api3, api4, api5, api6, api7, api8, api9, api10]\n", "every rule of the ten risks"),
        ("ignore: [all]\n", "every rule of the ten risks"), ("ignore: ['API2:2023']\n", "among them every rule of API2:2023"),
        ("select: [api4-unbounded-array]\n", "among them every rule of API1:2023, API2:2023, "),
        ("paths: {overrides: [{files: [shop.yaml], ignore: [all]}]}\n", "for the files of override 1"),
    ]) func `the report mentions disabled rules`(configuration: String, words: String) {
        let folder = folder(configuration)
        let lines = folder.merlon("lint shop.yaml --fail-on never").lines
        #expect(lines.filter { $0.hasPrefix("note: merlon.yaml switches off ") }.count == 1, "\(lines)")
        // It is wrapped.
        #expect(lines.flatMap { $0.split(separator: " ") }.joined(separator: " ").contains(words), "\(lines)")
        #expect(
            folder.merlon("lint shop.yaml -o /dev/null --fail-on never --format concise").lines.filter { $0.contains("switches off") }.count
                == 1)
        for format in ["json", "sarif"] {
            let report = folder.merlon("lint shop.yaml -q --fail-on never --format \(format)").lines.joined()
            #expect(report.contains("switches off ") && report.contains(words), "\(format)")
        }
        #expect(folder.merlon("score").lines.contains { $0.contains(words) })
        #expect(folder.merlon("score --format json 2>/dev/null").lines.joined().contains(words))
        for command in ["lint shop.yaml --no-config --fail-on never", "score --no-config"] {
            #expect(!folder.merlon(command).lines.contains { $0.contains("switches off") })
        }
        #expect(folder.merlon("lint --no-config").status == 1)
        #expect(folder.merlon("score --no-config --min-score 90").status == 1)
    }

    @Test func `few disabled rules and explicit choices are not mentioned`() {
        for configuration in ["ignore: [api9-missing-owner]\n", "profile: strict\n", nil] {
            let lines = folder(configuration).merlon("lint shop.yaml --fail-on never --ignore api1 --select api2,api3").lines
            #expect(!lines.contains { $0.contains("switches off") })
        }
    }

    @Test func `merged reports keep the notice`() {
        let folder = folder("ignore: [all]\n")
        for format in ["json", "sarif"] {
            _ = folder.merlon("lint -q --format \(format)=one shop.yaml")
            #expect(folder.merlon("merge one -o two").status == 0)
            #expect(folder.text("one") == folder.text("two"))
        }
    }

    @Test func `the notice is for half of the rules, or all rules of a risk`() {
        let rules = Catalog.rules
        #expect(SwitchedOff(rules, of: rules) == nil)
        #expect(SwitchedOff(rules.filter { $0.id != "api9-missing-owner" }, of: rules) == nil)
        #expect(SwitchedOff([], of: rules)?.risks.count == 10)
        let first = OWASP(1)
        #expect(SwitchedOff(rules.filter { !$0.owasp.contains(first) }, of: rules)?.risks == ["API1:2023"])
        #expect(SwitchedOff(rules, of: []) == nil)
    }

    @Test func `required rules run, and nothing in files hides their findings`() {
        let rule = "api2-unauthenticated-write"
        let required = "lint -q --format concise --fail-on error --require \(rule)"
        func count(_ folder: TestFolder, _ arguments: String) -> Int {
            folder.merlon(arguments).lines.filter { $0.contains("[\(rule)]") }.count
        }
        for configuration in [
            "ignore: [all]\n", "select: [api9]\n", "levels: {api2: note}\n", "min-confidence: high\n",
            "public: [{operations: ['POST /users'], reason: because}]\n",
        ] {
            let folder = folder(configuration)
            #expect(folder.merlon("lint --select api9 --no-config").status == 0)
            #expect(count(folder, required) == 1, "\(configuration)")
            #expect(folder.merlon(required).status == 1, "\(configuration)")
        }
        let folder = folder(nil)
        #expect(folder.merlon("baseline create --select \(rule)").status == 0)
        folder.write("merlon.yaml", "baseline: merlon-baseline.json\n")
        #expect(count(folder, "lint -q --format concise") == 0)
        #expect(count(folder, required) == 1)
        #expect(!folder.merlon("lint --require \(rule) --select \(rule)").lines.contains { $0.contains("stale") })
        // A comment that covers it is in use, and hides nothing.
        let suppressed = TestFolder()
        suppressed.write(
            "shop.yaml", Self.shop.replacingPost("\n    # merlon: ignore \(rule) -- on purpose\n    post"))
        #expect(count(suppressed, "lint -q --format concise") == 0)
        #expect(count(suppressed, required) == 1)
        #expect(!suppressed.merlon(required).lines.contains { $0.contains("suppression-unused") })
        #expect(suppressed.merlon("lint --require nothing-like-it").status == 2)
        #expect(suppressed.merlon("score --require \(rule) --ignore all --min-score 100").status == 1)
    }
}

extension String {
    /// The shop with `post` in block style.
    fileprivate func replacingPost(_ text: String) -> String {
        "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /users:\(text): {responses: {'200': {description: all}}}\n"
    }
}
