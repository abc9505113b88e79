import Editing
import Linting
import System
import YAML

/// Fixing the files of a run: what comes of each, and what is written.
package struct FixRun {
    private var applier: FixApplier
    private let targets: LintTargets
    private let plan: LintPlan
    /// What came of standard input: its text, and what is left in it.
    private var stream: (text: [UInt8], result: LintResult)?
    /// Standard input as it was read, and the canonical path it stands for.
    private var streamSource: (source: Source, canonicalPath: String?)?
    private var streamProblem: Problem?
    /// Findings left that only unsafe fixes would mend.
    private var unsafeLeft: Int?
    private var overlays: OverlayPlan?
    private var unchecked: [Problem] = []
    /// For each file of the plan what was found at another revision, which is left alone.
    package var old: [OldFindings?] = []
    /// For each file of the plan whether nothing of it is to be fixed.
    package var isLeftAlone: [Bool] = []

    package init(applier: FixApplier, targets: LintTargets, plan: LintPlan) {
        self.applier = applier
        self.targets = targets
        self.plan = plan
    }

    package var fixed: Int { applier.fixed }
    package var problems: [Problem] { applier.problems + (overlays?.problems ?? []) + (streamProblem.map { [$0] } ?? []) }
    /// What could not be checked, each once: for runs that report nothing else.
    package var uncheckedParts: [Problem] {
        var seen: Set<Problem> = []
        return unchecked.filter { seen.insert($0).inserted }
    }
    /// Whether the fixed text of standard input goes to standard output, so that reports may not.
    package var takesStandardOutput: Bool { targets.files.contains(LintTargets.standardInput) }

    /// - Parameter progress: gets the number and the name of each file before it is fixed.
    package mutating func fix(_ progress: (Int, String) -> Void) {
        for (number, file) in targets.files.enumerated() {
            progress(number, file)
            applier.adopt(plan.items[number].linter)
            applier.mark = { [old = old[number], isLeftAlone = isLeftAlone[number]] result in
                old?.mark(&result)
                for index in result.findings.indices where result.findings[index].isElsewhere {
                    result.findings[index].isOld = true
                }
                if isLeftAlone { for index in result.findings.indices { result.findings[index].isOld = true } }
            }
            guard file == LintTargets.standardInput else {
                unchecked += applier.fix(path: file)
                continue
            }
            do {
                let (source, canonicalPath) = try targets.readStandardInput(applier.current)
                streamSource = (source, canonicalPath)
                let (draft, result) = applier.fix(source, canonicalPath: canonicalPath)
                stream = (draft.bytes, result)
                unchecked += result.problems
            } catch {
                streamProblem = Problem(file: file, message: error.message)
            }
        }
    }

    package mutating func write() {
        applier.write()
        guard let stream else { return }
        do {
            try Output.write(exact: stream.text, to: Output.standardOutput)
        } catch {
            streamProblem = Problem(file: LintTargets.standardInput, message: "\(error)")
        }
    }

    /// Makes the overlays of what would change, and finds what keeps them from being written.
    package mutating func planOverlays(_ pattern: String) { overlays = OverlayPlan(pattern, applier.changed) }

    /// Writes the overlays that were planned. - Returns: what kept them from being written.
    package mutating func writeOverlays() -> [Problem] {
        overlays?.write()
        return overlays?.problems ?? []
    }

    /// What is left, as the files stand when everything is fixed.
    package mutating func results() -> PlannedResults {
        var results = PlannedResults()
        var left = 0
        for (item, old) in zip(plan.items, old) {
            let file = item.file
            applier.adopt(item.linter)
            let result = file == LintTargets.standardInput ? stream?.result : applier.current.inspect(path: file)
            guard var result else { continue }
            old?.mark(&result)
            results.add(result, item, old: old)
            left += FixApplier.unsafeFixes(result.findings)
        }
        unsafeLeft = left
        return results
    }

    /// What there is in the files as they are.
    package func inspectionsAsTheyAre() -> PlannedResults {
        var results = PlannedResults()
        for (item, old) in zip(plan.items, old) {
            var result: LintResult
            if item.file == LintTargets.standardInput {
                guard let streamSource else { continue }
                result = item.linter.inspect(streamSource.source, canonicalPath: streamSource.canonicalPath)
            } else {
                result = item.linter.inspect(path: item.file)
            }
            old?.mark(&result)
            results.add(result, item, old: old)
        }
        return results
    }

    /// A patch of everything.
    package var diff: [UInt8] {
        var bytes: [UInt8] = []
        for draft in applier.changed {
            let path = PatchPath.path(of: draft.path)
            bytes += UnifiedDiff(draft).render(from: QuotedPath.line("a/" + path), to: QuotedPath.line("b/" + path))
        }
        return bytes
    }

    /// What the patch leaves out.
    package var withheld: [Problem] {
        applier.changed.flatMap { draft in
            UnifiedDiff(draft).withheld.map { Problem(file: draft.path, line: $0, message: UnifiedDiff.withheldMessage) }
        }
    }

    /// What was done, for people.
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

/// The name of a file in a patch.
package enum PatchPath {
    /// From the root of the repository around the working folder, as `git apply` wants it; as it was given where there is none.
    package static func path(of path: String) -> String {
        let working = FileSystem.workingDirectory
        var root = working
        while root != "/", FileSystem.kind(FilePath.join(root, ".git")) == nil { root = FilePath.directory(of: root) }
        if root == "/" { root = working }
        guard path != LintTargets.standardInput, let folder = FileSystem.canonical(FilePath.directory(of: path)) else { return path }
        let place = FilePath.join(folder, FilePath.name(of: path))
        guard FilePath.isInside(place, root: root) else { return path.hasPrefix("/") ? String(path.dropFirst()) : path }
        return String(decoding: Array(place.utf8.dropFirst(root.utf8.count + 1)), as: UTF8.self)
    }
}
