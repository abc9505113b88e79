extension String {
    /// The term with its indefinite article, by its first letter: `a filter`, `an expression`, `an LDAP filter`. Abbreviations are spelled
    /// out loud if they begin with X or L.
    package var withArticle: String {
        let takesAn = utf8.first.map { "aeiouXL".utf8.contains($0) } ?? false
        return (takesAn ? "an " : "a ") + self
    }
}
