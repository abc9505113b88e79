import Linting

/// The documentation as a website: articles, commands, and rules, each a static page that needs no script and no other host.
///
/// Addresses do not change: a rule is at `rules/ID/`, a command at `commands/NAME/`, an article at its file's name.
package struct Site {
    /// An article of `Documentation/`.
    package struct Article {
        /// `configuration`, after its file; `index` is the front page.
        package let name: String
        package let markdown: String

        package init(name: String, markdown: String) {
            self.name = name
            self.markdown = markdown
        }
    }

    package struct File {
        /// `rules/index.html`
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    private let pages: [SitePage]
    private let frame: PageFrame

    /// - Parameters:
    ///   - catalog: the list of rules, as Markdown.
    ///   - articles: in the order of the list of pages.
    ///   - screens: help, that of the program first.
    ///   - report: what the program says of a rule's first bad example.
    package init(
        rules: [Rule], catalog: String, screens: [HelpScreen], articles: [Article], version: String, report: @escaping (Rule) -> String?
    ) {
        let rulePages = RulePages(rules: rules, catalog: catalog, report: report)
        let names = Set(articles.map(\.name))
        let articlePages = articles.map { article in
            let path = Site.path(of: article.name)
            let text = rulePages.text(at: path) { Site.target($0, at: path, names) }
            let page = MarkdownPage(article.markdown, text)
            return SitePage(path: path, title: page.title, body: page.body, words: page.words)
        }
        let below = rulePages.pages
        let commands = CommandPages(screens: screens).pages
        pages = articlePages + commands + below
        frame = PageFrame(navigation: articlePages + [commands, below].compactMap(\.first), version: version)
    }

    package var files: [File] {
        var files = pages.map { File(path: "\($0.path)index.html", text: frame.html($0)) }
        files.append(File(path: "style.css", text: StyleSheet.text))
        files.append(File(path: "search.js", text: SearchScript.text))
        files.append(File(path: "search-index.js", bytes: SearchScript.index(pages)))
        return files
    }

    private static func path(of name: String) -> String { name == "index" ? "" : "\(name)/" }

    /// What a link between files becomes between pages: `configuration.md#levels`, `../configuration/#levels`.
    private static func target(_ link: String, at path: String, _ names: Set<String>) -> String {
        let file = link.prefix { $0 != "#" }
        let root = SitePage.root(of: path)
        if file == "../Rules/README.md" { return "\(root)rules/" }
        guard file.hasSuffix(".md"), names.contains(String(file.dropLast(3))) else { return link }
        return root + Site.path(of: String(file.dropLast(3))) + link.dropFirst(file.count)
    }
}
