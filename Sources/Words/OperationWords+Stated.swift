/// What an organization's own words say of an operation.
extension OperationWords {
    /// The phrase added to a table that the last literal segment or the operationId is, or begins with where the table is of verbs.
    func stated(_ table: VocabularyTable) -> String? {
        guard let own = vocabularies[table] else { return nil }
        for name in literals.suffix(1) + [operationId] {
            if let term = own.verdict(on: name, table.fit)?.term { return term }
        }
        return nil
    }

    /// The phrase added to a table that some literal segment, a tag or the operationId is.
    func statedAnywhere(_ table: VocabularyTable) -> String? {
        guard let own = vocabularies[table] else { return nil }
        for name in literals { if let term = own.verdict(on: name, table.fit)?.term { return term } }
        return tags.stated(table) ?? own.verdict(on: operationId, table.fit)?.term
    }

    /// What the standard judgment found by the last literal segment or the operationId, unless that was taken out.
    func kept(_ table: VocabularyTable, _ term: String?) -> String? {
        guard let term, vocabularies[table] != nil else { return term }
        return vocabularies.kept(table, term, of: literals.last, operationId, Name(words: Array(operationId.words.prefix(1))))
    }

    /// Whether a phrase that was taken out stands in the last literal segment or the operationId.
    func isTakenOut(_ table: VocabularyTable) -> Bool {
        guard let own = vocabularies[table] else { return false }
        return own.removes(within: operationId.words) || literals.last.map { own.removes(within: $0.words) } ?? false
    }

    /// By the tables for kinds of bootstrap operations; what is there for everyone is read, and at the end of its path.
    var statedBootstrap: Bootstrap? {
        for (table, bootstrap) in Self.bootstrapTables where vocabularies[table] != nil {
            if bootstrap.isMetadata, !isRead || endsInParameter { continue }
            if stated(table) != nil { return bootstrap }
        }
        return nil
    }

    /// A kind that was found in the path or in the words around it, unless what says so was taken out.
    func kept(_ bootstrap: Bootstrap?, inPath: Bool) -> Bootstrap? {
        guard let bootstrap, let table = Self.bootstrapTables.first(where: { $0.bootstrap == bootstrap })?.table,
            let own = vocabularies[table]
        else { return bootstrap }
        let names = inPath ? literals : [operationId, Name(words: Array(summary.words.prefix(4)))]
        return names.contains { own.removes(within: $0.words) } ? nil : bootstrap
    }

    private static let bootstrapTables: [(table: VocabularyTable, bootstrap: Bootstrap)] = VocabularyTable.allCases.compactMap { table in
        table.bootstrap.map { (table, $0) }
    }
}
