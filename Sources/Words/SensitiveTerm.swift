/// A kind of sensitive data and the phrases that name it.
package struct SensitiveTerm: Sendable {
    /// What a phrase states about a name that ends with it.
    package struct Meaning: Sendable {
        /// Nil for a harmless phrase that ends with a sensitive one: `page token`.
        package let kind: SensitiveData.Kind?
        package let term: String
        package let item: SensitiveItem?
        package let regulations: SensitiveData.Regulations
        /// If the name is the phrase, or the phrase after words that only state the owner (`user_email`).
        package let confidence: SensitiveData.Confidence?
        /// If other words precede the phrase (`resume_token`).
        package let confidenceWhenModified: SensitiveData.Confidence?
        /// Whether a plural is a count or a list of resources, not the thing: `max_tokens`, `secrets`.
        package let isSingularOnly: Bool
        /// Whether a digest of it reveals it.
        package let isGuessable: Bool
        /// Whether `phone` and `phone number` are the same.
        package let allowsNumber: Bool
        /// Whether it concerns a person only if the name or its context refers to one.
        package var needsPerson = false
        package var fieldClass = FieldClass.personal
        /// Whether the organization declares it, so that it also applies if a name looks like a flag.
        package var isStated = false

        /// Several of them are the areas or machines that something is for, and nobody's own: `locations`, `countryCodes`, `device_ids`.
        var namesAreas: Bool { needsPerson || fieldClass == .location && (confidence ?? .high) == .low }

        func data(with confidence: SensitiveData.Confidence?) -> SensitiveData? {
            guard let kind, let confidence else { return nil }
            return SensitiveData(
                kind: kind, term: term, item: item, confidence: confidence, regulations: regulations, isStated: isStated,
                fieldClass: fieldClass,
                needsPerson: needsPerson)
        }

        /// A phrase that the organization declares: sensitive as defined by the table, or harmless without a table.
        static func stated(_ table: VocabularyTable?, _ phrase: String) -> Meaning {
            let words = Name(phrase).words
            let label = SensitiveLabel(stated: words.joined(separator: " "))
            // Who writes a plural means it.
            let isPluralToo = words.last.map { Name.singular(of: $0) != nil } ?? false
            let entry: SensitiveTerm =
                switch table {
                case .password: .credential(.item(.password), isGuessable: true, isPluralToo: isPluralToo, phrases: [])
                case .credential: .credential(label, isPluralToo: isPluralToo, phrases: [])
                case .secret: .secret(label, isPluralToo: isPluralToo, phrases: [])
                case .specialCategory: .special(label, phrases: [])
                case .payment: .payment(label, phrases: [])
                case .health: .health(label, phrases: [])
                case .personal: .personal(label, phrases: [])
                default: .harmless([])
                }
            var meaning = entry.meaning
            meaning.isStated = true
            switch table {
            case .password, .credential, .secret: meaning.fieldClass = .credential
            case .payment: meaning.fieldClass = .paymentCard
            case .specialCategory, .health: meaning.fieldClass = .specialCategory
            default: break
            }
            return meaning
        }
    }

    package var meaning: Meaning
    package let phrases: [String]

    package static func credential(
        _ label: SensitiveLabel,
        _ confidence: SensitiveData.Confidence = .high,
        modified: SensitiveData.Confidence? = nil,
        standsAlone: Bool = false,
        isGuessable: Bool = false,
        isPluralToo: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        make(
            .credential, label, [], confidence, standsAlone ? nil : (modified ?? confidence), isSingularOnly: !isPluralToo,
            isGuessable: isGuessable, phrases: phrases)
    }

    package static func secret(
        _ label: SensitiveLabel,
        _ confidence: SensitiveData.Confidence = .high,
        modified: SensitiveData.Confidence? = nil,
        standsAlone: Bool = false,
        isPluralToo: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        make(
            .secret, label, [], confidence, standsAlone ? nil : (modified ?? confidence), isSingularOnly: !isPluralToo, isGuessable: false,
            phrases: phrases)
    }

    package static func personal(
        _ label: SensitiveLabel,
        _ confidence: SensitiveData.Confidence = .high,
        modified: SensitiveData.Confidence? = nil,
        standsAlone: Bool = false,
        hipaa: Bool = false,
        isGuessable: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        make(
            .personal, label, hipaa ? [.gdpr, .hipaa] : .gdpr, confidence, standsAlone ? nil : (modified ?? confidence),
            isSingularOnly: false, isGuessable: isGuessable,
            allowsNumber: true, phrases: phrases)
    }

    /// What shops, places and machines have as well as people.
    /// - Parameter modified: whatever words stand before the phrase.
    package static func thin(_ label: SensitiveLabel, modified: Bool = false, phrases: [String]) -> SensitiveTerm {
        var entry = personal(label, .low, standsAlone: !modified, hipaa: true, phrases: phrases)
        entry.meaning.needsPerson = true
        return entry
    }

    package static func special(
        _ label: SensitiveLabel,
        _ confidence: SensitiveData.Confidence = .high,
        modified: SensitiveData.Confidence? = nil,
        standsAlone: Bool = false,
        hipaa: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        make(
            .specialCategory, label, hipaa ? [.gdpr, .hipaa] : .gdpr, confidence, standsAlone ? nil : (modified ?? confidence),
            isSingularOnly: false, isGuessable: false,
            phrases: phrases)
    }

    package static func health(
        _ label: SensitiveLabel,
        _ confidence: SensitiveData.Confidence = .high,
        modified: SensitiveData.Confidence? = nil,
        standsAlone: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        make(
            .health, label, [.gdpr, .hipaa], confidence, standsAlone ? nil : (modified ?? confidence), isSingularOnly: false,
            isGuessable: false, phrases: phrases)
    }

    package static func payment(
        _ label: SensitiveLabel,
        _ confidence: SensitiveData.Confidence = .high,
        modified: SensitiveData.Confidence? = nil,
        standsAlone: Bool = false,
        regulations: SensitiveData.Regulations = [.pci],
        isGuessable: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        make(
            .payment, label, regulations, confidence, standsAlone ? nil : (modified ?? confidence), isSingularOnly: false,
            isGuessable: isGuessable, allowsNumber: true, phrases: phrases)
    }

    package static func harmless(_ phrases: [String]) -> SensitiveTerm {
        let meaning = Meaning(
            kind: nil, term: "", item: nil, regulations: [], confidence: nil, confidenceWhenModified: nil, isSingularOnly: false,
            isGuessable: false,
            allowsNumber: false)
        return SensitiveTerm(meaning: meaning, phrases: phrases)
    }

    private static func make(
        _ kind: SensitiveData.Kind,
        _ label: SensitiveLabel,
        _ regulations: SensitiveData.Regulations,
        _ confidence: SensitiveData.Confidence,
        _ modified: SensitiveData.Confidence?,
        isSingularOnly: Bool,
        isGuessable: Bool,
        allowsNumber: Bool = false,
        phrases: [String]
    ) -> SensitiveTerm {
        let meaning = Meaning(
            kind: kind, term: label.text, item: label.item, regulations: regulations, confidence: confidence,
            confidenceWhenModified: modified,
            isSingularOnly: isSingularOnly, isGuessable: isGuessable, allowsNumber: allowsNumber)
        return SensitiveTerm(meaning: meaning, phrases: phrases)
    }

    /// All tables in this folder.
    package static let standard: Vocabulary<Meaning> = {
        let tables: [(FieldClass, [SensitiveTerm])] = [
            (.credential, credentials), (.oneTimeCode, codes), (.credential, tokens), (.credential, keys), (.location, locations),
            (.personal, personalData), (.personal, employmentData), (.personal, familyData), (.personal, contactData),
            (.location, residenceData),
            (.governmentID, identityNumbers), (.governmentID, identityDocuments), (.paymentCard, cardData), (.bankAccount, bankAccountData),
            (.specialCategory, healthData), (.specialCategory, specialCategories), (.specialCategory, careData),
        ]
        var entries: [(value: Meaning, phrases: [String])] = []
        for (fieldClass, table) in otherLanguages + tables {
            for entry in table {
                var meaning = entry.meaning
                meaning.fieldClass = fieldClass
                entries.append((meaning, entry.phrases))
            }
        }
        return Vocabulary(entries)
    }()
}
