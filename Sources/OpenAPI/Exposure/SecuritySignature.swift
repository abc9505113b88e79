import Words
import YAML

extension Security {
    /// What is demanded, in a normal form: equal for operations with the same set of permitted callers.
    package var signature: String { demands.signature }

    /// The same without scopes: the weaker demand with the same schemes.
    package var bareSignature: String { demands.bareSignature }

    /// Scopes of all alternatives that grant permissions rather than identify the caller.
    package var permissions: [Text] { demands.permissions }

    /// Whether all of those permit only reading; false if there are none.
    package var permitsReadingOnly: Bool { demands.permitsReadingOnly }

    /// Whether a required scope or scheme is for administrators.
    package var namesAdministrators: Bool { demands.namesAdministrators }

    /// The first alternative that passes a test.
    package func first(_ test: PartTest<SecurityRequirement>, _ specification: Specification) -> SecurityRequirement? {
        demands.list.first(test, specification)
    }
}

extension SecurityDemands {
    static func signature(of alternatives: [SecurityRequirement], _ scopes: (SecurityRequirement.Part) -> String) -> String {
        alternatives.map { alternative in
            alternative.parts.map { "\($0.name.string)[\(scopes($0))]" }.sorted().joined(separator: "+")
        }.sorted().joined(separator: "|")
    }

    static func nameAdministrators(_ alternatives: [SecurityRequirement], by vocabularies: Vocabularies) -> Bool {
        alternatives.contains { alternative in
            alternative.parts.contains { part in
                ScopeName.isAdministrative(Name(part.name.bytes), by: vocabularies) || part.scopeList.namesAdministrators
            }
        }
    }
}
