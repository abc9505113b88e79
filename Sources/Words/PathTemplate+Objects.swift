/// Which objects a path names. Sources: OWASP API1:2023 (object ids in the path), OWASP Testing Guide WSTG-ATHZ-04.
extension PathTemplate {
    static func objectParameters(of segments: [Segment], by vocabularies: Vocabularies) -> [String] {
        var found: [String] = []
        var collection: Segment?
        for segment in segments {
            if segment.isLiteral, !segment.isVersion || collection == nil { collection = segment }
            for parameter in segment.parameters where isObject(parameter, in: collection, by: vocabularies) { found.append(parameter) }
        }
        return found
    }

    /// - Parameter collection: the last literal before the parameter.
    private static func isObject(_ parameter: String, in collection: Segment?, by vocabularies: Vocabularies) -> Bool {
        let name = Name(parameter)
        if ParameterName.isObjectId(name, by: vocabularies) { return true }
        guard let collection, !collection.isVersion, let last = collection.words.words.last else { return false }
        if ParameterName.isNonIdentifier(name, by: vocabularies) {
            // A price in /prices/{price} is an object, a year in /years/{year} is not.
            return name.head == collection.words.head && collection.words.isPlural && PathWords.countable.contains(name.head ?? "")
        }
        return !PathWords.verbs.contains(last) && !OperationWords.prefixes.contains(last) && !PathWords.nonCollections.contains(last)
    }

    /// The path names an object.
    package var isObject: Bool { !objectParameters.isEmpty }

    /// The path ends in an object's id: `/users/{id}`, and not `/users/{id}/orders`.
    package var endsInObject: Bool {
        guard let last = segments.last, let parameter = last.parameters.last else { return false }
        return objectParameters.contains(parameter)
    }

    /// The path ends in a noun in the plural: `/users`, `/users/{id}/orders`.
    package var isCollection: Bool {
        guard let last = segments.last(where: { !$0.isVersion }), last.isLiteral, let word = last.words.words.last else { return false }
        return !PathWords.verbs.contains(word) && (Name.singular(of: word) != nil || PathWords.collectives.contains(word))
    }

    /// The path ends in a collection of persons: `/users`, `/v1/customers`, `/teams/{id}/members`.
    package var listsPeople: Bool {
        guard isCollection || endsInFeed, let last = listSegment?.words, let head = last.head else { return false }
        return owner(last) != nil && head != "account" && head != "profile" || head == "people"
    }

    /// The path ends in a collection of persons who have nothing to do with each other: `/users`, `/patients`; not `/doctors`, who are there
    /// to be found.
    package var listsClients: Bool { listsPeople && listSegment?.words.head.map(PathWords.clients.contains) ?? false }

    /// Whether the object is of somebody who is there to be found: `/doctors/{id}`.
    package var isOfProfessional: Bool { owner.map(PathWords.professionals.contains) ?? false }

    /// Whose the object is, in the singular (`user`, `account`), when the path says so: a person's collection with an id, or a parameter
    /// named like an owner's id.
    package var owner: String? {
        var previous: Segment?
        for segment in segments {
            for parameter in segment.parameters {
                if let owner = ParameterName.ownerWord(Name(parameter), by: vocabularies) { return owner }
                if let previous, previous.isLiteral, let owner = owner(previous.words),
                    !previous.words.words.contains(where: { PathWords.impersonal.contains($0) })
                {
                    let name = Name(parameter)
                    if !ParameterName.isNonIdentifier(name, by: vocabularies) { return owner }
                }
            }
            if !segment.isVersion, previous == nil || !segment.isEdit { previous = segment }
        }
        return nil
    }

    /// The person or account that a collection is of, in the singular.
    private func owner(_ collection: Name) -> String? {
        if let verdict = vocabularies.verdict(.owner, on: collection) { return verdict.term }
        guard let head = collection.head, PathWords.owners.contains(head) else { return nil }
        return head
    }

    /// What belongs to a person that a collection is of, in the singular.
    private func personalObject(_ collection: Name) -> String? {
        if let verdict = vocabularies.verdict(.personalObject, on: collection) { return verdict.term }
        guard let head = collection.head, PathWords.personalObjects.contains(head) else { return nil }
        return head
    }

    /// Something a person has, in the singular (`order`, `message`), when the path names one by its id.
    package var personalObject: String? {
        var previous: Segment?
        for segment in segments {
            if let parameter = segment.parameters.first, let previous, previous.isLiteral, let head = personalObject(previous.words),
                !previous.words.words.contains(where: { PathWords.impersonal.contains($0) }),
                !ParameterName.isNonIdentifier(Name(parameter), by: vocabularies), !PathTemplate.isAddress(parameter, in: head)
            {
                return head
            }
            if previous == nil || !segment.isEdit { previous = segment }
        }
        return nil
    }

    /// `/blocked-emails/{email}` names an address; `/emails/{emailId}` a letter.
    private static func isAddress(_ parameter: String, in collection: String) -> Bool {
        let name = Name(parameter)
        return (collection == "email" || collection == "mail") && (name.head == "email" || name.head == "mail" || name.head == "address")
    }

