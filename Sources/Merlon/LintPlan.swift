import Linting
import Rules

/// The files of a run, each with what holds for it.
struct LintPlan {
    struct Item {
        let file: String
        let linter: Linter
        let failOn: Lint.FailOn
        let baseline: String?
    }

    let items: [Item]

    init(_ targets: LintTargets, _ search: ConfigurationSearch) {
        items = targets.files.map { file in
            let (settings, linter) = search.settings(for: targets.canonical(of: file))
            return Item(file: file, linter: linter, failOn: settings.failOn, baseline: settings.baseline)
        }
    }

    /// The rules that run for any of the files, in catalogue order.
    var rules: [Rule] {
        var ids: Set<String> = []
        var last: [Rule] = []
        for item in items where !item.linter.rules.elementsEqual(last, by: { $0 === $1 }) {
            last = item.linter.rules
            ids.formUnion(last.map(\.id))
        }
        return Catalog.rules.filter { ids.contains($0.id) }
    }
}

/// What came of each file of a plan, until it is put together.
struct PlannedInspections {
    private(set) var all: [(item: LintPlan.Item, inspection: Inspection)] = []

    mutating func add(_ inspection: Inspection, _ item: LintPlan.Item) { all.append((item, inspection)) }

    /// Without what is said of suppressions as needless that another file of the run does need.
    var settled: [(item: LintPlan.Item, inspection: Inspection)] {
        let refutations = all.reduce(into: Set<String>()) { $0.formUnion($1.inspection.refutations) }
        guard !refutations.isEmpty else { return all }
        return all.map { item, inspection in
            var inspection = inspection
            inspection.dropRefuted(refutations)
            return (item, inspection)
        }
    }

    /// Puts everything into a report. - Returns: whether something is at the level or above that fails its file.
    func report(into report: inout Report, _ baselines: inout Baselines) -> Bool {
        var isFailed = false
        var inspections: [Inspection] = []
        for (item, settled) in settled {
            var inspection = settled
            baselines.mark(&inspection, item)
            isFailed = isFailed || item.failOn.isMet(by: inspection.findings)
            inspections.append(inspection)
        }
        SharedFindings(inspections).dropRepetitions(&inspections)
        for inspection in inspections { report.add(inspection) }
        return isFailed
    }
}
