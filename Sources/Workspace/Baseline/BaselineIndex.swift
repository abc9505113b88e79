/// The entries of a baseline, matched with the findings of a description.
struct BaselineIndex {
    private let byFingerprint: [String: BaselineEntry]
    private let byPlace: [BaselineEntry.Place: [BaselineEntry]]

    init(_ entries: Set<BaselineEntry>) {
        byFingerprint = Dictionary(entries.map { ($0.fingerprint, $0) }) { left, right in min(left, right) }
        byPlace = Dictionary(grouping: entries.sorted(), by: \.place)
    }

    /// The entry for each finding of a description; nil for findings without one.
    ///
    /// The fingerprint decides. If it is unknown, the place does: for a part that another description added to the baseline, or one that
    /// was renamed. Each entry matches one finding only.
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