    /// Something that one writes for others to read, in the singular (`article`, `comment`), when the path ends in its id: read by
    /// everyone, changed by its author only.
    package var authoredObject: String? {
        guard let head = collectionOfEnd?.head, PathWords.authoredObjects.contains(head) else { return nil }
        return head
    }

    /// What the path ends in one of, whatever it is, in the singular: `deployment` of `/deployments/{name}`.
    package var objectAtEnd: String? { collectionOfEnd?.head }

    /// The collection of the object that the path ends in; nil if it ends otherwise.
    private var collectionOfEnd: Name? {
        guard endsInObject, let collection = segments.dropLast().last(where: { !$0.isVersion }), collection.isLiteral else { return nil }
        return collection.words
    }

    /// The path ends in the id of something that is shown to everyone as a rule: `/products/{id}`, `/categories/{slug}`.
    package var endsInCatalogObject: Bool {
        objectParameters.count == 1 && collectionOfEnd?.head.map(PathWords.catalogObjects.contains) ?? false
    }

    /// The path speaks of the caller: `/me`, `/users/self`, `/users/current`, `/my/orders`.
    package var isSelf: Bool {
        var previous: Segment?
        for segment in segments {
            let words = segment.words.words
            if segment.isLiteral {
                let isOne = words.count == 1 && PathWords.selves.contains(words[0])
                if isOne || words == ["current", "user"] || words.first == "my" { return true }
                let isOwners = previous.map { $0.isLiteral && owner($0.words) != nil } ?? true
                if isOwners, words == ["current"] || words == ["self"] { return true }
            } else if segment.parameters.contains("me") {
                return true
            }
            if !segment.isVersion { previous = segment }
        }
        return false
    }

    /// The first version in the path: what stands before it, and its major number (`v1` → 1, `1.2` → 1, `2023-10` → 20231000).
    package var version: (prefix: String, major: Int)? {
        guard segments.contains(where: \.isVersion) else { return nil }
        var prefix = ""
        for segment in segments {
            if segment.isLiteral, let version = Version(segment.text) { return (prefix, version.major) }
            prefix += "/" + segment.text
        }
        return nil
    }

    /// A path segment that is a version.
    struct Version {
        let major: Int

        init?(_ segment: String) {
            var bytes = segment.utf8[...]
            let hasPrefix = bytes.first == UInt8(ascii: "v") || bytes.first == UInt8(ascii: "V")
            if hasPrefix { bytes = bytes.dropFirst() }
            let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard !digits.isEmpty, digits.count <= 4, let major = Int(String(digits) ?? "") else { return nil }
            let rest = String(bytes.dropFirst(digits.count)) ?? ""
            if hasPrefix {
                let suffix = rest.drop { $0 == "." || $0 == "_" || $0.isNumber }
                guard suffix.isEmpty || ["alpha", "beta", "rc", "p"].contains(where: { suffix.hasPrefix($0) }) else { return nil }
                self.major = major
            } else if digits.count == 4, rest.utf8.first == UInt8(ascii: "-") {
                let parts = rest.split(separator: "-").map { Int($0) }
                guard (1...2).contains(parts.count), let month = parts[0], (1...12).contains(month), major >= 1990 else { return nil }
                let day = parts.count > 1 ? parts[1] : 0
                guard let day, (0...31).contains(day) else { return nil }
                self.major = major * 10_000 + month * 100 + day
            } else {
                guard rest.utf8.first == UInt8(ascii: "."), digits.count < 3, !rest.dropFirst().isEmpty,
                    rest.allSatisfy({ $0 == "." || $0.isNumber })
                else { return nil }
                self.major = major
            }
        }
    }
}

extension PathTemplate.Segment {
    /// What is done to the object that follows: `/users/update/{id}`.
    fileprivate var isEdit: Bool { isLiteral && words.words.count == 1 && PathWords.edits.contains(words.words[0]) }
}

extension PathWords {
    static let edits: WordSet = [
        "update", "delete", "edit", "remove", "view", "show", "get", "modify", "fetch", "read", "detail", "details",
    ]

    static let clients: WordSet = [
        "user", "customer", "patient", "student", "employee", "client", "guest", "subscriber", "consumer", "citizen", "borrower", "donor",
        "applicant", "candidate", "policyholder", "cardholder", "passenger", "usuario", "utilisateur", "benutzer", "kunde", "cliente",
        "utente", "paciente", "alumno", "aluno", "empleado", "funcionario", "estudiante", "estudante", "paziente", "dipendente",
        "mitarbeiter", "etudiant", "person",
    ]

    static let professionals: WordSet = [
        "doctor", "teacher", "seller", "merchant", "vendor", "freelancer", "tutor", "mentor", "recruiter",
    ]

    static let catalogObjects: WordSet = [
        "product", "category", "brand", "tag", "genre", "country", "city", "language", "currency", "movie", "film", "book", "song", "album",
        "artist", "recipe", "ingredient", "faq", "page", "menu", "dish", "restaurant", "hotel", "store", "shop", "station", "museum",
        "course", "lesson", "game", "article", "post", "news", "story", "podcast", "episode", "topic", "icon", "emoji", "license",
        "species",
        "breed", "holiday", "airport", "airline", "season", "league", "character", "quote", "manufacturer", "collection",
    ]
}
