import Words
import YAML

extension Schema {
    /// Whether the object belongs to a card payment, for words that mean something else elsewhere: `pan`, `securityCode`. The evidence is
    /// another property (an expiry, a cardholder), the name of the schema, or the paths of the operations that carry it.
    func speaksOfPayment(in specification: Specification, _ direction: Direction) -> Bool {
        if let key = node.key, specification.facts(named: key).name.speaksOfPayment { return true }
        let isBeside = SchemaFacts(self).properties.prefix(100).contains { property in
            guard let data = specification.facts(named: property.name).sensitive else { return false }
            return data.fieldClass == .paymentCard && data.whereCardsPay == nil
        }
        if isBeside { return true }
        return specification.exposure(of: node, direction).first.contains { number in
            specification.operations[number].template.segments.contains { $0.isLiteral && $0.words.speaksOfPayment }
        }
    }
}

extension Name {
    /// `payments`, `CardDetails`, `checkout`.
    fileprivate var speaksOfPayment: Bool { words.contains { Name.payments.contains(Name.singular(of: $0) ?? $0) } }

    private static let payments: Set<String> = [
        "payment", "pay", "card", "checkout", "charge", "billing", "order", "purchase", "transaction", "refund", "payout", "authorisation",
        "donation", "merchant", "pos", "acquiring", "debit", "cards", "wallet",
    ]
}
