import Reporting
import Support
import Testing

@testable import Workspace
@testable import merlon

/// What the articles say of the program is so.
@Suite struct DocumentationTests {
    private let folder = TestFolder("a.yaml")

    @Test func `the documented configuration is valid`() throws {
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

    /// The options in a text, such as `--fail-on`.
    private static func options(in text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.filter { $0.hasPrefix("--") && $0.count > 3 && !$0.hasPrefix("---") }
            .map(String.init)
    }

    @Test(arguments: ["usage", "configuration", "suppressions", "fixes", "score", "formats", "precision", "diff"])
    func `documented options exist`(_ name: String) throws {
        let known = Set(DocsCommand.screens.flatMap(\.sections).flatMap(\.entries).flatMap { Self.options(in: $0.names) })
        #expect(known.count > 30)
        for option in Self.options(in: try Repository.text(of: "Documentation/\(name).md")) where option != "--package-path" {
            #expect(known.contains(option), "\(option)")
        }
    }

    @Test func `every option is described`() throws {
        let article = try Repository.text(of: "Documentation/usage.md")
        let screen = try #require(DocsCommand.screens.first { $0.command == LintCommand.word })
        let options = screen.sections.flatMap(\.entries).compactMap { Self.options(in: $0.names).first }
        #expect(options.count > 25)
        for option in options where option != "--help-all" && option != "--version" { #expect(article.contains(option), "\(option)") }
    }

    @Test func `every option of diff is described`() throws {
        let article = try Repository.text(of: "Documentation/diff.md")
        let screen = try #require(DocsCommand.screens.first { $0.command == DiffCommand.word })
        let options = screen.sections.flatMap(\.entries).compactMap { Self.options(in: $0.names).first }
        #expect(options.count > 12)
        for option in options where option != "--help" && option != "--version" { #expect(article.contains(option), "\(option)") }
    }

    @Test func `every format is described`() throws {
        let article = try Repository.text(of: "Documentation/formats.md")
        for format in OutputFormat.all { #expect(article.contains("| `\(format)` |"), "\(format)") }
    }

    @Test func `the first page is short`() throws {
        #expect(try Repository.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false).count < 200)
    }
}
