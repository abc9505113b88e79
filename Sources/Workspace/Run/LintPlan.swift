import Linting
import OpenAPI
import Rules

/// The files of a run, each with its settings.
package struct LintPlan {
    package struct Item {
        package let file: String
        /// Its name in reports.
        package let name: String
        /// Its canonical path, or the place that standard input stands for.
        package let place: String
        package var linter: Linter
        package let failOn: FailOn
        package let baseline: String?
        package let minScore: MinimumScore?
        /// A notice that its configuration disables many rules.
        package let notice: Notice?

        /// The settings that apply to a file at its place.
        init(file: String, name: String, place: String, _ search: ConfigurationSearch) {
            let settled = search.settings(for: place)
            let settings = settled.settings
            self.file = file
            self.name = name
            self.place = place
            linter = settled.linter
            failOn = settings.failOn
            baseline = settings.baseline
            minScore = settings.minScore
            notice = settled.notice
        }
    }

    package private(set) var items: [Item]

    package init(_ targets: LintTargets, _ search: ConfigurationSearch) {
        items = targets.files.map { file in
            Item(file: file, name: targets.name(of: file), place: targets.canonical(of: file), search)
        }
    }

    /// Notices about its configurations, without repetitions, sorted.
    package var notices: [Notice] { LintPlan.notices(items) }

    static func notices(_ items: [Item]) -> [Notice] {
        Set(items.compactMap(\.notice)).sorted { ($0.file, $0.message) < ($1.file, $1.message) }
    }

    /// The same plan for a run that changes no file: files that several descriptions refer to are read once.
    package var sharingFiles: LintPlan {
        let shared = SharedTrees()
        var plan = self
        for index in items.indices { plan.items[index].linter.settings.files.shared = shared }
        return plan
    }

    /// The rules that run for any of the files, in catalog order.
    package var rules: [Rule] {
        var ids: Set<String> = []
        var last: [Rule] = []
        for item in items where !item.linter.rules.elementsEqual(last, by: { $0 === $1 }) {
            last = item.linter.rules
            ids.formUnion(last.map(\.id))
        }
        return Catalog.rules.filter { ids.contains($0.id) }
    }
}

/// The results for the files of a plan, until they are combined.
package struct PlannedResults {
    package struct Planned {
        package let item: LintPlan.Item
        package var result: LintResult
        /// The findings at another revision; nil if they do not matter.
        package let old: OldFindings?
    }

    package private(set) var all: [Planned] = []

    package init() {}

    package mutating func add(_ result: LintResult, _ item: LintPlan.Item, old: OldFindings? = nil) {
        all.append(Planned(item: item, result: result, old: old))
    }

    /// Canonical paths of the files that were read through descriptions.
    package var parts: [String] { all.flatMap(\.result.parts) }

    /// Fingerprints of suppressions that seem unused in one file but are needed in another file of the run.
    private var refutations: Set<String> { all.reduce(into: []) { $0.formUnion($1.result.refutations) } }

    /// Without refuted findings.
    package var settled: [Planned] {
        let refutations = refutations
        guard !refutations.isEmpty else { return all }
        return all.map { planned in
            var planned = planned
            planned.result.dropRefuted(refutations)
            return planned
        }
    }

    /// Combines everything into a report. - Returns: what causes exit status 1.
    package func report(into report: inout Report, _ baselines: inout Baselines) -> Gate {
        var gate = Gate()
        var results: [LintResult] = []
        let settled = settled
        for planned in settled {
            var result = planned.result
            baselines.mark(&result, planned.item)
            planned.old?.mark(&result)
            result.file.score = result.score
            gate.pass(&result, planned.item)
            results.append(result)
        }
        SharedFindings(results).dropRepetitions(&results)
        for (number, result) in results.enumerated() {
            gate.count(result.findings, all[number].item)
            report.add(result)
            report.shard?.files[number].findings = result.findings.count
        }
        report.shard?.refuted = refutations.sorted()
        return gate
    }
}
