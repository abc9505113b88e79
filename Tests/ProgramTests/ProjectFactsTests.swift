import Reporting
import Support
import Testing

/// The address and the version stand in one file each; what quotes them agrees.
@Suite struct ProjectFactsTests {
    private static let articles = ["README.md", "Documentation/pre-commit.md", "Documentation/ci.md"]
    private let path = ProjectAddress.repository.dropFirst("https://github.com/".count)

    @Test(arguments: ["Examples/ci/pre-commit-config.yaml", "Documentation/pre-commit.md"])
    func `hooks name the current version`(_ file: String) throws {
        let lines = try Repository.text(of: file).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.contains("- repo: \(ProjectAddress.repository)"))
        #expect(lines.contains("rev: v\(ProjectVersion.number)"))
    }

    @Test(arguments: ["Examples/ci/github-actions.yml", "Documentation/ci.md"])
    func `the action names the current version`(_ file: String) throws {
        #expect(try Repository.text(of: file).contains("- uses: \(path)@v\(ProjectVersion.number)"))
    }

    @Test func `scripts read the version and the addresses from the sources`() {
        let folder = TestFolder()
        let script = "'\(Repository.root)/.ci/packaging/project'"
        #expect(folder.shell("\(script) version") == ([ProjectVersion.number], 0))
        #expect(folder.shell("\(script) repository") == ([ProjectAddress.repository], 0))
        #expect(folder.shell("\(script) site") == ([ProjectAddress.site], 0))
    }

    @Test func `files contain no invented address`() throws {
        var files = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "Dockerfile", "action.yml", "pyproject.toml"]
        for (folder, ending) in [("Documentation", ".md"), ("Examples/ci", ""), (".ci", ""), (".github", ".yml"), ("Sources", ".swift")] {
            files += try Repository.files(under: folder, ending: ending)
        }
        #expect(files.count > 200)
        for file in files where !file.hasSuffix(".pyc") {
            let text = try Repository.text(of: file)
            for wrong in ["registry.example", "example.com/merlon", "ghcr.io/merlon"] {
                #expect(!text.contains(wrong), "\(file): \(wrong)")
            }
        }
    }

    @Test func `reports do not name unpublished addresses`() throws {
        let sarif = OutputFormat.sarif.render(ReportingSamples.report)
        let json = try #require(ReportingJSON(sarif))
        #expect(json.string("/runs/0/tool/driver/informationUri") == (ProjectAddress.isPublished ? ProjectAddress.repository : nil))
        let help = try #require(json.string("/runs/0/tool/driver/rules/0/helpUri"))
        let site = ProjectAddress.isPublished ? "\(ProjectAddress.site)/rules/" : "https://owasp.org/API-Security/"
        #expect(help.hasPrefix(site))
    }
}
