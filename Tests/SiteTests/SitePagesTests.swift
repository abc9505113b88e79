import Linting
import Rules
import Support
import Testing

@testable import Site

/// The site as the project's own articles and rules make it.
@Suite struct SitePagesTests {
    private let files: [String: String]
    /// Created once for all tests.
    private static let made = Result { try SitePagesTests.make() }

    init() throws { files = try Self.made.get() }

    private static func make() throws -> [String: String] {
        let articles = try Repository.files(under: "Documentation", ending: ".md").map { path in
            Site.Article(name: String(path.dropFirst("Documentation/".count).dropLast(3)), markdown: try Repository.text(of: path))
        }
        let screen = HelpScreen(command: "lint", text: "OVERVIEW: Checks.\n\nUSAGE: merlon lint\n\nOPTIONS:\n  --a   B.\n")
        let site = Site(
            rules: Catalog.rules, catalog: CatalogPage.markdown(kinds: []),
            screens: [HelpScreen(command: "", text: "OVERVIEW: All.\n"), screen],
            articles: articles, version: "1.2.3"
        ) { "a report <of> \($0.id)\n" }
        return Dictionary(site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first }
    }

    @Test func `every rule has a complete page`() throws {
        for rule in Catalog.rules {
            let page = try #require(files["rules/\(rule.id)/index.html"], "\(rule.id)")
            for heading in ["why-it-matters", "what-to-do", "reported", "not-reported", "settings", "risks-and-weaknesses"] {
                #expect(page.contains("<h2 id=\"\(heading)\">"), "\(rule.id): \(heading)")
            }
            #expect(page.contains("a report &lt;of&gt; \(rule.id)\n"))
            #expect(!page.contains(" #! "), "\(rule.id) shows the marks of tests")
        }
    }

    @Test func `pages request nothing from other hosts and contain no scripts`() {
        for (path, text) in files where path.hasSuffix(".html") {
            #expect(text.contains("default-src 'none'"))
            for tag in text.split(separator: "<").dropFirst() where tag.hasPrefix("script") || tag.hasPrefix("link") || tag.hasPrefix("img")
            {
                #expect(!tag.contains("//"), "\(path): \(tag)")
            }
            #expect(text.split(separator: "<script").count == 3, "\(path)")
        }
    }

    @Test func `articles link to pages, not files`() throws {
        let front = try #require(files["index.html"])
        #expect(front.contains("href=\"./install/\"") && front.contains("href=\"./rules/\"") && !front.contains(".md\""))
        #expect(files["configuration/index.html"] != nil && files["commands/lint/index.html"] != nil)
    }

    @Test func `articles name only existing rules`() throws {
        let ids = Set(Catalog.rules.map(\.id))
        let page = try Repository.text(of: "Documentation/coming-from.md")
        let named = page.split(separator: "`").filter { $0.hasPrefix("api") && $0.contains("-") && !$0.contains(" ") }
        #expect(named.count > 60)
        for name in named { #expect(ids.contains(String(name)), "\(name)") }
    }
}
