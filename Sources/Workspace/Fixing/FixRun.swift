import Editing
import Linting
import System
import YAML

/// Fixes the files of a run: keeps the results for each, and writes the changes.
package struct FixRun {
    private var applier: FixApplier
    private let targets: LintTargets
    private let plan: LintPlan
    /// The original findings in each file of the plan, and the remaining ones, if they are reported.
    private var before: [LintResult?] = []
    private var after: [FixedDescription?] = []
    /// The fixed text of standard input.
    private var streamText: [UInt8]?
    /// Standard input as read, and the canonical path that it stands for.
    private var streamSource: (source: Source, canonicalPath: String?)?
    private var streamProblem: Problem?
    /// Remaining findings that only unsafe fixes would resolve.
    private var unsafeLeft: Int?
    private var overlays: OverlayPlan?
    private var unchecked: [Problem] = []
    /// For each file of the plan, the findings at another revision, which are not fixed.
    package var old: [OldFindings?]
    /// For each file of the plan, whether nothing in it is to be fixed.
    package var isLeftAlone: [Bool]

    /// The state of the files that reports describe.
    package enum Reported {
        /// As they are now.
        case before
        /// With all fixes applied.
        case after
    }

    /// nil if nothing is reported.
    private let reported: Reported?

    package init(applier: FixApplier, targets: LintTargets, plan: LintPlan, reported: Reported?) {
        self.reported = reported
        self.applier = applier
        self.targets = targets
        self.plan = plan
        old = plan.items.map { _ in nil }
        isLeftAlone = plan.items.map { _ in false }
    }

    package var fixed: Int { applier.fixed }
    package var problems: [Problem] { applier.problems + (overlays?.problems ?? []) + (streamProblem.map { [$0] } ?? []) }
    /// What could not be checked, without repetitions: for runs that report nothing else.
    package var uncheckedParts: [Problem] {
        var seen: Set<Problem> = []
        return unchecked.filter { seen.insert($0).inserted }
    }
    /// Whether the fixed text of standard input goes to standard output, so that reports cannot.
    package var takesStandardOutput: Bool { targets.files.contains(LintTargets.standardInput) }

    /// Fixes every file of the run.
    ///
    /// - Parameter progress: called with the number and the name of each file before it is fixed.
    package mutating func fix(_ progress: (Int, String) -> Void) {
        for (number, file) in targets.files.enumerated() {
            progress(number, file)
            applier.adopt(plan.items[number].linter)
            applier.compares = old[number] != nil
            applier.mark = { [old = old[number], isLeftAlone = isLeftAlone[number]] result in
                old?.mark(&result)
                for index in result.findings.indices where result.findings[index].isElsewhere {
                    result.findings[index].isOld = true
                }
                if isLeftAlone { for index in result.findings.indices { result.findings[index].isOld = true } }
            }
            guard file == LintTargets.standardInput else {
                keep(applier.fix(path: file))
                continue
            }
            do {
                let (source, canonicalPath) = try targets.readStandardInput(applier.current)
                streamSource = (source, canonicalPath)
                let (draft, description) = applier.fix(source, canonicalPath: canonicalPath)
                streamText = draft.bytes
                keep(description)
            } catch {
                keep(nil)
                streamProblem = Problem(file: file, message: error.message)
            }
        }
    }

    /// - Parameter description: nil for standard input that could not be read.
    private mutating func keep(_ description: FixedDescription?) {
        unchecked += description?.unchecked ?? []
        before.append(reported == .before ? description?.before : nil)
        var description = description
        description?.before = nil
        after.append(reported == .after ? description : nil)
    }

    package mutating func write() {
        applier.write()
        guard let streamText else { return }
        do {
            try Output.write(exact: streamText, to: Output.standardOutput)
        } catch {
            streamProblem = Problem(file: LintTargets.standardInput, message: "\(error)")
        }
    }

    /// Creates the overlays of the changes, and finds problems that prevent writing them.
    package mutating func planOverlays(_ pattern: String) { overlays = OverlayPlan(pattern, applier.changed) }

    /// Writes the planned overlays. - Returns: problems that prevented it.
    package mutating func writeOverlays() -> [Problem] {
        overlays?.write()
        return overlays?.problems ?? []
    }

    /// The findings in the files, in the reported state. Results from fixing are reused.
    package mutating func results() -> PlannedResults {
        var results = PlannedResults()
        var left = 0
        for number in plan.items.indices {
            guard var result = result(number) else { continue }
            old[number]?.mark(&result)
            results.add(result, plan.items[number], old: old[number])
            left += FixApplier.unsafeFixes(result.findings)
        }
        if reported == .after { unsafeLeft = left }
        return results
    }

    /// nil for standard input that could not be read.
    private mutating func result(_ number: Int) -> LintResult? {
        let item = plan.items[number]
        let isStream = item.file == LintTargets.standardInput
        guard reported == .after else {
            if let before = before[number] { return before }
            guard isStream else { return item.linter.inspect(path: item.file) }
            return streamSource.map { item.linter.inspect($0.source, canonicalPath: $0.canonicalPath) }
        }
        let fixed = after[number]
        if isStream { return fixed?.after }
        if let fixed, let left = applier.left(in: fixed, path: item.file) { return left }
        applier.adopt(item.linter)
        return applier.current.inspect(path: item.file)
    }

    /// A patch of everything.
    package var patch: Patch { Patch(applier.changed) }

    /// A summary of what was done.
    package func notes(allowsUnsafe: Bool, isDry: Bool) -> [String] {
        let files = applier.changed.count
        var notes: [String] = []
        if fixed > 0 {
            let place = files == 1 ? "1 file" : "\(files) files"
            notes.append("\(isDry ? "would fix" : "fixed") \(fixed) \(fixed == 1 ? "finding" : "findings") in \(place)")
            for (rule, count) in applier.fixedRules.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(20) {
                notes.append("\(isDry ? "would fix" : "fixed") \(count) of \(rule)")
            }
        } else {
            notes.append("nothing to fix")
        }
        if problems.isEmpty { notes += overlays?.notes ?? [] }
        if !allowsUnsafe, let unsafeLeft, unsafeLeft > 0 { notes.append("\(unsafeLeft) more with --unsafe-fixes") }
        return notes
    }
}
