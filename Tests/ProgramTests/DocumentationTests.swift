import Reporting
import Support
import Testing

@testable import Workspace
@testable import merlon

/// What the articles say of the program is so.
@Suite struct DocumentationTests {
    private let folder = TestFolder("a.yaml")

    @Test func `the configuration that is shown is one`() throws {
        let blocks = try Repository.text(of: "Documentation/configuration.md").components(separatedBy: "```")
        let example = try #require(blocks.first { $0.hasPrefix("yaml\n") }).dropFirst("yaml\n".utf8.count)
        folder.write("merlon.yaml", String(example))
        let result = folder.merlon("lint --show-settings a.yaml")
        #expect(result.status == 0, "\(result.lines)")
        #expect(result.lines.contains { $0.contains("strict") && $0.contains("merlon.yaml") })
    }

    @Test func `every key is described`() throws {
        let article = try Repository.text(of: "Documentation/configuration.md")
        #expect(Setting.configurable.count > 8)
        for setting in Setting.configurable { #expect(article.contains("`\(setting.name)`"), "\(setting.name)") }
        for variable in EnvironmentLayer.names { #expect(article.contains("`\(variable)`"), "\(variable)") }
    }

    @Test(arguments: ["usage", "configuration", "suppressions", "fixes", "score", "formats", "precision", "diff"]) func `options are there`(
        _ name: String
    )
        throws
    {
        var known = ""
        for command in [
            "lint --help-all", "baseline --help", "ignore --help", "score --help", "merge --help", "rules --help", "explain --help",
            "diff --help",
        ] {
            known += folder.merlon(command).lines.joined(separator: "\n")
        }
    }

    @Test func `every option is described`() throws {
        let article = try Repository.text(of: "Documentation/usage.md")
        let screen = try #require(DocsCommand.screens.first { $0.command == LintCommand.word })
        let options = screen.sections.flatMap(\.entries).compactMap { Self.options(in: $0.names).first }
        #expect(options.count > 25)
        for option in options where option != "--help-all" && option != "--version" { #expect(article.contains(option), "\(option)") }
    }

    @Test func `every format is described`() throws {
        let article = try Repository.text(of: "Documentation/formats.md")
        for format in OutputFormat.all { #expect(article.contains("| `\(format)` |"), "\(format)") }
    }

    @Test func `every option of diff is described`() throws {
        let article = try Repository.text(of: "Documentation/diff.md")
        let help = folder.merlon("diff --help").lines.filter { $0.hasPrefix("  -") }
        #expect(help.count > 12)
        for line in help {
            let option = line.split { !($0.isLetter || $0 == "-") }.first { $0.hasPrefix("--") } ?? ""
            if option != "--help", option != "--version" { #expect(article.contains(option), "\(option)") }
        }
    }

    @Test func `every option of diff is described`() throws {
        let article = try Repository.text(of: "Documentation/diff.md")
        let help = folder.merlon("diff --help").lines.filter { $0.hasPrefix("  -") }
        #expect(help.count > 12)
        for line in help {
            let option = line.split { !($0.isLetter || $0 == "-") }.first { $0.hasPrefix("--") } ?? ""
            if option != "--help", option != "--version" { #expect(article.contains(option), "\(option)") }
        }
    }

    @Test func `the first page is short`() throws {
        #expect(try Repository.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false).count < 200)
    }
}
