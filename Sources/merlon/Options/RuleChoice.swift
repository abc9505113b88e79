import ArgumentParser
import Linting
import Rules
import Workspace

/// Options that select rules.
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
    @Option(help: ArgumentHelp("Rules to exclude, named the same way.", valueName: "rules"), completion: completion) var ignore: [String] =
        []
    @Option(
        help: ArgumentHelp("Lowest confidence to report: low, medium, high. Default: low.", valueName: "confidence"),
        completion: KnownWords.list(of: Confidence.self),
        transform: KnownWords.value)
    var minConfidence: Confidence?

    @Option(
        help: ArgumentHelp(
            """
            Rules that always run, whatever the configuration says, and whose findings no suppression, baseline, level, or minimum confidence \
            can hide; named the same way.
            """, valueName: "rules"), completion: completion)
    var require: [String] = []

    /// The settings from the flags, one layer each. Throws exit status 2 if a name matches no rule.
    func layers() throws -> [SettingsLayer] {
        var layers = [SettingsLayer(origin: "--profile", profile: profile), SettingsLayer(origin: "--min-confidence")]
        layers[1].minConfidence = minConfidence
        if !select.isEmpty { layers.append(SettingsLayer(origin: "--select", select: try RuleChoice.selectors(select, of: "--select"))) }
        if !ignore.isEmpty { layers.append(SettingsLayer(origin: "--ignore", ignore: try RuleChoice.selectors(ignore, of: "--ignore"))) }
        if !require.isEmpty {
            layers.append(SettingsLayer(origin: "--require", require: try RuleChoice.selectors(require, of: "--require")))
        }
        return layers
    }

    /// The rules that the names given to an option or argument stand for. Throws exit status 2, after reporting why, if one matches no
    /// rule or if there are none.
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
