import Linting
import Rules
import Support
import Testing

@testable import Workspace
@testable import merlon

/// What the built program makes of mistakes on its command line.
@Suite struct CommandLineTests {
    private let folder = TestFolder("a.yaml")

    @Test(arguments: [
        ("chek a.yaml", "`chek`; did you mean `merlon lint`?"), ("scan", "did you mean `merlon lint`?"),
        ("validate a.yaml", "did you mean `merlon lint`?"), ("explian x", "did you mean `merlon explain`?"),
        ("lnit", "did you mean `merlon lint` or `merlon init`?"), ("fix a.yaml", "did you mean `merlon lint --fix`?"),
        ("Lint a.yaml", "did you mean `merlon lint`?"),
    ]) func `a mistyped command is not a path`(arguments: String, message: String) {
        let result = folder.merlon(arguments)
        #expect(result.status == 2)
        #expect(result.lines.count == 1 && result.lines[0].hasPrefix("error: unknown command `") && result.lines[0].contains(message))
    }

    @Test func `an existing or explicit path is a path`() {
        folder.write("chek")
        folder.write("scan/b.yaml")
        #expect(folder.merlon("chek --show-files") == (["chek"], 0))
        #expect(folder.merlon("scan --show-files") == (["scan/b.yaml"], 0))
        #expect(folder.merlon("./chek --show-files") == (["chek"], 0))
        #expect(folder.merlon("./lnit").lines.first?.contains("no such file") == true)
        #expect(folder.merlon("lint lnit").lines.first?.contains("no such file") == true)
        #expect(folder.merlon("openapi").lines.first?.contains("no such file") == true)
    }

    @Test(arguments: [
        ("--format sarfi", "'sarif'"), ("--format mark=a.md", "'markdown'"), ("--fail-on warn", "'warning'"),
        ("--profile stric", "'strict'"),
        ("--min-confidence hgih", "'high'"), ("--color nevr", "'never'"),
    ]) func `mistyped values get suggestions`(arguments: String, suggestion: String) {
        let result = folder.merlon("lint \(arguments) a.yaml")
        #expect(result.status == 2)
        #expect(result.lines.first?.hasPrefix("error: ") == true && result.lines.first?.hasSuffix("did you mean \(suggestion)?") == true)
    }

    @Test func `mistyped values of other commands get suggestions, too`() {
        #expect(folder.merlon("rules --format jsno").lines[0].hasSuffix("did you mean 'json'?"))
        #expect(folder.merlon("baseline creat").lines[0].hasSuffix("did you mean 'create'?"))
        #expect(folder.merlon("schema confg").lines[0].hasSuffix("did you mean 'config'?"))
        let variable = folder.shell("MERLON_FAIL_ON=warn '\(TestFolder.program ?? "")' a.yaml")
        #expect(variable.status == 2 && variable.lines[0].hasSuffix("did you mean `warning`?"))
        folder.write("merlon.yaml", "fail-on: warn\n")
        #expect(folder.merlon("a.yaml").lines[0].hasSuffix("did you mean `warning`?"))
    }

    @Test(arguments: [
        ("rules --select apj4", "did you mean api4?"), ("lint --select apj4", "did you mean api4?"),
        ("score --ignore apj4", "did you mean api4?"),
        ("baseline create --select CWE-7700", "did you mean CWE-770?"), ("lint --ignore API4:2032", "did you mean API4:2023?"),
        ("lint --select unbounded-array", "did you mean api4-unbounded-array?"),
        ("rules --select api4,nothing-like-it", "`merlon rules` lists them"),
        ("lint --select ','", "no rule is named"), ("ignore apj4 a.yaml:1 --reason because", "did you mean api4?"),
    ]) func `unknown rules are errors everywhere`(arguments: String, hint: String) {
        let result = folder.merlon(arguments)
        #expect(result.status == 2)
        #expect(result.lines.count == 1 && result.lines[0].hasSuffix(hint), "\(result.lines)")
        #expect(folder.merlon("baseline prune").status == 2)
    }

    @Test func `a selection without rules is a mistake`() {
        let strict = Catalog.rules.filter { $0.profile == .strict }.map(\.id)
        let running = Set(Catalog.rules.filter { $0.profile == .default }.map(\.id))
        let prefixes = RuleNameLists(RuleSelection.catalog).prefixes
        let prefix = prefixes.first { RuleSelection.names.rules($0).allSatisfy { !running.contains($0.id) } }
        guard let prefix, let id = strict.first else { return #expect(Bool(false), "no prefix is for strict rules alone") }
        let message = "every selected rule belongs to the strict profile"
        let result = folder.merlon("lint a.yaml --select \(prefix)")
        #expect(
            result.status == 2 && result.lines.count == 1 && result.lines[0].hasPrefix("--select: error: \(message)"), "\(result.lines)")
        let score = folder.merlon("score a.yaml --select \(prefix)")
        #expect(score.status == 2 && score.lines == result.lines)
        #expect(folder.merlon("lint a.yaml --fail-on never --select \(prefix) --profile strict").status == 0)
        #expect(folder.merlon("lint a.yaml --fail-on never --select \(id)").status == 0)
        folder.write("merlon.yaml", "select: [\(prefix)]\n")
        #expect(folder.merlon("lint").lines.first?.hasPrefix("merlon.yaml: error: \(message)") == true)
    }

