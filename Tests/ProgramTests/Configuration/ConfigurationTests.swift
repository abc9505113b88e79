import Support
import Testing

@testable import Workspace

/// The built program in folders with a configuration.
@Suite struct ConfigurationTests {
    private static let shop = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        security: [{login: []}]
        paths:
          /health/live: {get: {security: [{}], responses: {'200': {description: fine}}}}
          /users: {get: {security: [{}], responses: {'200': {description: all}, '429': {description: busy}}}}
        components: {securitySchemes: {login: {type: http, scheme: bearer}}}

        """

    private func folder(_ configuration: String, _ files: String...) -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("merlon.yaml", configuration)
        for file in files.isEmpty ? ["shop.yaml"] : files { folder.write(file, Self.shop) }
        return folder
    }

    private func rules(_ lines: [String]) -> Set<String> {
        Set(lines.compactMap { $0.split(separator: "[").dropFirst().first?.split(separator: "]").first.map(String.init) })
    }

    @Test func `rules are selected by the file, the environment, and flags, in that order`() {
        let folder = folder("select: api4-retry-after-missing\n")
        #expect(rules(folder.merlon("lint --format concise").lines) == ["api4-retry-after-missing"])
        #expect(rules(folder.merlon("lint --format concise --select api9-missing-owner").lines) == ["api9-missing-owner"])
        #expect(rules(folder.merlon("lint --format concise --no-config").lines).count > 1)
        #expect(folder.merlon("--show-settings shop.yaml").lines[1] == "select: [api4-retry-after-missing]  # merlon.yaml")
        #expect(folder.merlon("--show-settings shop.yaml --select api9").lines[1] == "select: [api9]  # --select")
        #expect(folder.merlon("--show-settings shop.yaml").lines[0] == "profile: default  # default")
    }

    @Test func `levels and fail-on`() {
        let folder = folder("select: [api9-missing-owner]\nlevels: {api9: note, api9-missing-owner: error}\n")
        folder.write("s/.merlon.yaml", "select: [api9-missing-owner]\nlevels: {api9: warning}\nfail-on: warning\n")
        folder.write("s/shop.yaml", Self.shop)
        let all = folder.merlon("lint --format concise --quiet .")
        #expect(all.lines.map { $0.contains(": error[") } == [false, true])
        #expect(all.status == 1)
        #expect(folder.merlon("lint s/shop.yaml").status == 1)
        #expect(folder.merlon("lint s/shop.yaml --fail-on error").status == 0)
        #expect(folder.merlon("lint shop.yaml --fail-on never").status == 0)
    }

    @Test func `intentionally public operations are not reported as open`() {
        let folder = folder("select: [api2-unauthenticated-read]\n")
        folder.write(
            "shop.yaml",
            """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths: {/a: {get: {responses: {'200': {description: b}}}}}

            """)
        #expect(folder.merlon("lint --format concise -q").lines.count == 1)
        folder.write(
            "merlon.yaml", "select: [api2-unauthenticated-read]\npublic:\n  - {operations: ['GET /*'], paths: [/x/**], reason: a shop}\n")
        #expect(folder.merlon("lint --format concise -q").lines.isEmpty)
        folder.write("merlon.yaml", "public:\n  - {operations: ['GET /*']}\n  - {reason: none}\n")
        let refused = folder.merlon("lint")
        #expect(refused.lines.map { $0.hasPrefix("merlon.yaml:") } == [true, true] && refused.status == 2)
    }

    @Test func `excluded paths are skipped unless they are named`() {
        let folder = folder(
            "paths:\n  exclude: [old/, '*.gen.yaml']\n  overrides:\n    - {files: [b.yaml], select: api9-missing-owner}\n", "a.yaml",
            "b.yaml",
            "old/c.yaml", "d.gen.yaml")
        let files = folder.merlon("--show-files -q")
        #expect(files == (["a.yaml", "b.yaml"], 0))
        #expect(folder.merlon("--show-files -q old/c.yaml") == (["old/c.yaml"], 0))
        #expect(rules(folder.merlon("b.yaml --format concise").lines) == ["api9-missing-owner"])
        #expect(folder.merlon("--show-settings b.yaml").lines[1].hasSuffix("# merlon.yaml, override 1"))
        #expect(folder.merlon("old").status == 2)
    }

    @Test(arguments: [
        ("profil: strict\n", "1:1: error: the configuration has no setting `profil`; did you mean `profile`?"),
        ("profile: strikt\n", "1:10: error: `profile` is one of `default`, `strict`, not `strikt`; did you mean `strict`?"),
        ("a: 1\nlimits: {depth: none}\n", "1:1: error: the configuration has no setting `a`;"),
        (
            "ignore: [api4-unbounded-aray]\n",
            "1:10: error: there is no rule named `api4-unbounded-aray`; did you mean api4-unbounded-array?"
        ),
        ("levels: {api4: fatal}\n", "1:16: error: `api4` is one of `note`, `warning`, `error`, not `fatal`"),
        ("limits: {depth: 0}\n", "1:17: error: `depth` is a whole number above 0"),
        ("paths: [a]\n", "1:8: error: `paths` is a mapping"), ("select: {a: 1}\n", "1:9: error: `select` is a list of texts"),
        ("paths: {overrides: [{select: api4}]}\n", "error: an override says in `files` what it is for"),
        ("profile: strict\nprofile: strict\n", "2:1: error: `profile` is set twice"), ("profile: [\n", "error: "),
        ("- a\n", "is a mapping"),
    ]) func `mistakes are reported with their place`(text: String, message: String) {
        let result = folder(text).merlon("lint")
        #expect(result.status == 2)
        #expect(result.lines.first.map { $0.hasPrefix("merlon.yaml:") && $0.contains(message) } ?? false, "\(result.lines)")
    }

    @Test func `an empty configuration is valid, and a named one must exist`() {
        #expect(folder("").merlon("lint --fail-on never").status == 0)
        #expect(folder("# nothing\n").merlon("lint --fail-on never").status == 0)
        let named = folder("profil: 1\n")
        named.write("other.yml", "select: api9-missing-owner\n")
        #expect(rules(named.merlon("lint --format concise --config other.yml shop.yaml").lines) == ["api9-missing-owner"])
        #expect(named.merlon("lint --config missing.yaml").status == 2)
    }

    @Test func `init writes a valid configuration and overwrites none`() {
        let folder = TestFolder("a.yaml")
        #expect(folder.merlon("init").status == 0)
        #expect(folder.merlon("lint --fail-on never").status == 0)
        #expect(folder.merlon("init").status == 2)
        let uncommented = ConfigurationTemplate.text.split(separator: "\n").compactMap { line -> Substring? in
            guard line.hasPrefix("# ") else { return line }
            let rest = line.dropFirst(2)
            return rest.first == " "
                || rest.prefix { $0.isLetter && $0.isLowercase || $0 == "-" }.endIndex < rest.endIndex
                    && rest[rest.prefix { $0.isLetter && $0.isLowercase || $0 == "-" }.endIndex] == ":"
                ? rest : nil
        }
        folder.write("merlon.yaml", uncommented.joined(separator: "\n"))
        #expect(folder.merlon("lint --fail-on never").lines.first?.hasPrefix("merlon.yaml") != true)
        #expect(folder.merlon("--show-settings a.yaml").lines.contains("ignore: [api9-missing-owner]  # merlon.yaml"))
    }
}
