/// A section that an edit adds because it is missing, such as `components` with `responses` in it, and what the edit adds to it.
///
/// Fixes that need the same section can share it: otherwise each would add its own, and only one of them could be applied at a time.
package final class AddedSection: Sendable {
    private let insertion: Insertion
    /// The number of sections inside one another: 2 for `components: {responses: {…}}`.
    private let depth: Int

    init(_ insertion: Insertion, depth: Int) {
        self.insertion = insertion
        self.depth = depth
    }

    var text: String { insertion.text }

    /// nil unless it is the same section, or if both add an entry with one name but other content.
    func combined(with other: AddedSection) -> AddedSection? {
        let (mine, others) = (insertion, other.insertion)
        guard mine.key == others.key, mine.lead == others.lead, mine.tail == others.tail, depth == other.depth else { return nil }
        return mine.value.combined(with: others.value, depth: depth).map { value in
            var both = mine
            both.value = value
            return AddedSection(both, depth: depth)
        }
    }
}

extension FixValue {
    /// The entries of both, where mappings up to a depth are sections; nil if they contradict.
    fileprivate func combined(with other: FixValue, depth: Int) -> FixValue? {
        if self == other { return self }
        guard depth > 0, case .mapping(var entries) = self, case .mapping(let added) = other else { return nil }
        for entry in added {
            guard let index = entries.firstIndex(where: { $0.key == entry.key }) else {
                entries.append(entry)
                continue
            }
            guard let value = entries[index].value.combined(with: entry.value, depth: depth - 1) else { return nil }
            entries[index] = Entry(entry.key, value)
        }
        return .mapping(entries)
    }
}
