import Words
import YAML

extension Security {
    /// What is demanded, in one form for all ways to write it: equal for operations that whoever may call one of may call the others.
    package var signature: String { signature { $0.scopes.map(\.string) } }

    /// The same without scopes: what less could be demanded of the same schemes.
    package var bareSignature: String { signature { _ in [] } }

    private func signature(_ scopes: (SecurityRequirement.Part) -> [String]) -> String {
        alternatives.map { alternative in
            alternative.parts.map { "\($0.name.string)[\(scopes($0).sorted().joined(separator: ","))]" }.sorted().joined(separator: "+")
        }.sorted().joined(separator: "|")
    }

    /// Scopes of all alternatives that say what is permitted, not who it is.
    package func permissions(by vocabularies: Vocabularies = .standard) -> [Text] {
        alternatives.flatMap(\.parts).filter { $0.scheme?.hasScopes == true }.flatMap(\.scopes).filter {
            !ScopeName.isIdentity(Name($0.bytes), by: vocabularies)
        }
    }

    /// Whether a scope or scheme that is demanded says that it is for administrators.
    package func namesAdministrators(by vocabularies: Vocabularies = .standard) -> Bool {
        let isAdministrative = { (text: Text) in ScopeName.isAdministrative(Name(text.bytes), by: vocabularies) }
        return alternatives.contains { alternative in
            alternative.parts.contains { part in
                isAdministrative(part.name) || part.scopes.contains(where: isAdministrative)
            }
        }
    }
}
