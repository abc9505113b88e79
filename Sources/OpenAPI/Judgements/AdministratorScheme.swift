import Words
import YAML

/// A security scheme that can tell administrators from others: by its name, or by a scope.
package struct AdministratorScheme {
    package let scheme: SecurityScheme
    package let isForAdministrators: Bool
    /// The first few scopes for administrators.
    package let scopes: [Text]

    /// Schemes that are named, and scopes of each.
    fileprivate static let limit = 3

    fileprivate init?(_ scheme: SecurityScheme, by vocabularies: Vocabularies) {
        let isMeant = { (name: Text) in ScopeName.isAdministrative(Name(name.bytes), by: vocabularies) }
        isForAdministrators = isMeant(scheme.name)
        guard isForAdministrators || scheme.hasScopes else { return nil }
        self.scheme = scheme
        scopes = Array(scheme.scopes.lazy.filter(isMeant).prefix(AdministratorScheme.limit))
    }
}

extension Specification {
    /// The first few of the declared schemes that can.
    package var administratorSchemes: [AdministratorScheme] {
        if let made = memo.administratorSchemes { return made }
        let made = Array(
            securitySchemes.lazy.compactMap { AdministratorScheme($0, by: self.vocabularies) }.prefix(AdministratorScheme.limit))
        memo.administratorSchemes = made
        return made
    }
}
