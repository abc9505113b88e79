import ArgumentParser
import Linting
import Rules
import Workspace

/// Options that select rules.
struct RuleChoice: ParsableArguments {
    @Option(.profile) var profile: SettingsLayer?
    @Option(help: help(.select, "; separated by commas, repeatable"), completion: completion) var select: [String] = []
    @Option(help: help(.ignore), completion: completion) var ignore: [String] = []
    @Option(.minConfidence, valueName: "confidence") var minConfidence: SettingsLayer?
    @Option(help: help(.require), completion: completion) var require: [String] = []

    private static func help(_ setting: Setting, _ addition: String = "") -> ArgumentHelp {
        ArgumentHelp("\(setting.sentence)\(addition).", valueName: "rules")
    }

    /// What the options state, one layer each. Throws exit status 2 when a name fits no rule.
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
        guard faults.isEmpty else { throw stop(faults, at: option) }
        return selectors
    }

    private static func stop(_ faults: [String], at place: String) -> ExitCode {
        for fault in faults { Console.report("\(place): \(fault)") }
        return ExitCode(2)
    }

    static let completion = CompletionKind.list(
        ["all"] + RuleSelection.names.prefixes + RuleSelection.names.ids + RuleSelection.names.weaknesses)
}