    @Test func `output accepts the report of one format`() {
        #expect(folder.merlon("lint a.yaml -o out.txt --fail-on never") == ([], 0))
        #expect(folder.text("out.txt").contains(" in 1 file "))
        #expect(folder.merlon("lint a.yaml --format json --output out.json --fail-on never") == ([], 0))
        #expect(folder.text("out.json").hasPrefix("{\"schema\":\"merlon-report/1\""))
        #expect(folder.merlon("lint a.yaml --format json -o - -q --fail-on never").lines.first?.hasPrefix("{") == true)
        for wrong in ["--format json --format sarif -o x", "--format json=y -o x", "-o ''"] {
            #expect(folder.merlon("lint a.yaml \(wrong)").status == 2)
            #expect(folder.text("x").isEmpty && folder.text("y").isEmpty)
        }
        #expect(folder.merlon("merge out.json -o merged.json") == ([], 0))
        #expect(folder.text("merged.json") == folder.text("out.json"))
        #expect(folder.merlon("score a.yaml --format json -o score.json") == ([], 0))
        #expect(folder.text("score.json").contains("merlon-score/1"))
    }

    @Test func `version names the program`() { #expect(folder.merlon("--version") == ([MerlonCommand.version], 0)) }

    @Test(arguments: [
        "--help", "--version", "lint --help", "lint --help-all", "--generate-completion-script zsh", "rules",
        "explain api4-unbounded-array",
    ])
    func `output that cannot be written is an error`(arguments: String) {
        let result = folder.merlon("\(arguments) > /dev/full")
        #expect(result.status == 2 && result.lines.count == 1 && result.lines[0].hasPrefix("error: cannot write the output"))
    }

    @Test func `control characters in arguments are escaped`() {
        for arguments in ["--format $'a\\e[31m\\n::error::b'", "$'--a\\e]0;b\\a'", "--jobs $'\\u202e\\r##vso[a]'", "$'no\\e[2J.yaml'"] {
            let result = folder.shell("bash -c \"'\(TestFolder.program ?? "")' lint \(arguments)\"")
            #expect(result.status == 2)
            let text = result.lines.joined(separator: "\n")
            #expect(text.contains("\\u{"))
            #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x202E) }, "\(text)")
            #expect(!result.lines.contains { $0.hasPrefix("::") || $0.contains("##vso[") })
        }
    }

    @Test func `quiet prints errors and warnings`() {
        folder.write(
            "noted.yaml", "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {/a: {get: {responses: {'200': {description: b}}}}}\n")
        let noted = "noted.yaml --select api4-too-many-requests-undocumented"
        #expect(folder.merlon("lint \(noted)").lines.contains { $0.hasPrefix("note[") })
        #expect(folder.merlon("lint -q \(noted)") == ([], 0))
        // What is spelled out, or fails the run, is shown.
        #expect(folder.merlon("lint -q --notes \(noted)").lines.first?.hasPrefix("note[") == true)
        let failing = folder.merlon("lint -q --fail-on note \(noted)")
        #expect(failing.status == 1 && failing.lines.first?.hasPrefix("note[") == true)
        #expect(folder.merlon("lint -q --format concise \(noted)").lines.count == 1)
    }

    @Test func `help fits on a screen`() {
        let short = folder.merlon("lint --help")
        #expect(short.status == 0 && short.lines == folder.merlon("lint -h").lines)
        let text = folder.shell("'\(TestFolder.program ?? "")' lint --help | wc -lL").lines.first ?? ""
        let figures = text.split(separator: " ").compactMap { Int($0) }
        #expect(figures.count == 2 && figures[0] <= 24 && figures[1] <= 80, "\(text)")
        let whole = folder.merlon("lint --help-all").lines
        #expect(whole.contains { $0.contains("--stdin-filename") } && !whole.contains { $0.contains("(default:") })
        // The short page names no option that is not there.
        let names = LintHelp.text.split { !($0.isLetter || $0 == "-") }.filter { $0.hasPrefix("--") }
        #expect(names.count > 10)
        for name in names { #expect(whole.contains { $0.contains(name) }, "\(name)") }
    }
}
