import Words
import YAML

extension Specification {
    /// What a property holds that must not get about: by its name, and where the name is as bare as `number` by the properties beside it.
    /// `pan`, `securityCode` and `creditCard` are a card's where what they stand in speaks of payment.
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
