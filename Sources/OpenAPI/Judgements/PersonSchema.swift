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

extension Schema {
    /// Whether the object is a place that serves the public: its phone number and address are there to be found. Shown by the name of the
    /// schema or, without one, by the paths of the operations that return it.
    package func isOfPublicPlace(in specification: Specification) -> Bool {
        if let key = node.schemaKey { return specification.facts(named: key).name.speaksOfPublicPlace }
        let operations = specification.exposure(of: node, .response).first.map { specification.operations[$0] }
        return !operations.isEmpty
            && operations.allSatisfy { operation in
                let segment = operation.template.segments.last { $0.isLiteral }
                return segment?.words.speaksOfPublicPlace ?? false
            }
    }
}

extension Name {
    fileprivate var speaksOfPublicPlace: Bool {
        let noun = words.last { !schemaTails.contains($0) }
        return noun.map { publicPlaces.contains(Name.singular(of: $0) ?? $0) } ?? false
    }

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

/// Words for a form of the thing that a schema describes.
private let schemaTails: Set<String> = [
    "response", "dto", "detail", "details", "info", "data", "model", "item", "list", "summary", "read", "out", "output", "record", "schema",
    "entity", "view", "vo", "resource", "object", "result", "base", "public", "basic", "full", "s",
]

private let publicPlaces: Set<String> = [
    "clinic", "hospital", "pharmacy", "store", "shop", "restaurant", "hotel", "hostel", "school", "university", "college",
    "museum", "theater", "theatre", "cinema", "station", "airport", "venue", "stadium", "gym", "salon", "bakery", "cafe",
    "supermarket", "dealership", "warehouse", "office", "bank", "atm", "church", "shelter", "embassy", "laboratory", "campus",
    "clinica", "farmacia", "tienda", "loja", "restaurante", "escuela", "escola", "universidad", "universidade", "sucursal", "filial",
    "biblioteca", "museo", "museu", "estacion", "estacao", "krankenhaus", "apotheke", "laden", "schule", "magasin", "boutique",
    "pharmacie", "ecole", "negozio", "scuola", "ospedale", "farmacie",
]
