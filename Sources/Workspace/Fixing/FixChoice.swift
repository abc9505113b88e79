import Editing
import Linting
import YAML

/// The fixes of one round: of those that may be applied, the first in file order that do not stand in each other's way.
struct FixChoice {
    /// Edits by the number of their source, sorted, without overlaps.
    private(set) var edits: [[Edit]] = []
    private(set) var sources: [Source] = []
    private(set) var applied: [ReportedFinding] = []
    private var numbers: [ObjectIdentifier: Int] = [:]

    /// - Parameter isTaken: whether a source may be written to.
    init(_ findings: [ReportedFinding], allowsUnsafe: Bool, isTaken: (Source) -> Bool) {
        let usable = findings.map { finding in
            guard finding.isActive else { return [] as [Fix] }
            return finding.fixes.filter { fix in
                (allowsUnsafe || fix.safety == .safe) && !fix.edits.isEmpty && fix.edits.allSatisfy { isTaken($0.source) }
            }
        }
        // What counts on a part that another fix changes waits for the next round, and may then not be needed.
        var changed: Set<Fix.Part> = []
        for edit in usable.lazy.joined().flatMap(\.edits) where !edit.range.isEmpty {
            changed.insert(Fix.Part(edit.source, edit.range))
        }
        for (number, fixes) in usable.enumerated() where fixes.contains(where: { changed.isDisjoint(with: $0.basis) && add($0) }) {
            applied.append(findings[number])
        }
    }

    var isEmpty: Bool { applied.isEmpty }

    /// Takes the edits of a fix; none, and false, when one of them overlaps with what was taken. The same edit may serve several fixes.
    private mutating func add(_ fix: Fix) -> Bool {
        var places: [(source: Int, edit: Edit)] = []
        for edit in fix.edits {
            let source = number(edit.source)
            let equals = range(of: edit, in: edits[source])
            let rivals = edits[source][equals]
            if rivals.contains(where: { $0.text == edit.text }) { continue }
            guard rivals.allSatisfy({ $0.joins(edit) }) else { return false }
            let neighbours = [equals.lowerBound - 1, equals.upperBound].filter { edits[source].indices.contains($0) }
            guard !neighbours.contains(where: { FixChoice.overlap(edits[source][$0].range, edit.range) }) else { return false }
            places.append((source, edit))
        }
        for place in places {
            let equals = range(of: place.edit, in: edits[place.source])
            // What is added at one place is sorted: statuses ascend.
            let index = edits[place.source][equals].firstIndex { place.edit.text < $0.text } ?? equals.upperBound
            edits[place.source].insert(place.edit, at: index)
        }
        return true
    }

    private mutating func number(_ source: Source) -> Int {
        if let known = numbers[ObjectIdentifier(source)] { return known }
        numbers[ObjectIdentifier(source)] = sources.count
        sources.append(source)
        edits.append([])
        return sources.count - 1
    }

    /// Where the edits of the same range are among sorted ones, or where they would be.
    private func range(of edit: Edit, in edits: [Edit]) -> Range<Int> {
        let low = FixChoice.index(of: edit.range, in: edits.count) { edits[$0].range }
        var end = low
        while end < edits.count, edits[end].range == edit.range { end += 1 }
        return low..<end
    }

    /// The first of sorted ranges that is not before another.
    private static func index(of range: TextRange, in count: Int, _ at: (Int) -> TextRange) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if at(middle) < range { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether ranges share bytes, or one inserts where the other begins or ends: the order would then be a guess.
    private static func overlap(_ one: TextRange, _ other: TextRange) -> Bool {
        if one.isEmpty || other.isEmpty { return one.lower <= other.upper && other.lower <= one.upper }
        return one.lower < other.upper && other.lower < one.upper
    }
}
