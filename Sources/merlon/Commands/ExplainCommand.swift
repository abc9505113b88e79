import ArgumentParser
import Linting
import Reporting
import System
import Words
import Workspace

/// `merlon explain NAME`: explains a rule, lists the rules that a name selects, or explains how a field is classified.
struct ExplainCommand: Subcommand {
    enum Format: String, CaseIterable { case auto, text, markdown }

    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it reports, why that matters, and what to change.",
        discussion: """
            If the name stands for several rules, such as api4, API4:2023, or CWE-770, lists them.
            With --field, explains how the rules classify a property or parameter of that name, and why.
            """)
    static let synonyms = ["why": "explain"]

    @Argument(
        help: "A rule id, such as api4-unbounded-array; a prefix (api4); an OWASP id (API4:2023); or a CWE id (CWE-770).",
        completion: RuleChoice.completion)
    var rule: String?
    @Option(help: "Name of a property or parameter, such as card_number: prints its classes and the evidence.")
    var field: String?
    @Option(help: "With --field: its type, such as string or integer.")
    var type: String?
    @Option(help: "With --field: the name of another field of the same object. Repeatable.")
    var beside: [String] = []
    @Option(
        help: "text, markdown, or auto: text on a terminal, otherwise Markdown. Default: auto.",
        completion: KnownWords.list(of: Format.self),
        transform: KnownWords.value)
    var format = Format.auto
    @Option(help: "auto, always, or never. Default: auto.", completion: KnownWords.list(of: ColorChoice.self), transform: KnownWords.value)
    var color = ColorChoice.auto

    func validate() throws {
        guard (rule == nil) != (field == nil) else { throw ValidationError("Specify either a rule or --field NAME.") }
        if field == nil, type != nil || !beside.isEmpty { throw ValidationError("--type and --beside require --field NAME.") }
    }

    func run() throws {
        if let field { return try Console.print(lines: FieldPage(field, type: type, beside: beside).lines) }
        guard let rule else { return }
        let rules = RuleSelection.names.rules(rule)
        if rules.isEmpty { _ = try RuleChoice.selectors([rule], of: "explain") }
        let isText = format == .text || format == .auto && Environment.isTerminal(Output.standardOutput)
        let width = min(Environment.terminalWidth ?? 80, 100)
        if let only = rules.first, rules.count == 1 {
            let page = isText ? RulePageText(only, color: color.isUsed, width: width).render() : Array(RulePage(only).markdown.utf8)
            return try Console.print(lines: page)
        }
        let table = RuleTable(rule, rules)
        try Console.print(lines: isText ? table.render(color: color.isUsed, width: width) : Array(table.markdown.utf8))
    }
}
