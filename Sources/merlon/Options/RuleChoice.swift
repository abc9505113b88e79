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

    /// One layer for each option. Throws exit status 2 if a name matches no rule.
    func layers() throws -> [SettingsLayer] {
        var layers = [profile, minConfidence].compactMap(\.self)
        for (setting, names) in [(Setting.select, select), (.ignore, ignore), (.require, require)] where !names.isEmpty {
            layers.append(try RuleChoice.layer(setting, names))
        }
        if let kind = RuleSelection.selectors(select).selectors.first(where: \.namesChanges) {
            throw RuleChoice.stop(
                ["`\(kind.text)` is a kind of change, which `merlon diff` reports: no rule has that name"], at: "--select")
        }
        return layers
    }

    /// The layer of a setting that accepts rules. Reports names that match no rule or missing names, and throws exit status 2.
    ///
    /// - Parameter origin: the source of the names, for messages; nil for the option of the setting.
    static func layer(_ setting: Setting, _ names: [String], origin: String? = nil) throws -> SettingsLayer {
        do throws(UnreadableValue) { return try setting.layer(names.joined(separator: ","), origin: origin) } catch {
            throw stop(error.faults, at: origin ?? "--\(setting.name)")
        }
    }

    /// The selectors for the names in an option or argument. Reports names that match no rule or missing names, and throws exit status 2.
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

    static let completion: CompletionKind = {
        let names = RuleNameLists(RuleSelection.catalog)
        return .list(["all"] + names.prefixes + names.ids + names.weaknesses)
    }()
}
