import ArgumentParser
import Linting
import Rules
import Workspace

/// Options that choose rules.
struct RuleChoice: ParsableArguments {
    @Option(
        help: "default, or strict for every rule. Default: default.", completion: KnownWords.list(of: Rule.Profile.self),
        transform: KnownWords.value)
    var profile: Rule.Profile?
    @Option(
        help: ArgumentHelp(
            "Rules to run: ids, prefixes (api4), OWASP ids (API4:2023), CWE ids (CWE-770); separated by commas, repeatable.",
            valueName: "rules"),
        completion: completion)
    var select: [String] = []
    @Option(help: ArgumentHelp("Rules to leave out, named the same way.", valueName: "rules"), completion: completion) var ignore:
        [String] =
            []
    @Option(
        help: ArgumentHelp("Leave out findings that are less certain: low, medium, high. Default: low.", valueName: "confidence"),
        completion: KnownWords.list(of: Confidence.self),
        transform: KnownWords.value)
    var minConfidence: Confidence?

    @Option(
        help: ArgumentHelp(
            """
            Rules that run whatever the configuration says, and whose findings no suppression, baseline, level or minimum confidence hides; \
            named the same way.
            """, valueName: "rules"), completion: completion)
    var require: [String] = []

    /// What the flags say, one layer each. Throws exit status 2 when a name fits no rule.
    func layers() throws -> [SettingsLayer] {
        var layers = [SettingsLayer(origin: "--profile", profile: profile), SettingsLayer(origin: "--min-confidence")]
        layers[1].minConfidence = minConfidence
        if !select.isEmpty { layers.append(SettingsLayer(origin: "--select", select: try selected())) }
        if !ignore.isEmpty { layers.append(SettingsLayer(origin: "--ignore", ignore: try RuleChoice.selectors(ignore, of: "--ignore"))) }
        if !require.isEmpty {
            layers.append(SettingsLayer(origin: "--require", require: try RuleChoice.selectors(require, of: "--require")))
        }
        return layers
    }

    /// What `--select` names. Throws exit status 2 for a kind of change: no rule would run.
    private func selected() throws -> [RuleSelector] {
        let selectors = try RuleChoice.selectors(select, of: "--select")
        guard let change = selectors.first(where: \.namesChanges) else { return selectors }
        Console.report("--select: `\(change.text)` is a kind of change, which `merlon diff` tells: no rule has that name")
        throw ExitCode(2)
    }

    /// What the names given to an option or argument stand for. Throws exit status 2, after saying why, when one fits no rule or there is
    /// none.
    ///
    /// - Parameter values: names separated by commas.
    static func selectors(_ values: [String], of option: String) throws -> [RuleSelector] {
        let (selectors, faults) = RuleSelection.selectors(values)
        for fault in faults { Console.report("\(option): \(fault)") }
        guard faults.isEmpty else { throw ExitCode(2) }
        return selectors
    }

    static let completion = CompletionKind.list(
        ["all"] + RuleSelection.names.prefixes + RuleSelection.names.ids + RuleSelection.names.weaknesses)
}
