import Editing
import Linting
import YAML

/// The edits of one file in one round: ranges do not overlap, and several edits share a place only if their order does not matter.
struct TakenEdits {
    /// The edits at one place.
    private struct Site {
        var edits: [Edit]
        var texts: Set<String>
        /// The entries that they add; nil if nothing may be added beside them.
        var added: AddedEntries?
    }

    let source: Source
    /// The ranges of proposed edits, sorted.
    private let ranges: [TextRange]
    private let numbers: [TextRange: Int]
    private var sites: [Int: Site] = [:]
    /// The indexes of ranges that are in use.
    private var taken: NumberSet

    /// - Parameter proposed: the ranges of all edits that may be requested.
    init(_ source: Source, proposed: Set<TextRange>) {
        self.source = source
        ranges = proposed.sorted()
        numbers = Dictionary(uniqueKeysWithValues: ranges.enumerated().map { ($1, $0) })
        taken = NumberSet(below: ranges.count)
    }

    /// Whether an edit was already added: several fixes may share one.
    func contains(_ edit: Edit) -> Bool { site(of: edit)?.texts.contains(edit.text) ?? false }

    /// Whether a new edit can be added.
    func admits(_ edit: Edit) -> Bool {
        guard let number = numbers[edit.range] else { return false }
        if let site = sites[number] {
            guard let added = AddedEntries(edit), let there = site.added, there.admits(added) else { return false }
        }
        let neighbors = [taken.last(below: number), taken.first(above: number)]
        return !neighbors.contains { $0.map { TakenEdits.overlap(ranges[$0], edit.range) } ?? false }
    }

    mutating func add(_ edit: Edit) {
        guard let number = numbers[edit.range] else { return }
        taken.insert(number)
        let added = AddedEntries(edit)
        if sites[number] == nil {
            sites[number] = Site(edits: [edit], texts: [edit.text], added: added)
        } else {
            sites[number]?.edits.append(edit)
            sites[number]?.texts.insert(edit.text)
            if let added { sites[number]?.added?.formUnion(added) }
        }
    }

    /// Sorted by range; additions at one place are sorted by text, so that statuses ascend.
    var edits: [Edit] {
        ranges.indices.flatMap { sites[$0]?.edits.sorted { $0.text < $1.text } ?? [] }
    }

    private func site(of edit: Edit) -> Site? { numbers[edit.range].flatMap { sites[$0] } }

    /// Whether ranges share bytes, or one inserts where the other begins or ends, so that their order would be a guess.
    private static func overlap(_ one: TextRange, _ other: TextRange) -> Bool {
        if one.isEmpty || other.isEmpty { return one.lower <= other.upper && other.lower <= one.upper }
        return one.lower < other.upper && other.lower < one.upper
    }
}
