import YAML

/// An entry of a mapping, or an item of a sequence, and what is written around it.
struct Insertion {
    let writer: FixWriter
    let form: FixWriter.Form
    var lead = ""
    /// As it is written; nil for an item.
    let key: String?
    var value: FixValue
    var tail = ""

    var text: String { lead + (key.map { writer.entry($0, value, form) } ?? writer.text(value, form)) + tail }

    /// - Parameter depth: the number of sections that the entry adds; 0 if it is not a section.
    func edit(_ source: Source, _ range: TextRange, depth: Int) -> Edit {
        Edit(source: source, range: range, text: text, section: depth > 0 ? AddedSection(self, depth: depth) : nil)
    }
}
