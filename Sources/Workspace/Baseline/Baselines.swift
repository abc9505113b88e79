import Linting

/// The baselines of a run: one for all files, or those in the configuration of each file.
package struct Baselines {
    private var all: [String: Baseline] = [:]
    package private(set) var problems: [Problem] = []

    package init(_ plan: LintPlan) { self.init(plan.items) }

    package init(_ items: [LintPlan.Item]) {
        for path in Set(items.compactMap(\.baseline)).sorted() {
            do { all[path] = try Baseline(reading: path) } catch { problems.append(error.problem) }
        }
    }

    package mutating func mark(_ result: inout LintResult, _ item: LintPlan.Item) {
        guard let path = item.baseline else { return }
        all[path]?.mark(&result, rules: item.linter.rules, isShown: item.linter.settings.isRequired)
    }

    /// Marks the changes of a description that are in its baseline. They make no entry stale, because another old version may need it.
    mutating func mark(changes result: inout LintResult, _ item: LintPlan.Item) {
        guard let path = item.baseline else { return }
        all[path]?.mark(&result, rules: [], isShown: item.linter.settings.isRequired)
    }

    /// Entries that are not needed, one per line.
    package var stale: [String] {
        all.sorted { $0.key < $1.key }.flatMap { path, baseline in
            baseline.stale.sorted().map { "\(path): stale: \($0.rule) at \($0.file)#\($0.pointer)" }
        }
    }

    /// Notices about stale entries.
    package var notes: [String] {
        all.sorted { $0.key < $1.key }.compactMap { path, baseline in
            let count = baseline.stale.count
            guard count > 0 else { return nil }
            return
                "\(count) \(count == 1 ? "entry" : "entries") in \(path) \(count == 1 ? "is" : "are") stale; run `merlon baseline prune` to remove \(count == 1 ? "it" : "them")"
        }
    }
}
