/// Sensitive data in a property or parameter, judged by its name: credentials, personal data, payment data, and health data.
///
/// The words at the end of the name decide, where English states what a thing is: `userPassword` contains a password; `passwordPolicy`,
/// `passwordResetUrl`, `passwordUpdatedAt`, `tokenType`, and `secretName` do not. Flags (`hasPassword`, `emailVerified`), masked values
/// (`maskedCardNumber`, `last4`), and tokens for paging, syncing, or guarding a form (`nextPageToken`, `csrfToken`) are not sensitive.
///
/// Sources: GDPR Art. 4(1), 9, 10, and 87; PCI DSS v4.0 §3.3 and §3.5 (cardholder and sensitive authentication data), §8.3; HIPAA
/// identifiers, 45 CFR 164.514(b)(2); OWASP API3:2023; RFC 6749 and RFC 6750 (tokens), RFC 7636 (verifier).
package struct SensitiveData: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Proves an identity: password, token, key, one-time code.
        case credential
        /// Allows a system to act, decrypt, or sign: client secret, private key, connection string.
        case secret
        case personal
        /// GDPR Art. 9 and 10: belief, origin, sexual life, biometrics, convictions, and so on.
        case specialCategory
        case payment
        case health
    }

    package enum Confidence: Int, Sendable, Hashable, Comparable {
        case low, medium, high

        package static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
    }

    package struct Regulations: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let gdpr = Regulations(rawValue: 1)
        package static let pci = Regulations(rawValue: 2)
        package static let hipaa = Regulations(rawValue: 4)
    }

    package let kind: Kind
    /// For messages: `password`, `card number`.
    package let term: String
    /// What a rule knows it as; nil where only its class matters.
    package var item: SensitiveItem?
    package let confidence: Confidence
    package let regulations: Regulations
    /// Whether the organization declares it.
    package var isStated = false
    package var fieldClass = FieldClass.personal
    /// Whether shops, places, and machines have it, too, so that the context must refer to a person.
    package var needsPerson = false

    package init(
        kind: Kind,
        term: String,
        item: SensitiveItem? = nil,
        confidence: Confidence,
        regulations: Regulations,
        isStated: Bool = false,
        fieldClass: FieldClass,
        needsPerson: Bool = false
    ) {
        self.kind = kind
        self.term = term
        self.item = item
        self.confidence = confidence
        self.regulations = regulations
        self.isStated = isStated
        self.fieldClass = fieldClass
        self.needsPerson = needsPerson
    }

    init(kind: Kind, _ item: SensitiveItem, confidence: Confidence, regulations: Regulations, fieldClass: FieldClass) {
        self.init(
            kind: kind, term: item.rawValue, item: item, confidence: confidence, regulations: regulations, fieldClass: fieldClass)
    }

    /// Names of the laws and standards that speak of this data, in a fixed order.
    package var complianceTags: [String] {
        var tags: [String] = []
        if regulations.contains(.gdpr) { tags.append("GDPR") }
        if regulations.contains(.pci) { tags.append("PCI DSS") }
        if regulations.contains(.hipaa) { tags.append("HIPAA") }
        return tags
    }

    /// Primary account numbers and sensitive authentication data, PCI DSS v4.0 §3.3 and §3.5.
    package var isCardData: Bool {
        switch item {
        case .cardNumber, .cardVerificationCode, .cardTrackData: true
        default: false
        }
    }

    /// Whether it must never be shown to anyone.
    /// How to reach someone or something: a phone number, an email address, a postal address.
    package var isContact: Bool { item == .phoneNumber || item == .emailAddress || fieldClass == .location }

    package var isCredential: Bool { kind == .credential || kind == .secret }

    /// - Parameter format: the `format` of the schema; `password` makes any string a credential, `email` makes it an email address.
    package static func classify(
        _ name: Name,
        format: String? = nil,
        by vocabularies: Vocabularies = .standard
    ) -> SensitiveData? {
        let terms = vocabularies.sensitive
        if vocabularies.changesSensitive, let meaning = stated(name.words[...], terms) { return meaning.data(with: meaning.confidence) }
        if let found = classify(words: name.words[...], terms: terms) { return found }
        switch format {
        case "password":
            return SensitiveData(
                kind: .credential, .password, confidence: .high, regulations: [], fieldClass: .credential)
        case "email", "idn-email":
            // A phrase that is known to be harmless stays harmless: `supportEmail`.
            guard !isFlag(name.words[...]), terms.suffix(of: name.words[...]) == nil else { return nil }
            return terms[Name("email")]?.data(with: .medium)
        default: return nil
        }
    }

    /// What the phrases of the organization state about a name that ends with one of them, which takes precedence over the standard table.
    private static func stated(_ words: ArraySlice<String>, _ terms: Vocabulary<SensitiveTerm.Meaning>) -> SensitiveTerm.Meaning? {
        guard let match = terms.suffix(of: words), match.value.isStated else { return nil }
        // The plural of a phrase that is only sensitive in the singular is judged by the standard table.
        if match.value.isSingularOnly, let last = words.last, Name.singular(of: last) != nil { return nil }
        if match.start == words.startIndex { return match.value }
        let before = words[..<match.start]
        let isAbout = isFlag(before + ["thing"]) || isHidden(before) || before.contains { SensitiveWords.encrypted.contains($0) }
        return isAbout ? nil : match.value
    }

    private static func classify(words: ArraySlice<String>, terms: Vocabulary<SensitiveTerm.Meaning>) -> SensitiveData? {
        guard !isFlag(words) else { return nil }
        let own = beforePreposition(words)
        let core = terms.plainSuffix(of: own) == nil ? withoutTail(own) : own
        guard let last = core.last, !isHidden(core) else { return nil }
        if SensitiveWords.digests.contains(last) { return digest(of: core, terms: terms) }
        if let match = terms.suffix(of: core) {
            guard let data = data(match, in: core) ?? unnumbered(match, in: core, terms: terms) else {
                return match.value.kind == nil ? nil : place(of: core)
            }
            let isContent = words[core.endIndex...].contains { SensitiveWords.contentTails.contains($0) }
            return isContent && !data.isCredential ? nil : data
        }
        if last == "uuid" || last == "guid", core.count > 1, let match = terms.suffix(of: core.dropLast() + ["id"]) {
            return data(match, in: core)
        }
        if own.endIndex < words.endIndex, ["to", "from"].contains(words[own.endIndex]), let match = terms.suffix(of: words) {
            return data(match, in: words)
        }
        guard core.count > 1, SensitiveWords.numbers.contains(last) else {
            return record(of: core, terms: terms) ?? place(of: core)
        }
        if let match = terms.suffix(of: core.dropLast() + ["number"]) { return data(match, in: core) }
        guard let match = terms.suffix(of: core.dropLast()), match.value.allowsNumber, !match.value.needsPerson else { return nil }
        return data(match, in: core.dropLast())
    }

    /// `street_address_2`: its second line stands alone only, and `street address` does not.
    private static func unnumbered(
        _ match: Vocabulary<SensitiveTerm.Meaning>.Match,
        in words: ArraySlice<String>,
        terms: Vocabulary<SensitiveTerm.Meaning>
    ) -> SensitiveData? {
        guard match.value.kind != nil, let last = words.last, Name.isNumberOrVersion(last) else { return nil }
        guard let longer = terms.suffix(of: words.dropLast()), longer.start < match.start else { return nil }
        return data(longer, in: words.dropLast())
    }

    /// What is kept about the thing: `bankAccountDetails`, `tax_id_data`, `ethnicityAlt`. Thin, for it may be anything about it.
    private static func record(of words: ArraySlice<String>, terms: Vocabulary<SensitiveTerm.Meaning>) -> SensitiveData? {
        var rest = words
        while rest.count > 1, let last = rest.last, SensitiveWords.recordTails.contains(last) { rest = rest.dropLast() }
        guard rest.count < words.count, let match = terms.suffix(of: rest), !match.value.needsPerson else { return nil }
        guard let found = data(match, in: rest), !found.isCredential else { return nil }
        return SensitiveData(
            kind: found.kind, term: found.term, item: found.item, confidence: .low, regulations: found.regulations,
            fieldClass: found.fieldClass)
    }

    private static func data(_ match: Vocabulary<SensitiveTerm.Meaning>.Match, in words: ArraySlice<String>) -> SensitiveData? {
        let meaning = match.value
        if meaning.isSingularOnly, let last = words.last, Name.singular(of: last) != nil { return nil }
        let isEncrypted = words.contains { SensitiveWords.encrypted.contains($0) }
        if isEncrypted, meaning.kind != .credential, meaning.kind != .secret { return nil }
        if !meaning.isGuessable, words.contains("hashed") { return nil }
        if meaning.namesAreas, let last = words.last, Name.singular(of: last) != nil {
            guard pairs.contains(last) || last == "addresses" && meaning.fieldClass == .location else { return nil }
        }
        let before = words[words.startIndex..<match.start]
        let namesPerson = meaning.needsPerson && before.contains { SensitiveWords.isPerson($0) }
        let isAlone = namesPerson || before.allSatisfy { SensitiveWords.neutralModifiers.contains($0) }
        var data = meaning.data(with: isAlone ? meaning.confidence : meaning.confidenceWhenModified)
        if namesPerson { data?.needsPerson = false }
        return data
    }

    /// Plurals that are one place.
    private static let pairs: Set<String> = ["coordinates", "coords", "gps", "initials"]

    /// A digest of something that can be guessed (password, PIN, card code, national number) is as good as the thing.
    private static func digest(of words: ArraySlice<String>, terms: Vocabulary<SensitiveTerm.Meaning>) -> SensitiveData? {
        var rest = words
        while let last = rest.last, SensitiveWords.digests.contains(last) { rest = rest.dropLast() }
        guard let match = terms.plainSuffix(of: rest), match.value.isGuessable else { return nil }
        let meaning = match.value
        guard let base = meaning.data(with: meaning.confidence) else { return nil }
        return SensitiveData(
            kind: base.kind, term: base.term + " hash", confidence: base.confidence, regulations: base.regulations,
            fieldClass: base.fieldClass)
    }

    /// Whether the word is for people: `customer`, `donors`.
    package static func isPerson(_ word: String) -> Bool { SensitiveWords.isPerson(word) }

    static func isFlag(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if words.count > 1, SensitiveWords.flagStarts.contains(first) {
            // A display name is a name like any other; a remember token logs in.
            return !(first == "display" && ["name", "login", "username"].contains(last) || first == "remember" && last == "token")
        }
        if words.count > 2, words.dropFirst().dropLast().contains(where: { SensitiveWords.flagsAnywhere.contains($0) }) {
            return !SensitiveWords.expiringThings.contains(last)
        }
        if words.count > 1, SensitiveWords.orders.contains(first) { return true }
        if words.count > 1, SensitiveWords.commands.contains(first), words.count == 2 || last == "password" {
            return !SensitiveWords.commandNouns.contains(last)
        }
        return SensitiveWords.flagEnds.contains(last)
    }

    /// The words before `for`, `of`, `to`; "date of birth" and "date of expiry" are single phrases.
    private static func beforePreposition(_ words: ArraySlice<String>) -> ArraySlice<String> {
        for index in words.indices.dropFirst() where SensitiveWords.tailPrepositions.contains(words[index]) {
            if index + 1 < words.endIndex, SensitiveWords.keptAfterPreposition.contains(words[index + 1]) { continue }
            return words[words.startIndex..<index]
        }
        return words
    }

    /// The words without trailing digits, `value`, `confirmation`.
    private static func withoutTail(_ words: ArraySlice<String>) -> ArraySlice<String> {
        var rest = words
        while rest.count > 1, let last = rest.last, isTransparent(last) { rest = rest.dropLast() }
        return rest
    }

    private static func isTransparent(_ word: String) -> Bool {
        SensitiveWords.transparentTails.contains(word) || Name.isNumberOrVersion(word)
    }

    static func isHidden(_ words: ArraySlice<String>) -> Bool {
        for index in words.indices {
            if SensitiveWords.masks.contains(words[index]) { return true }
            if ["4", "four"].contains(words[index]), index + 1 < words.endIndex, ["digit", "digits"].contains(words[index + 1]),
                words[..<index].contains(where: { ["number", "card", "account", "ssn"].contains($0) })
            {
                return true
            }
            if words[index] == "last", index + 1 < words.endIndex, ["4", "four", "digits"].contains(words[index + 1]) { return true }
            if words[index] == "first", index + 1 < words.endIndex, ["4", "6", "8", "six", "four"].contains(words[index + 1]) {
                return true
            }
        }
        return false
    }
}
