import Words
import YAML

extension Specification {
    /// The sensitive data in a property, judged by its name and, for a name as vague as `number`, by the other properties of the object.
    /// `pan`, `securityCode`, and `creditCard` are card data if the object belongs to a payment.
    package func sensitiveData(of name: Text, in holder: Schema, _ direction: Direction = .response) -> SensitiveData? {
        let facts = facts(named: name)
        if let found = facts.sensitive {
            let isItsOwn = !facts.name.words.contains { SensitiveData.isPerson($0) }
            if direction == .response, found.isContact, isItsOwn, holder.isOfPublicPlace(in: self) { return nil }
            guard let ofCard = found.whereCardsPay, holder.speaksOfPayment(in: self, direction) else { return found }
            return ofCard
        }
        guard SensitiveData.isOpen(facts.name) else { return nil }
        return SensitiveData.implied(facts.name, beside: SchemaFacts(holder).properties.prefix(100).map { self.facts(named: $0.name).name })
    }
}
