/// Entries of a baseline, to be found for the findings of a description.
struct BaselineIndex {
    private let byFingerprint: [String: BaselineEntry]
    private let byPlace: [BaselineEntry.Place: [BaselineEntry]]

    init(_ entries: Set<BaselineEntry>) {
        byFingerprint = Dictionary(entries.map { ($0.fingerprint, $0) }) { left, right in min(left, right) }
        byPlace = Dictionary(grouping: entries.sorted(), by: \.place)
    }

    /// The entry for each of the findings of a description; nil for those that have none, or are nil.
    ///
    /// The fingerprint decides. Where it is not known, the place does: of a part that another description has brought into the baseline, or
    /// of one whose name changed. An entry is for one finding alone.
    func match(_ made: [BaselineEntry?]) -> [BaselineEntry?] {
        var matched = made.map { entry in
            entry.flatMap { entry in byFingerprint[entry.fingerprint].flatMap { $0.rule == entry.rule ? $0 : nil } }
        }
        var taken = Set(matched.compactMap(\.self))
        for (index, entry) in made.enumerated() {
            guard let entry, matched[index] == nil else { continue }
            guard let free = byPlace[entry.place]?.first(where: { !taken.contains($0) }) else { continue }
            matched[index] = free
            taken.insert(free)
        }
        return matched
    }
}
