import Words
import YAML

/// Which values a client may give to a property that the server should set.
extension Schema {
    /// More than one value may be sent; of money, a number rather than a word from a list.
    package func leavesChoice(of property: ServerProperty) -> Bool {
        let facts = SchemaFacts(self)
        if property.isCounted, facts.types == .boolean || facts.types.contains(.string) && facts.isEnumerated { return false }
        return !facts.has(.const) && facts[.enum]?.count != 1
    }

    /// An object that lists properties and does not exclude additional ones.
    package var isOpenObject: Bool {
        let facts = SchemaFacts(self)
        let isClosed = facts.conjuncts.contains {
            $0[.additionalProperties]?.boolean == false || $0[.unevaluatedProperties]?.boolean == false
        }
        return !isClosed && !facts.properties.isEmpty
    }

    /// A list of roles of which none is for those who run the service: `[buyer, seller]`.
    package var listsOnlyOrdinaryRoles: Bool {
        guard let values = SchemaFacts(self)[.enum], values.isSequence, values.count > 1 else { return false }
        return values.children.allSatisfy { value in
            guard let text = value.text else { return false }
            return !Privilege.isPrivileged(role: Name(text.bytes))
        }
    }

    /// A list of states that contains one in which the matter is decided: `[pending, paid]`.
    package var listsSettledStates: Bool {
        guard let values = SchemaFacts(self)[.enum], values.isSequence, values.count > 1 else { return false }
        return values.children.contains { value in
            guard let text = value.text, text.count < 40 else { return false }
            return Record.isSettled(state: Name(text.bytes))
        }
    }

    /// A list of states with which someone reviews a person or a request: `[pending, approved, suspended]`.
    package var listsReviewedStates: Bool {
        guard let values = SchemaFacts(self)[.enum], values.isSequence, values.count > 1 else { return false }
        let states = values.children.compactMap { value in
            value.text.flatMap { $0.count < 40 ? Name($0.bytes) : nil }
        }
        return states.contains(where: Record.isApproved(state:)) && states.contains(where: Record.isRefused(state:))
    }
}

extension Specification {
    /// The first property of a response that says who is an administrator.
    package var returnedAdminFlag: Node? {
        for schema in schemas {
            guard let map = schema.node[.properties], map.isMapping, access(of: schema.node, .response) != nil else { continue }
            let flag = map.entries.first { serverProperty(named: $0.key) == .privilege(.adminFlag) && $0.value.isMapping }
            if let flag { return flag.site }
        }
        return nil
    }
}
