import ArgumentParser
import Linting
import Rules

/// Options that choose rules.
struct RuleChoice: ParsableArguments {
    @Option(help: "default, or strict for every rule. Default: default.") var profile: Rule.Profile?
    @Option(help: "Rules to run: ids, prefixes (api4), OWASP ids (API4:2023), CWE ids (CWE-770); separated by commas, repeatable.")
    var select: [String] = []
    @Option(help: "Rules not to run, named alike.") var ignore: [String] = []
    @Option(help: "Leave out findings that are less sure: low, medium, high. Default: low.") var minConfidence: Confidence?

    /// What the flags say, one layer each. Throws exit status 2 when a name fits no rule.
    func layers() throws -> [SettingsLayer] {
        var layers = [SettingsLayer(origin: "--profile", profile: profile), SettingsLayer(origin: "--min-confidence")]
        layers[1].minConfidence = minConfidence
        if !select.isEmpty { layers.append(SettingsLayer(origin: "--select", select: try known(select, "--select"))) }
        if !ignore.isEmpty { layers.append(SettingsLayer(origin: "--ignore", ignore: try known(ignore, "--ignore"))) }
        return layers
    }

    private func known(_ values: [String], _ option: String) throws -> [RuleSelector] {
        let (selectors, unknown) = RuleChoice.selectors(values)
        for name in unknown { Trouble.report("\(option) \(name): no rule has that name\(RuleChoice.hint(name))") }
        guard unknown.isEmpty else { throw ExitCode(2) }
        return selectors
    }

    /// What names separated by commas stand for, and which of them fit no rule.
    static func selectors(_ values: [String]) -> (selectors: [RuleSelector], unknown: [String]) {
        let names = values.flatMap { $0.split { $0 == "," || $0 == " " } }.map(String.init)
        let unknown = names.filter { !Catalog.rules.contains(where: RuleSelector($0).matches) }
        return (names.map(RuleSelector.init), unknown)
    }

    /// `; did you mean api4-unbounded-array?`
    static func hint(_ name: String) -> String {
        EditDistance.closest(to: name, among: Catalog.rules.map(\.id)).map { "; did you mean \($0)?" } ?? ""
    }
}
