/// What is shown of a number in part. Sources: PCI DSS v4.0 §3.5.1 (truncation).
extension SensitiveData {
    /// What is shown in part; the raw value is for messages.
    package enum Part: String {
        case socialSecurityNumber = "part of a social security number"
        case bankAccountNumber = "part of a bank account number"
        case cardNumber = "part of a card number"

        var fieldClass: FieldClass {
            switch self {
            case .socialSecurityNumber: .governmentID
            case .bankAccountNumber: .bankAccount
            case .cardNumber: .paymentCard
            }
        }
    }

    /// What a name shows in part: `last4`, `ssn_last_four`, `masked_iban`. A few digits open no account, and still tell people
    /// apart and pass for proof on the telephone.
    package static func partOf(_ name: Name) -> Part? {
        let words = name.words[...]
        guard isHidden(words), !isFlag(words) else { return nil }
        if words.contains(where: ["ssn", "social", "itin"].contains) { return .socialSecurityNumber }
        if words.contains(where: ["account", "iban", "bank"].contains) { return .bankAccountNumber }
        let isTail = endsInLastDigits(words) && !words.contains { notCards.contains($0) }
        if isTail || words.contains(where: ["card", "cc", "pan", "token", "cards", "credit", "debit"].contains) {
            return .cardNumber
        }
        return nil
    }

    /// `last4`, `dynamic_last4`, `LastDigits`: nothing but cards is called by its last four so often that nobody says so.
    private static func endsInLastDigits(_ words: ArraySlice<String>) -> Bool {
        var rest = words
        if rest.count > 1, let last = rest.last, ["digits", "digit", "numbers"].contains(last) { rest = rest.dropLast() }
        if let last = rest.last, ["last4", "lastfour", "last"].contains(last) { return last != "last" || rest.count < words.count }
        return rest.count > 1 && ["4", "four"].contains(rest.last) && rest.dropLast().last == "last"
    }

    private static let notCards: Set<String> = [
        "phone", "mobile", "tel", "tax", "tin", "ein", "vin", "imei", "serial", "plate", "passport", "license", "licence", "document",
        "zip",
        "msisdn", "id",
    ]
}
