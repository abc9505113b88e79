/// Numbers of which only a part is shown. Source: PCI DSS v4.0 §3.5.1 (truncation).
extension SensitiveData {
    /// Data of which a part is shown; the raw value is for messages.
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

    /// The data of which a name shows a part: `last4`, `ssn_last_four`, `masked_iban`. A few digits do not give access to an account, but
    /// they identify people and serve as proof in phone calls.
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

    /// Whether the name ends with last digits: `last4`, `dynamic_last4`, `LastDigits`. Without other words, these are usually the digits of
    /// a card.
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
