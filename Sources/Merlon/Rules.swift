import ArgumentParser
import Linting
import Reporting
import Rules

/// `merlon rules`: the catalogue.
struct Rules: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    static let configuration = CommandConfiguration(abstract: "Lists the rules.")

    @Option(help: "How to list them.") var format = Format.text
    @Option(help: "Only those that this profile runs.") var profile: Rule.Profile?
    @Option(parsing: .upToNextOption, help: "Ids, prefixes (api4), OWASP ids (API4:2023) or CWE ids (CWE-770).") var select: [String] = []

    func run() throws {
        var settings = Settings()
        settings.profile = profile ?? .strict
        settings.select = select.map(RuleSelector.init)
        let rules = settings.active(Catalog.rules)
        try Trouble.print(format == .json ? RuleList(rules).json : RuleList(rules).text)
    }
}

extension Rule.Profile: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension Confidence: ExpressibleByArgument {}
