import ArgumentParser
import Comparing
import Linting
import Reporting
import Rules
import Site
import System
import Workspace

/// `merlon docs --output DIR`: writes the documentation as a website and a man page.
struct DocsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the documentation as a website and a man page.",
        discussion: "Pages for rules and commands come from `merlon explain` and `--help`; articles come from a checkout.")

    /// The order of the articles in the navigation; others follow by name.
    private static let order = [
        "index", "install", "usage", "configuration", "suppressions", "diff", "fixes", "ci", "pre-commit", "formats", "levels", "score",
        "precision",
        "coming-from",
    ]
    private static let articleLimit = 1 << 20

    @Option(name: .shortAndLong, help: "Output folder; created if it does not exist.", completion: .directory) var output: String
    @Option(help: "Folder that contains the articles. Default: Documentation.", completion: .directory) var articles = "Documentation"

    func run() throws {
        let screens = DocsCommand.screens
        let site = Site(
            rules: RuleSelection.catalog, catalog: CatalogPage.markdown(kinds: ChangeCatalog.kinds), screens: screens,
            articles: try readArticles(),
            version: ProjectVersion.number, report: ExampleReport.text)
        let manual = Site.File(path: "merlon.1", text: ManualPage(screens, version: ProjectVersion.number).source)
        do throws(OutputError) {
            for file in site.files + [manual] {
                let path = FilePath.join(output, file.path)
                try FileSystem.makeFolders(FilePath.directory(of: path))
                try AtomicFile.replace(path, file.bytes, isDurable: false)
            }
        } catch {
            Console.report("\(error)")
            throw ExitCode(2)
        }
    }

    private func readArticles() throws -> [Site.Article] {
        do throws(FileSystem.Failure) {
            let names = try FileSystem.names(in: articles).filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
            let known = DocsCommand.order.filter(names.contains)
            return try (known + names.filter { !known.contains($0) }).map { name throws(FileSystem.Failure) in
                let path = FilePath.join(articles, name + ".md")
                let bytes = try FileSystem.contents(of: path, links: .confined, limit: DocsCommand.articleLimit)
                defer { bytes.deallocate() }
                return Site.Article(name: name, markdown: String(decoding: bytes, as: UTF8.self))
            }
        } catch {
            Console.report("\(articles): \(error.message); the articles are in Documentation/ of a checkout")
            throw ExitCode(2)
        }
    }

    /// The help of the program and of each command, without wrapping.
    static var screens: [HelpScreen] {
        let width = 100_000
        let program = HelpScreen(command: "", text: MerlonCommand.helpMessage(columns: width))
        return [program]
            + MerlonCommand.commands.map { HelpScreen(command: $0.word, text: MerlonCommand.helpMessage(for: $0, columns: width)) }
    }
}
