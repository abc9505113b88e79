import Support
import System
import Testing

@testable import Workspace

/// Symbolic links that someone put into a repository lead nowhere outside it, neither to read nor to write.
@Suite struct LinkTests {
    private let folder = TestFolder()
    private let outside = TestFolder()
    private static let shop = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        paths:
          /orders: {get: {operationId: a, parameters: [{name: a, in: query, schema: {type: string}}], responses: {'200': {description: b}}}}

        """

    init() {
        folder.folder(".git")
        outside.write("out", "as it was")
        outside.write("api/openapi.yaml", Self.shop)
        folder.write("shop.yaml", Self.shop)
    }

    // MARK: Writing files

    @Test func `files outside are not replaced`() throws {
        folder.link("file", to: outside.path + "/out")
        folder.link("folder", to: outside.path)
        folder.link("chain", to: "file")
        folder.folder("in")
        folder.link("in/up", to: "../../" + FilePath.name(of: outside.path))
        for name in ["file", "folder/out", "chain", "in/up/out", "in/../file", "./folder//out"] {
            let error = #expect(throws: OutputError.self, "\(name)") { try AtomicFile.replace(folder.path + "/" + name, [1]) }
            #expect(error?.description.hasSuffix("a symbolic link points outside the root") == true, "\(name)")
            #expect(throws: OutputError.self, "\(name)") { try Output.append(LogText(literal: "x"), to: folder.path + "/" + name) }
        }
        #expect(outside.text("out") == "as it was")
        #expect(folder.shell("ls '\(outside.path)'").lines == ["api", "out"])
    }

    @Test func `nothing is created outside, and nothing reveals what exists there`() {
        folder.link("new", to: outside.path + "/new")
        folder.link("deep", to: outside.path + "/none/deeper/file")
        let errors = ["new", "deep"].map { name in
            #expect(throws: OutputError.self) { try AtomicFile.replace(folder.path + "/" + name, [1]) }?.code
        }
        #expect(errors == [OutputError.leaves, OutputError.leaves])
        #expect(folder.shell("ls '\(outside.path)'").lines == ["api", "out"])
    }

    @Test func `links that stay inside are followed and kept`() throws {
        folder.write("in/target", "old")
        folder.link("link", to: "in/target")
        folder.link("absolute", to: folder.path + "/in/target")
        folder.link("in/back", to: "../in")
        for (number, name) in ["link", "absolute", "in/back/target", "in/../link"].enumerated() {
            try AtomicFile.replace(folder.path + "/" + name, Array("new \(number)".utf8))
            #expect(folder.text("in/target") == "new \(number)")
        }
        #expect(FileSystem.entryKind(folder.path + "/link") == .link)
    }

    @Test func `an explicit path can lead anywhere, even through links outside any repository`() throws {
        try AtomicFile.replace(folder.path + "/../" + FilePath.name(of: outside.path) + "/out", Array("a".utf8))
        #expect(outside.text("out") == "a")
        outside.link("link", to: folder.path + "/shop.yaml")
        try AtomicFile.replace(outside.path + "/link", Array("b".utf8))
        #expect(folder.text("shop.yaml") == "b")
    }

    @Test func `a link that replaces a folder is not followed`() {
        let canonical = folder.path + "/in/file"
        folder.link("in", to: outside.path)
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace(canonical, [1], links: .refused) }
        #expect(error?.code != nil && outside.text("out") == "as it was")
        #expect(throws: FileSystem.Failure.self) { _ = try FileReader(canonical, links: .refused) }
    }

    @Test func `refused files are closed again`() {
        for number in 0..<30 { outside.write("\(number).yaml", Self.shop) }
        folder.link("folder", to: outside.path)
        let result = folder.shell("ulimit -n 16; '\(TestFolder.program ?? "")' lint --unsafe-fixes --fix-only folder/*.yaml")
        #expect(result.lines.filter { $0.hasSuffix("not fixed: a symbolic link points outside the root") }.count == 30, "\(result.lines)")
    }

    // MARK: The program

    @Test(arguments: [
        "lint --format json=link shop.yaml", "lint --format sarif=folder/out shop.yaml", "lint --unsafe-fixes --fix-overlay link shop.yaml",
        "lint --format json shop.yaml | merlon merge --output link -", "baseline create --output new shop.yaml",
        "lint --unsafe-fixes folder/api/openapi.yaml", "lint --unsafe-fixes api.yaml",
        "ignore api4-unbounded-string folder/api/openapi.yaml:4 --reason r", "ignore api4-unbounded-string api.yaml:4 --reason r",
        "init new", "init folder/merlon.yaml",
    ]) func `no command writes through a link`(arguments: String) {
        folder.link("link", to: outside.path + "/out")
        folder.link("new", to: outside.path + "/new")
        folder.link("folder", to: outside.path)
        folder.link("api.yaml", to: outside.path + "/api/openapi.yaml")
        let program = TestFolder.program ?? ""
        let result = folder.merlon(arguments.replacing("| merlon", with: "| '\(program)'"))
        #expect(result.status == 2, "\(result.lines)")
        #expect(outside.text("out") == "as it was" && outside.text("api/openapi.yaml") == Self.shop)
        #expect(folder.shell("find '\(outside.path)' -type f | wc -l").lines == ["2"])
    }

    @Test func `outputs that are not files still work`() {
        #expect(folder.merlon("lint --format json=/dev/stdout shop.yaml").lines.first?.hasPrefix("{") == true)
        #expect(folder.merlon("lint --format json=/dev/full shop.yaml").status == 2)
        #expect(folder.merlon("lint --format json=/dev/fd/3 shop.yaml 3>read").status != 2)
        #expect(folder.text("read").hasPrefix("{"))
        #expect(folder.merlon("lint --format json=/dev/stdout -q shop.yaml | cat").lines.first?.hasPrefix("{") == true)
        outside.link("log", to: "/dev/stdout")
        #expect(folder.merlon("lint --format json='\(outside.path)/log' shop.yaml").lines.first?.hasPrefix("{") == true)
        #expect(folder.merlon("lint --format json='\(outside.path)/log' shop.yaml | cat").lines.first?.hasPrefix("{") == true)
        #expect(
            folder.shell("GITHUB_STEP_SUMMARY=/dev/stdout '\(TestFolder.program ?? "")' lint --format github shop.yaml").status != 2)
        #expect(
            folder.shell("mkfifo pipe && (cat pipe > read & '\(TestFolder.program ?? "")' lint -q --format json=pipe shop.yaml; wait)")
                .status == 0)
        #expect(folder.text("read").hasPrefix("{"))
        #expect(folder.merlon("lint --format json='\(outside.path)/out' shop.yaml").status != 2)
        #expect(outside.text("out").hasPrefix("{"))
    }

    // MARK: What a repository's own files name

    @Test(arguments: ["merlon.yaml", ".merlon.yaml"]) func `a configuration is not read through a link to the outside`(name: String) {
        outside.write("private", "token: gho_not-to-be-shown\n")
        folder.link(name, to: outside.path + "/private")
        let there = folder.merlon("lint shop.yaml")
        #expect(there.status == 2 && there.lines.contains { $0.hasPrefix("\(name): error: a symbolic link points outside the root") })
        #expect(!there.lines.contains { $0.contains("gho_") || $0.contains("token") }, "\(there.lines)")
        outside.shell("rm private")
        #expect(folder.merlon("lint shop.yaml").lines == there.lines)
        outside.write("private", "ignore: [all]\n")
        #expect(folder.merlon("lint shop.yaml --config '\(outside.path)/private'").status != 2)
    }

    @Test func `a configuration is read through a link that stays inside`() {
        folder.write("ci/shared.yaml", "ignore: [all]\n")
        folder.link("merlon.yaml", to: "ci/shared.yaml")
        #expect(folder.merlon("lint -q --format concise --notes shop.yaml").lines.isEmpty)
    }

    @Test func `ignore files outside do not apply`() {
        outside.write("patterns", "shop.yaml\n")
        folder.link(".gitignore", to: outside.path + "/patterns")
        #expect(folder.merlon("--show-files").lines == ["shop.yaml"])
    }

    @Test(arguments: ["/etc/passwd", "/no/such/file", "../out.json", "in/../../out.json", "link.json", "new.json", "folder/b.json"])
    func `a baseline outside is neither read nor created`(baseline: String) {
        outside.write("b.json", #"{"schema": "merlon-baseline/1", "findings": []}"#)
        folder.link("link.json", to: outside.path + "/b.json")
        folder.link("new.json", to: outside.path + "/new.json")
        folder.link("folder", to: outside.path)
        folder.write("merlon.yaml", "baseline: \(baseline)\n")
        for command in ["lint", "baseline create", "baseline update"] {
            let result = folder.merlon("\(command) shop.yaml")
            #expect(result.status == 2, "\(command)")
            #expect(
                result.lines == [
                    "merlon.yaml:1:11: error: `baseline` leads out of the root, and is not read: it lies beside the configuration or below the git root"
                ])
        }
        #expect(!outside.text("b.json").contains("\n") && outside.text("new.json").isEmpty)
        #expect(FileSystem.kind(folder.path + "/../out.json") == nil)
    }

    @Test func `the default baseline cannot be a link to the outside`() {
        outside.write("b.json", #"{"schema": "merlon-baseline/1", "findings": []}"#)
        folder.link("merlon-baseline.json", to: outside.path + "/b.json")
        #expect(folder.merlon("baseline update").status == 2)
        #expect(!outside.text("b.json").contains("\n"))
        #expect(folder.merlon("baseline create --output '\(outside.path)/own.json'").status == 0)
        #expect(folder.merlon("lint --baseline '\(outside.path)/own.json' --fail-on note").status == 0)
    }

    @Test func `the content of an invalid configuration is not shown`() {
        folder.write("merlon.yaml", "machine: example.com\nlogin: me\npassword: hunter2hunter2\n")
        let result = folder.merlon("lint shop.yaml")
        #expect(result.lines == ["merlon.yaml:1:1: error: not a configuration: none of its fields is a setting"] && result.status == 2)
        folder.write("merlon.yaml", "profil: strict\n")
        #expect(folder.merlon("lint shop.yaml").lines.first?.contains("did you mean `profile`?") == true)
    }
}
