import ArgumentParser
import Comparing
import Linting
import Reporting
import Rules
import System
import Workspace

/// `merlon rules`: lists the catalog.
struct RulesCommand: Subcommand {
    enum Format: String, CaseIterable { case text, json, markdown }

    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules, and the kinds of change that `merlon diff` reports.")

    @Flag(help: "List the word tables that classify names, which `vocabulary` in merlon.yaml changes.") var vocabulary = false
    @Option(help: "text, json, or markdown. Default: text.", completion: KnownWords.list(of: Format.self), transform: KnownWords.value)
    var format = Format.text
    @Option(help: "auto, always, or never.", completion: KnownWords.list(of: ColorChoice.self), transform: KnownWords.value)
    var color = ColorChoice.auto
    @Option(
        help: "List only the rules of this profile: default or strict.", completion: KnownWords.list(of: Rule.Profile.self),
        transform: KnownWords.value
    )
    var profile: Rule.Profile?
    @Option(
        parsing: .upToNextOption, help: "Ids, prefixes (api4), OWASP ids (API4:2023), or CWE ids (CWE-770).",
        completion: RuleChoice.completion)
    var select: [String] = []

    func run() throws {
        if vocabulary { return try Console.print(lines: VocabularyList.text) }
        var settings = Settings()
        settings.profile = profile ?? .strict
        var kinds = ChangeCatalog.kinds
        var rules = Catalog.rules
        if !select.isEmpty {
            let selectors = try RuleChoice.selectors(select, of: "--select")
            settings.select = selectors
            kinds = kinds.filter { kind in selectors.contains { $0.matches(kind) } }
            if selectors.allSatisfy(\.namesChanges) { rules = [] }
        }
        let list = RuleList(settings.active(rules), kinds: kinds)
        switch format {
        case .text: try Console.print(lines: list.text(color: color.isUsed))
        case .json: try Console.print(LogText(json: list.json))
        case .markdown: try Console.print(LogText(CatalogPage.markdown(kinds: ChangeCatalog.kinds)))
        }
    }
}
