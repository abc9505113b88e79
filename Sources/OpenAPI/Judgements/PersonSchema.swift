import Words
import YAML

extension Schema {
    /// Whether the object is a person, for data that places and things have, too: a city, a photo. The evidence is another property (an
    /// email address, a surname), the name of the schema, or the paths of the operations that return it.
    package func isOfPerson(in specification: Specification) -> Bool {
        if let key = node.schemaKey, specification.facts(named: key).name.speaksOfPerson { return true }
        let isBeside = SchemaFacts(self).properties.prefix(100).contains { property in
            guard let data = specification.facts(named: property.name).sensitive else { return false }
            return data.kind == .personal && data.fieldClass == .personal && !data.needsPerson
        }
        if isBeside { return true }
        return specification.exposure(of: node, .response).first.contains { number in
            let segment = specification.operations[number].template.segments.last { $0.isLiteral }
            return segment?.words.speaksOfPerson ?? false
        }
    }
}

extension Name {
    /// Whether it names a person: `customers`, `UserProfile`, `me`.
    fileprivate var speaksOfPerson: Bool {
        guard let head else { return false }
        return SensitiveData.isPerson(head) || ["profile", "me", "register", "signup", "registration", "myself", "whoami"].contains(head)
            || ["people", "account"].contains(head)
    }
}

extension Node {
    /// The name of the component that the schema is.
    fileprivate var schemaKey: Text? {
        guard let parent, let holder = Keyword(of: parent), holder == .schemas || holder == .definitions else { return nil }
        return key
    }
}
