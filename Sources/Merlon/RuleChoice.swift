import ArgumentParser
import Linting
import Rules

/// Options that choose rules.
struct RuleChoice: ParsableArguments {
    @Option(help: "default, or strict for every rule.") var profile = Rule.Profile.default
    @Option(help: "Rules to run: ids, prefixes (api4), OWASP ids (API4:2023), CWE ids (CWE-770); separated by commas, repeatable.")
    var select: [String] = []
    @Option(help: "Rules not to run, named alike.") var ignore: [String] = []
    @Option(help: "Leave out findings that are less sure: low, medium, high.") var minConfidence = Confidence.low

    /// Throws exit status 2 when a name fits no rule.
    func settings() throws -> Settings {
        var settings = Settings()
        settings.profile = profile
        settings.select = try selectors(select, "--select")
        settings.ignore = try selectors(ignore, "--ignore")
        settings.minimumConfidence = minConfidence
        return settings
    }

    private func selectors(_ values: [String], _ option: String) throws -> [RuleSelector] {
        let names = values.flatMap { $0.split(separator: ",") }.map(String.init).filter { !$0.isEmpty }
        let selectors = names.map(RuleSelector.init)
        for (name, selector) in zip(names, selectors) where !Catalog.rules.contains(where: selector.matches) {
            let hint = EditDistance.closest(to: name, among: Catalog.rules.map(\.id)).map { "; did you mean \($0)?" } ?? ""
            Trouble.report("\(option) \(name): no rule has that name\(hint)")
            throw ExitCode(2)
        }
        return selectors
    }
}
