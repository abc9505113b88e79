import Linting
import OpenAPI
import Rules

/// The files of a run, each with what holds for it.
struct LintPlan {
    struct Item {
        let file: String
        /// What reports call it.
        let name: String
        /// Its canonical path, or the place that standard input stands for.
        let place: String
        var linter: Linter
        let failOn: Lint.FailOn
        let baseline: String?
        let minScore: MinimumScore?
        /// That its configuration switches off much.
        let notice: Notice?
    }

    private(set) var items: [Item]

    init(_ targets: LintTargets, _ search: ConfigurationSearch) {
        items = targets.files.map { file in
            let place = targets.canonical(of: file)
            let settled = search.settings(for: place)
            let settings = settled.settings
            return Item(
                file: file, name: targets.name(of: file), place: place, linter: settled.linter, failOn: settings.failOn,
                baseline: settings.baseline, minScore: settings.minScore, notice: settled.notice)
        }
    }

    /// What is to be said of its configurations, each once, sorted.
    var notices: [Notice] { Set(items.compactMap(\.notice)).sorted { ($0.file, $0.message) < ($1.file, $1.message) } }

    /// The same plan for a run that changes no file: what several of the files refer to is read once.
    var sharingFiles: LintPlan {
        let shared = SharedTrees()
        var plan = self
        for index in items.indices { plan.items[index].linter.settings.files.shared = shared }
        return plan
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
    struct Planned {
        let item: LintPlan.Item
        var inspection: Inspection
        /// What was found at another revision; nil when that does not count.
        let old: OldFindings?
    }

    private(set) var all: [Planned] = []

    mutating func add(_ inspection: Inspection, _ item: LintPlan.Item, old: OldFindings? = nil) {
        all.append(Planned(item: item, inspection: inspection, old: old))
    }

    /// Canonical paths of the files that were read through descriptions.
    var parts: [String] { all.flatMap(\.inspection.parts) }

    /// Fingerprints of what is said of suppressions as needless, though a file of the run does need them.
    private var refutations: Set<String> { all.reduce(into: []) { $0.formUnion($1.inspection.refutations) } }

    /// Without what is refuted.
    var settled: [Planned] {
        let refutations = refutations
        guard !refutations.isEmpty else { return all }
        return all.map { planned in
            var planned = planned
            planned.inspection.dropRefuted(refutations)
            return planned
        }
    }

    /// Puts everything into a report. - Returns: what of it makes the run fail.
    func report(into report: inout Report, _ baselines: inout Baselines) -> Gate {
        var gate = Gate()
        var inspections: [Inspection] = []
        let settled = settled
        for planned in settled {
            var inspection = planned.inspection
            baselines.mark(&inspection, planned.item)
            planned.old?.mark(&inspection)
            inspection.rate()
            gate.pass(&inspection, planned.item)
            inspections.append(inspection)
        }
        SharedFindings(inspections).dropRepetitions(&inspections)
        for (number, inspection) in inspections.enumerated() {
            gate.count(inspection.findings, all[number].item)
            report.add(inspection)
            report.shard?.files[number].findings = inspection.findings.count
        }
        report.shard?.refuted = refutations.sorted()
        return gate
    }
}

extension Inspection {
    /// Gives the description its score.
    fileprivate mutating func rate() {
        guard file.status != .unreadable else { return }
        file.score = Score(findings, operations: file.operations)
    }
}
