import Words

extension Operation {
    /// Whether its words, its scopes, or its description mark it as administrative.
    package var isForAdministrators: Bool {
        if words.isAdministrative || security.namesAdministrators { return true }
        return administratorProse != nil
    }

    /// The field that says that only administrators may call it: `summary` or `description`; nil if neither does.
    package var administratorProse: Keyword? {
        if let made = specification.memo.administratorProse[number] { return made }
        let made = foundAdministratorProse
        specification.memo.administratorProse[number] = .some(made)
        return made
    }

    private var foundAdministratorProse: Keyword? {
        if let summary, AdministratorProse.isDemanded(in: summary.bytes) { return .summary }
        if let description, AdministratorProse.isDemanded(in: description.bytes) { return .description }
        return nil
    }
}
