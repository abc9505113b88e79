import Reporting
import Support
import Testing

/// The built program with reports asked for by name beside what else a run does.
@Suite struct ReportDemandTests {
    private static let formats = OutputFormat.all.map(\.name)

    private func folder() throws -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("shop.yaml", try Repository.text(of: "Examples/vulnerable-shop.yaml"))
        folder.shell("cp shop.yaml before.txt")
        return folder
    }

    private func isUntouched(_ folder: TestFolder) -> Bool { folder.shell("cmp shop.yaml before.txt").status == 0 }

    /// Options that write every format into a file of its name. - Parameter prefix: before the name.
    private func all(_ prefix: String) -> String { Self.formats.map { "--format \($0)=\(prefix)\($0)" }.joined(separator: " ") }

    private func expectEqual(_ folder: TestFolder, _ first: String, _ second: String) {
        for format in Self.formats {
            #expect(folder.shell("test -s \(first)\(format) && cmp \(first)\(format) \(second)\(format)") == ([], 0))
        }
    }

    @Test func `a patch with reports on the unchanged files`() throws {
        let folder = try folder()
        _ = folder.merlon("lint -q \(all("plain-")) shop.yaml")
        _ = folder.merlon("lint --unsafe-fixes --diff shop.yaml > patch 2> /dev/null")
        #expect(folder.merlon("lint -q --unsafe-fixes --diff \(all("x-")) shop.yaml 2> /dev/null > patch.2").status == 1)
        expectEqual(folder, "plain-", "x-")
        #expect(folder.shell("test -s patch && cmp patch patch.2") == ([], 0))
        for format in Self.formats {
            let taken = folder.merlon("lint --diff --format \(format) shop.yaml")
            #expect(taken.status == 2 && taken.lines.joined(separator: " ").contains("--format \(format)=FILE"), "\(taken.lines)")
        }
        #expect(isUntouched(folder))
    }

    @Test func `an overlay with reports on the unchanged files`() throws {
        let folder = try folder()
        _ = folder.merlon("lint -q \(all("plain-")) shop.yaml")
        #expect(folder.merlon("lint -q --fix-overlay o.json \(all("x-")) --format sarif shop.yaml 2> err > out").status == 0)
        expectEqual(folder, "plain-", "x-")
        #expect(folder.shell("cmp plain-sarif out && test -s o.json") == ([], 0))
        #expect(folder.merlon("lint -q --fix-overlay o.json shop.yaml") == ([], 0))
        #expect(isUntouched(folder))
    }

    @Test func `fixes with reports on the remaining findings`() throws {
        let folder = try folder()
        #expect(folder.merlon("lint -q --fix-only \(all("x-")) --format json shop.yaml 2> err > out").status == 0)
        #expect(!isUntouched(folder))
        _ = folder.merlon("lint -q \(all("left-")) shop.yaml")
        expectEqual(folder, "left-", "x-")
        #expect(folder.shell("cmp left-json out") == ([], 0))
        folder.shell("cp before.txt shop.yaml")
        #expect(folder.merlon("lint -q --fix-only shop.yaml") == ([], 0))
    }

    @Test func `tables are written with any other output`() throws {
        let folder = try folder()
        folder.shell(
            "sed -i.old 's/^paths:/x-merlon-ignore: [{rule: api8-insecure-server, reason: only a test}]\\npaths:/' shop.yaml; cp shop.yaml before.txt"
        )
        let table = "rule  "
        for mode in ["--diff", "--fix-overlay o.json", "--diff --fix-overlay o.json", "--diff --format json=x"] {
            let result = folder.merlon("lint \(mode) --statistics shop.yaml 2> err > out")
            #expect(result.status == (mode.contains("diff") ? 1 : 0))
            let place = mode.contains("diff") ? "err" : "out"
            #expect(folder.text(place).contains(table) && folder.text("err" == place ? "out" : "err").contains(table) == false, "\(mode)")
        }
        for mode in [
            "--format json", "--format json=x", "--format text", "--format concise=x", "--diff", "--fix-overlay o.json", "--fix-only",
            "--fix",
        ] {
            let result = folder.merlon("lint \(mode) --no-config --select api8 --show-suppressed shop.yaml 2> err > out")
            #expect(result.status <= 1)
            let file = mode.contains("=x") && mode.contains("concise") ? "x" : mode == "--diff" || mode == "--format json" ? "err" : "out"
            #expect(folder.text(file).contains(": suppressed "), "\(mode)")
            folder.shell("cp before.txt shop.yaml")
        }
        #expect(folder.merlon("lint --fix-only --statistics shop.yaml 2> /dev/null").lines[0].hasPrefix(table))
    }

    @Test(arguments: ["--show-files", "--show-settings shop.yaml"])
    func `a listing cannot be combined with reports`(_ listing: String) throws {
        let folder = try folder()
        for other in ["--format json=x", "--format json", "--statistics", "--show-suppressed", "--diff", "--fix-overlay x"] {
            let result = folder.merlon("lint \(listing) \(other) shop.yaml")
            let option = String(other.prefix { $0 != " " })
            #expect(result.status == 2)
            #expect(result.lines.contains { $0.hasSuffix(" checks no files; omit \(option)") }, "\(result.lines)")
            #expect(folder.text("x") == "")
        }
        #expect(folder.merlon("lint \(listing) --fix shop.yaml").status == 0)
        #expect(folder.merlon("lint --show-files --show-settings shop.yaml").status == 2)
        #expect(isUntouched(folder))
    }

    @Test func `two outputs cannot share a file`() throws {
        let folder = try folder()
        for options in ["--format json=x --format sarif=./x", "--fix-overlay x --format json=x"] {
            let result = folder.merlon("lint \(options) shop.yaml")
            #expect(result.status == 2 && result.lines.joined().contains("name a different file for each"))
            #expect(folder.text("x") == "")
        }
        #expect(folder.merlon("lint --format json=/dev/null --format sarif=/dev/null shop.yaml").status == 1)
    }

    @Test(arguments: ["--diff", "--fix-only", "--fix-overlay o.json"])
    func `unreadable files are reported with and without a report`(_ mode: String) {
        let folder = TestFolder()
        folder.write("broken.yaml", "openapi: 3.0.3\npaths: {a: ]\n")
        for reports in ["", "--format json=x"] {
            let result = folder.merlon("lint \(mode) \(reports) broken.yaml")
            #expect(result.status == 2 && result.lines.filter { $0.hasPrefix("broken.yaml:2:12: error: ") }.count == 1, "\(result.lines)")
        }
    }

    @Test func `standard input is read once for patch and report`() throws {
        let folder = try folder()
        _ = folder.merlon("lint -q --format json=plain - < shop.yaml")
        #expect(folder.merlon("lint -q --diff --format json=x - < shop.yaml > out").status == 1)
        #expect(folder.shell("cmp plain x && grep -q '^@@' out").status == 0)
    }

    @Test func `a report is the same alone and beside others`() throws {
        let folder = try folder()
        _ = folder.merlon("lint -q \(all("all-")) shop.yaml")
        for format in Self.formats { _ = folder.merlon("lint -q --format \(format)=\(format) shop.yaml") }
        expectEqual(folder, "all-", "")
        for (first, second) in [("text", "json"), ("text", "sarif"), ("sarif", "json"), ("concise", "rdjson")] {
            _ = folder.merlon("lint -q --format \(first)=a --format \(second)=b shop.yaml")
            #expect(folder.shell("cmp a \(first) && cmp b \(second)") == ([], 0), "\(first) \(second)")
        }
    }
}
