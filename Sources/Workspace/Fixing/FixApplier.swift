import Editing
import Linting
import OpenAPI
import System
import YAML

/// Applies fixes: selects them, edits drafts in memory, and lints again until nothing is left to fix or ten rounds are over; then writes.
///
/// Intermediate rounds run only the rules that have fixes; all rules run before the first round and, if remaining findings are reported,
/// after the last.
///
/// Files are not changed before `write`. Each is then replaced as a whole, and only if it is unchanged since it was read.
package struct FixApplier {
    private static let rounds = 10
    /// The name of standard input among canonical paths, which begin with `/`.
    private static let stream = "-"
    private let allowsUnsafe: Bool
    /// Whether the original findings are needed.
    private let reportsBefore: Bool
    /// Whether all remaining findings are needed.
    private let reportsLeft: Bool
    private var linter: Linter
    /// Marks findings that must not be fixed as not counting.
    package var mark: (inout LintResult) -> Void = { _ in }
    /// Whether `mark` compares findings with others.
    package var compares = false
    /// Files that were edited, by canonical path, in the order of the first edits.
    private var drafts: [String: Draft] = [:]
    private var order: [String] = []
    /// Rounds that edited something and, for each file, the last round that edited it.
    private var round = 0
    private var edited: [String: Int] = [:]
    /// Findings that were fixed.
    package private(set) var fixed = 0
    /// Number of fixed findings, by rule.
    package private(set) var fixedRules: [String: Int] = [:]
    /// Why fixes could not be applied.
    package private(set) var problems: [Problem] = []
    /// Paths of links that point outside their root, each reported once.
    private var refused: Set<String> = []

    /// - Parameters:
    ///   - reportsBefore: whether someone wants to know of what there was; otherwise `FixedDescription.before` is nil.
    ///   - reportsLeft: whether someone wants to know of all that is left; otherwise `FixedDescription.after` may hold only the findings
    ///     of rules that have fixes, without names and places.
    package init(linter: Linter, allowsUnsafe: Bool, reportsBefore: Bool = true, reportsLeft: Bool = true) {
        self.reportsBefore = reportsBefore
        self.reportsLeft = reportsLeft
        self.linter = linter
        self.linter.settings.fixes = .all
        self.allowsUnsafe = allowsUnsafe
    }

    /// Continues with another linter; previous edits are kept.
    package mutating func adopt(_ other: Linter) {
        let drafts = linter.settings.files.drafts
        linter = other
        linter.settings.files.drafts = drafts
        linter.settings.fixes = .all
    }

    /// The edited files.
    package var changed: [Draft] { order.compactMap { drafts[$0] }.filter { !$0.changes.isEmpty } }

    /// The linter that sees what was edited.
    package var current: Linter { linter }

    /// Fixes the descriptions that a path names, starting from earlier drafts.
    @discardableResult
    package mutating func fix(path: String) -> FixedDescription {
        settle(linter.settings.files.canonical(path), isStream: false) { $0.inspect(path: path) }
    }

    /// Fixes text from standard input, but not the files it refers to.
    /// - Returns: the fixed text and the result.
    package mutating func fix(_ source: Source, canonicalPath: String?) -> (draft: Draft, description: FixedDescription) {
        let description = settle(FixApplier.stream, isStream: true) { linter in
            guard let draft = linter.settings.files.drafts[FixApplier.stream] else {
                return linter.inspect(source, canonicalPath: canonicalPath)
            }
            return linter.inspect(Source(path: source.path, bytes: draft), canonicalPath: canonicalPath)
        }
        return (drafts[FixApplier.stream] ?? Draft(path: source.path, original: Array(source.bytes)), description)
    }

    /// The remaining findings in a file that was fixed; nil if later fixes changed part of it, or if part of it was left out.
    package func left(in description: FixedDescription, path: String) -> LintResult? {
        guard description.after.partsForNodes == nil else { return nil }
        let own = linter.settings.files.canonical(path).map { [$0] } ?? []
        let isCurrent = (own + description.after.parts).allSatisfy { edited[$0, default: 0] <= description.round }
        return isCurrent ? description.after : nil
    }

    /// Number of findings that an unsafe fix would fix.
    package static func unsafeFixes(_ findings: [ReportedFinding]) -> Int {
        findings.reduce(0) { $0 + ($1.isActive && $1.fixes.contains { $0.safety == .unsafe } ? 1 : 0) }
    }

    /// Writes what was edited.
    package mutating func write() {
        var written: [String] = []
        for canonical in order where canonical != FixApplier.stream {
            guard let draft = drafts[canonical] else { continue }
            let bytes = draft.bytes
            guard bytes != draft.original else { continue }
            do {
                try AtomicFile.replace(canonical, bytes, links: .refused, ifHolding: draft.original, isOneOfMany: true)
                written.append(canonical)
            } catch {
                problems.append(Problem(file: draft.path, message: "\(OutputError(path: draft.path, code: error.code))"))
            }
        }
        AtomicFile.settle(written, links: .refused)
    }

    /// - Parameter canonical: the name of the description among the drafts; nil if it does not exist.
    private mutating func settle(_ canonical: String?, isStream: Bool, inspect: (Linter) -> LintResult) -> FixedDescription {
        var result = inspect(reportsBefore || reportsLeft ? linter : unseen(linter))
        let isUntouched = ([canonical].compactMap(\.self) + result.parts).allSatisfy { drafts[$0] == nil }
        let before = reportsBefore && isUntouched ? result : nil
        let leftUndone = result.problems.dropFirst(result.readingProblems.count)
        // Fixes do not make room for objects that were omitted: otherwise each round would add more.
        linter.settings.limits.partsForNodes = result.partsForNodes
        defer { linter.settings.limits.partsForNodes = nil }
        var seesAll = true
        for _ in 0..<FixApplier.rounds {
            let (choice, places) = choose(result, isStream: isStream)
            guard !choice.isEmpty else {
                guard reportsLeft, !seesAll else { break }
                (result, seesAll) = (inspect(linter), true)
                continue
            }
            let kept = apply(choice, places)
            let isLast = reportsLeft && choice.isComplete
            let next = inspect(isLast ? linter : unseen(linter.fixing(allowsUnsafe: allowsUnsafe)))
            guard next.readingProblems.count <= result.readingProblems.count else {
                // A fix must not break a file: the edits are reverted and reported.
                restore(kept)
                problems += next.readingProblems.map {
                    Problem(
                        file: $0.file, line: $0.line, column: $0.column, message: "not fixed: the result would be invalid: \($0.message)")
                }
                break
            }
            count(choice)
            (result, seesAll) = (next, isLast)
        }
        if reportsLeft, !seesAll { (result, seesAll) = (inspect(linter), true) }
        let unchecked = seesAll ? result.problems[...] : result.readingProblems + leftUndone
        return FixedDescription(before: before, after: result, unchecked: Array(unchecked), round: round)
    }

    /// A linter whose findings nobody sees.
    private func unseen(_ linter: Linter) -> Linter {
        var linter = linter
        linter.settings.showsFindings = compares
        return linter
    }

    /// The fixes of a round and their files; none for a file that must not be edited.
    private mutating func choose(_ result: LintResult, isStream: Bool) -> (FixChoice, [ObjectIdentifier: String?]) {
        var places: [ObjectIdentifier: String?] = [:]
        let choice = FixChoice(marked(result).findings, allowsUnsafe: allowsUnsafe) { source in
            if let known = places[source.identity] { return known != nil }
            let place = isStream ? source.path == result.file.path ? FixApplier.stream : nil : place(of: source)
            places[source.identity] = .some(place)
            return place != nil
        }
        return (choice, places)
    }

    private mutating func place(of source: Source) -> String? {
        FileSystem.canonical(source.path).flatMap { isInside(source.path, $0) ? $0 : nil }
    }

    private func marked(_ result: LintResult) -> LintResult {
        var result = result
        mark(&result)
        return result
    }

    /// What to restore in a file if a round is reverted.
    private struct Kept {
        let place: String
        let draft: Draft?
        let edited: Int?
    }

    private mutating func apply(_ choice: FixChoice, _ places: [ObjectIdentifier: String?]) -> [Kept] {
        round += 1
        var kept: [Kept] = []
        for file in choice.files {
            let edits = file.edits
            guard !edits.isEmpty, let place = places[file.source.identity] ?? nil else { continue }
            kept.append(Kept(place: place, draft: drafts[place], edited: edited[place]))
            var draft = drafts[place] ?? Draft(path: file.source.path, original: Array(file.source.bytes))
            if drafts[place] == nil { order.append(place) }
            draft.apply(edits)
            drafts[place] = draft
            linter.settings.files.drafts[place] = draft.bytes
            edited[place] = round
        }
        return kept
    }

    private mutating func restore(_ kept: [Kept]) {
        for file in kept.reversed() {
            if file.draft == nil { order.removeLast() }
            drafts[file.place] = file.draft
            linter.settings.files.drafts[file.place] = file.draft?.bytes
            edited[file.place] = file.edited
        }
    }

    private mutating func count(_ choice: FixChoice) {
        fixed += choice.count
        fixedRules.merge(choice.countByRule, uniquingKeysWith: +)
    }

    /// Whether a file is inside the root of the place where it was found: fixes do not write through a symbolic link that points outside.
    private mutating func isInside(_ path: String, _ canonical: String) -> Bool {
        guard let folder = FileSystem.canonical(FilePath.directory(of: path)) else { return false }
        let place = FilePath.join(folder, FilePath.name(of: path))
        if FileSystem.refusal(toWrite: path) == nil {
            guard !FilePath.isInside(canonical, root: linter.settings.root ?? Linter.root(of: place)) else { return true }
        }
        if refused.insert(path).inserted {
            problems.append(Problem(file: path, message: "not fixed: a symbolic link points outside the root"))
        }
        return false
    }
}
