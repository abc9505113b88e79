/// What a bare `number` is, by the fields beside it. Sources: PCI DSS v4.0 §3.5.1; ISO 7812; ICAO 9303 (documents).
extension SensitiveData {
    /// What `pan`, `credit_card` and `security_code` mean where someone pays by card; nil for words that mean the same everywhere.
    package var whereCardsPay: SensitiveData? {
        switch item {
        case .cardNumber where confidence < .high:
            SensitiveData(kind: .payment, .cardNumber, confidence: .high, regulations: [.pci, .gdpr], fieldClass: .paymentCard)
        case .securityCode:
            SensitiveData(
                kind: .payment, .cardVerificationCode, confidence: .high, regulations: [.pci], fieldClass: .paymentCard)
        default: nil
        }
    }

    /// Whether a name says so little that its siblings decide.
    package static func isOpen(_ name: Name) -> Bool { openNames.contains(name) }

    /// A `number` beside `expiry` and `holder` is a card's, beside a bank code an account's, beside an issuing country a document's.
    package static func implied(_ name: Name, beside siblings: [Name]) -> SensitiveData? {
        guard isOpen(name) else { return nil }
        let kinds = siblings.map { name in (name, classify(name)) }
        let hasCode = kinds.contains { $0.1?.item == .cardVerificationCode }
        let hasExpiry = kinds.contains { $0.1?.item == .cardExpiry || CredentialName.isExpiryField($0.0) }
        let hasHolder = kinds.contains { $0.1?.item == .cardholderName || $0.0.words.last == "holder" || $0.0.words == ["brand"] }
        if hasCode || hasExpiry && hasHolder {
            return SensitiveData(
                kind: .payment, .cardNumber, confidence: hasCode ? .high : .medium, regulations: [.pci, .gdpr],
                fieldClass: .paymentCard)
        }
        if kinds.contains(where: { $0.1?.fieldClass == .bankAccount }) {
            return SensitiveData(
                kind: .payment, term: "bank account number", confidence: .medium, regulations: [.gdpr, .hipaa], fieldClass: .bankAccount)
        }
        let isIssued = siblings.contains { name in
            name.words.contains { ["issuing", "issued", "issuer"].contains($0) }
                && name.words.contains { ["country", "state", "authority"].contains($0) }
        }
        guard isIssued, hasExpiry || kinds.contains(where: { $0.1?.item == .nationality || $0.1?.item == .birthDate }) else {
            return nil
        }
        return SensitiveData(
            kind: .personal, term: "identity document number", confidence: .medium, regulations: [.gdpr, .hipaa], fieldClass: .governmentID)
    }

    private static let openNames = Vocabulary<Bool>(["number", "num", "no", "nr", "numero", "nummer", "digits"])
}
