import Words

extension Operation {
    /// Whether its words, its scopes, or its description mark it as administrative.
    package var isForAdministrators: Bool {
        if words.isAdministrative || security.namesAdministrators { return true }
        return [summary, description].contains { text in text.map { AdministratorProse.isDemanded(in: $0.bytes) } ?? false }
    }
}
