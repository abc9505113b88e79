import Support
import Testing

/// What `merlon diff` writes, and where to.
@Suite struct DiffOutputTests {
    private let folder = DiffFolder()

    init() {
        folder.write("old.yaml", DiffFolder.shop(secured: true))
        folder.write("new.yaml", DiffFolder.shop(secured: false))
    }

    @Test func `several formats at once, to files`() {
        let result = folder.diff("--format json=a.json --format markdown=a.md --format sarif=a.sarif --format text old.yaml new.yaml")
        #expect(result.status == 1 && result.lines.first == "Weaker (1)")
        let text = folder.repository.folder.text
        #expect(text("a.json").contains(#""format":"merlon-diff/1""#))
        #expect(text("a.md").hasPrefix("## Merlon: 1 weaker in 1 description\n"))
        #expect(text("a.sarif").contains(#""ruleId":"diff-operation-public""#))
        #expect(folder.diff("--format json=a.json --format sarif=a.json old.yaml new.yaml").status == 2)
        #expect(folder.diff("-o report.json --format json old.yaml new.yaml").lines.isEmpty)
        #expect(!text("report.json").isEmpty)
    }

    @Test func `GitHub gets annotations and a summary`() throws {
        let program = try #require(TestFolder.program)
        let result = folder.repository.folder.shell(
            "GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=summary.md '\(program)' diff old.yaml new.yaml")
        #expect(result.lines.contains { $0.hasPrefix("::error file=new.yaml,line=6") && $0.contains("diff-operation-public") })
        #expect(result.lines.first == "Weaker (1)")
        #expect(folder.repository.folder.text("summary.md").contains("### Weaker"))
    }

    @Test func `the output is the same with any number of threads`() {
        for number in 1...5 {
            folder.write("v1/\(number).yaml", DiffFolder.shop(secured: true, title: "\(number)"))
            folder.write("v2/\(number).yaml", DiffFolder.shop(secured: number > 3, title: "\(number)"))
        }
        let one = folder.diff("--jobs 1 --format json v1 v2")
        #expect(one.status == 1)
        for jobs in [2, 8] { #expect(folder.diff("--jobs \(jobs) --format json v1 v2").lines == one.lines) }
    }

    @Test func `credentials are not shown`() {
        let key = "AKIA" + "IOSFODNN7EXAMPLF"
        let text = { (secured: Bool) in DiffFolder.shop(secured: secured).replacing("description: created", with: "description: '\(key)'") }
        folder.write("old.yaml", text(true).replacing("security: [{bearer: []}]", with: "security: [{bearer: []}] # \(key)"))
        folder.write("new.yaml", text(false).replacing("    post:", with: "    post: # \(key)"))
        for format in ["text", "json", "sarif", "github", "markdown"] {
            let result = folder.diff("--format \(format) old.yaml new.yaml")
            #expect(result.status == 1 && !result.lines.isEmpty)
            #expect(!result.lines.joined().contains(key), "\(format)")
        }
    }

    @Test func `control characters in names are escaped`() {
        let path = "/a\\e[2J\\u202e::error::x"
        folder.write("old.yaml", DiffFolder.shop(secured: true, path: "\"\(path)\""))
        folder.write("new.yaml", DiffFolder.shop(secured: false, path: "\"\(path)\""))
        for format in ["text", "json", "sarif", "github", "markdown", "text --access"] {
            let result = folder.diff("--format \(format) old.yaml new.yaml")
            #expect(result.status == 1)
            for scalar in result.lines.joined().unicodeScalars {
                #expect(scalar.value >= 0x20 && scalar.value != 0x202E, "\(format)")
            }
            #expect(!result.lines.contains { $0.hasPrefix("::") } || format == "github")
        }
    }

    @Test func `hostile descriptions against each other and against a good one`() {
        let deep = String(repeating: "[", count: 3000)
        let hostile = [
            "garbage.yaml": "%%%\u{0}", "empty.yaml": "", "deep.yaml": "openapi: 3.0.3\npaths: \(deep)",
            "cycle.yaml": "openapi: 3.0.3\npaths: {/a: &a {post: {requestBody: *a, responses: *a}}}\n",
            "list.json": #"{"openapi": "3.0.3", "paths": [1, 2], "security": {"a": 1}, "components": 3}"#,
            "self.yaml": "openapi: 3.0.3\npaths: {$ref: 'self.yaml#/paths'}\n",
        ]
        for (name, text) in hostile { folder.write(name, text) }
        for name in hostile.keys.sorted() {
            for pair in ["\(name) \(name)", "old.yaml \(name)", "\(name) old.yaml"] {
                #expect((0...2).contains(folder.diff("\(pair) >/dev/null 2>&1").status), "\(pair)")
            }
        }
        #expect(folder.diff("old.yaml garbage.yaml >/dev/null 2>&1").status == 2)
        #expect(folder.diff("empty.yaml empty.yaml >/dev/null 2>&1").status == 2)
    }
}
