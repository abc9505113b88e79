import Editing
import Linting
import YAML

/// The edits of one file in one round: ranges do not overlap, and several edits share a place only if their order does not matter.
struct TakenEdits {
    /// The edits at one place.
    private struct Site {
        private(set) var edits: [Edit] = []
        /// Their texts, if there are many.
        private var texts: Set<String> = []
        /// The entries that they add; nil if nothing may be added beside them.
        private(set) var added: AddedEntries?
        /// The indexes of those that add a section.
        private var sections: [Int] = []
        /// Texts of edits that are part of others.
        private var combined: Set<String> = []
        private static let few = 8

        func contains(_ text: String) -> Bool {
            edits.prefix(Site.few).contains { $0.text == text } || edits.count > Site.few && texts.contains(text)
                || !combined.isEmpty && combined.contains(text)
        }

        /// The index of the edit that adds the same section, and an edit that adds what both do.
        func combination(with edit: Edit) -> (index: Int, whole: Edit)? {
            guard edit.section != nil else { return nil }
            return sections.lazy.compactMap { index in edits[index].combined(with: edit).map { (index, $0) } }.first
        }

        mutating func combine(_ edit: Edit, into index: Int, _ whole: Edit) {
            combined.formUnion([edit.text, edits[index].text])
            edits[index] = whole
        }

        mutating func add(_ edit: Edit, _ entries: AddedEntries?) {
            if edits.isEmpty { added = entries } else if let entries { added?.formUnion(entries) }
            if edit.section != nil { sections.append(edits.count) }
            edits.append(edit)
            if edits.count > Site.few { texts.insert(edit.text) }
        }
    }

    /// An edit that can be added.
    struct Admitted {
        let edit: Edit
        /// The index of its range.
        fileprivate let number: Int
        fileprivate let entries: AddedEntries?
        /// The edit of which it becomes part.
        fileprivate var combination: (index: Int, whole: Edit)?
    }

    enum Verdict {
        /// Already added: several fixes may share an edit.
        case known
        case admitted(Admitted)
        case refused
    }

    let source: Source
    /// The ranges of proposed edits, sorted.
    private let ranges: [TextRange]
    private let numbers: [TextRange: Int]
    /// For each range, the edits in it.
    private var sites: [Site]
    /// The indexes of ranges that are in use.
    private var taken: NumberSet
    /// The entries that a text adds: many edits add the same ones.
    private var entries: [String: AddedEntries?] = [:]

    /// - Parameter proposed: the ranges of all edits that may be requested.
    init(_ source: Source, proposed: Set<TextRange>) {
        self.source = source
        ranges = proposed.sorted()
        numbers = Dictionary(uniqueKeysWithValues: ranges.enumerated().map { ($1, $0) })
        sites = [Site](repeating: Site(), count: ranges.count)
        taken = NumberSet(below: ranges.count)
    }

    /// Whether an edit can be added to the others.
    mutating func verdict(on edit: Edit) -> Verdict {
        guard let number = numbers[edit.range] else { return .refused }
        if sites[number].contains(edit.text) { return .known }
        if let combination = sites[number].combination(with: edit) {
            return .admitted(Admitted(edit: edit, number: number, entries: nil, combination: combination))
        }
        let entries = added(by: edit)
        if !sites[number].edits.isEmpty {
            guard let entries, let there = sites[number].added, there.admits(entries) else { return .refused }
        }
        let neighbors = [taken.last(below: number), taken.first(above: number)]
        guard !neighbors.contains(where: { $0.map { TakenEdits.overlap(ranges[$0], edit.range) } ?? false }) else { return .refused }
        return .admitted(Admitted(edit: edit, number: number, entries: entries))
    }

    private mutating func added(by edit: Edit) -> AddedEntries? {
        guard edit.range.isEmpty else { return nil }
        if let known = entries[edit.text] { return known }
        let made = AddedEntries(edit)
        entries[edit.text] = .some(made)
        return made
    }

    mutating func add(_ admitted: Admitted) {
        if let (index, whole) = admitted.combination { return sites[admitted.number].combine(admitted.edit, into: index, whole) }
        taken.insert(admitted.number)
        sites[admitted.number].add(admitted.edit, admitted.entries)
    }

    /// Sorted by range; additions at one place are sorted by text, so that statuses ascend.
    var edits: [Edit] { sites.flatMap { $0.edits.sorted { $0.text < $1.text } } }

    /// Whether ranges share bytes, or one inserts where the other begins or ends, so that their order would be a guess.
    private static func overlap(_ one: TextRange, _ other: TextRange) -> Bool {
        if one.isEmpty || other.isEmpty { return one.lower <= other.upper && other.lower <= one.upper }
        return one.lower < other.upper && other.lower < one.upper
    }
}
