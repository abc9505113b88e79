import Comparing
import Linting
import Rules

/// What the names of rules and kinds of change stand for, wherever people write them.
package enum RuleSelection {
    /// What comma-separated names stand for, and what is wrong with them.
    package static func selectors(_ values: [String]) -> (selectors: [RuleSelector], faults: [String]) {
        let given = values.flatMap { $0.split { $0 == "," || $0 == " " } }.map(String.init)
        if given.isEmpty { return ([], ["no rule is named"]) }
        return (given.map(RuleSelector.init), given.filter { !names.isKnown($0) }.map(fault))
    }

    private static func fault(_ name: String) -> String {
        let fault = names.fault(name)
        return fault.hasSuffix("?") ? fault : fault + "; `merlon rules` lists them"
    }

    /// Every rule and every kind of change.
    package static let catalog = Catalog.rules + ChangeCatalog.kinds

    /// The names of rules and kinds of change in this version.
    package static let names = RuleNames(catalog)
}
