/// The changes of one source to a word table.
package struct VocabularyChange: Sendable, Hashable {
    package let table: VocabularyTable
    /// Phrases in any notation that names can have: `employee file`, `employeeFile`.
    package var added: [String]
    package var removed: [String]

    package init(_ table: VocabularyTable, added: [String] = [], removed: [String] = []) {
        self.table = table
        self.added = added
        self.removed = removed
    }
}
