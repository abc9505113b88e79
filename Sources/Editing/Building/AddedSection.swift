/// A section that an edit adds because it is missing, such as `components` with `responses` in it, and what the edit adds to it.
///
/// Fixes that need the same section can share it: otherwise each would add its own, and only one of them could be applied at a time.
package final class AddedSection: Sendable {
    private let writer: FixWriter
    private let form: FixWriter.Form
    /// What is written around the entry.
    private let lead: String
    private let tail: String
    private let key: String
    private let value: FixValue
    /// The number of sections inside one another: 2 for `components: {responses: {…}}`.
    private let depth: Int

    /// - Parameter key: as it is written.
    init(_ writer: FixWriter, _ form: FixWriter.Form, lead: String, key: String, value: FixValue, tail: String, depth: Int) {
        self.writer = writer
        self.form = form
        self.lead = lead
        self.tail = tail
        self.key = key
        self.value = value
        self.depth = depth
    }

    var text: String { lead + writer.entry(key, value, form) + tail }

    /// nil unless it is the same section, or if both add an entry with one name but other content.
    func combined(with other: AddedSection) -> AddedSection? {
        guard key == other.key, lead == other.lead, tail == other.tail, depth == other.depth else { return nil }
        return value.combined(with: other.value, depth: depth).map {
            AddedSection(writer, form, lead: lead, key: key, value: $0, tail: tail, depth: depth)
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
