import Support
import Testing
import YAML

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
        let text = folder.merlon("schema config").lines.joined(separator: "\n")
        let schema = Tree.read(Source(path: "schema.json", text: text))
        let root = try #require(schema.root)
        var keys = try #require(root.child("properties")).entries.map(\.key.string)
        keys += try #require(root.child("$defs")?.child("layer")?.child("properties")).entries.map(\.key.string)
        #expect(keys.count > 8)
        for key in keys { #expect(article.contains("`\(key)`"), "\(key)") }
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
        let text = try Repository.text(of: "Documentation/\(name).md")
        let options = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.filter {
            $0.hasPrefix("--") && $0.count > 3 && !$0.hasPrefix("---")
        }
        for option in options where option != "--package-path" && option != "--help" { #expect(known.contains(option), "\(option)") }
    }

    @Test func `every option is described`() throws {
        let article = try Repository.text(of: "Documentation/usage.md")
        let help = folder.merlon("lint --help-all").lines.filter { $0.hasPrefix("  -") }
        #expect(help.count > 25)
        for line in help {
            let option = line.split { !($0.isLetter || $0 == "-") }.first { $0.hasPrefix("--") } ?? ""
            if option != "--help-all", option != "--version" { #expect(article.contains(option), "\(option)") }
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
