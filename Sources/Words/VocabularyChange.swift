/// What one place says about a table of words.
package struct VocabularyChange: Sendable, Hashable {
    package let table: VocabularyTable
    /// Phrases in any manner a name may be written: `employee file`, `employeeFile`.
    package var added: [String]
    package var removed: [String]

    package init(_ table: VocabularyTable, added: [String] = [], removed: [String] = []) {
        self.table = table
        self.added = added
        self.removed = removed
    }
}
