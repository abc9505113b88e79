import Words
import YAML

/// Which values a client may give to a property that the server should set.
extension Schema {
    /// Whether a client may send more than one value. For amounts, flags and words from a list do not count.
    package func leavesChoice(of property: ServerProperty) -> Bool {
        let facts = SchemaFacts(self)
        if property.isCounted, facts.types == .boolean || facts.types.contains(.string) && facts.isEnumerated { return false }
        return !facts.has(.const) && facts[.enum]?.count != 1
    }

    /// Whether it is an object that lists properties and accepts additional ones.
    package var isOpenObject: Bool {
        let facts = SchemaFacts(self)
        let isClosed = facts.conjuncts.contains {
            $0[.additionalProperties]?.boolean == false || $0[.unevaluatedProperties]?.boolean == false
        }
        return !isClosed && !facts.properties.isEmpty
    }

    /// Whether it lists several roles, and none of them is for those who run the service: `[buyer, seller]`.
    package var listsOnlyOrdinaryRoles: Bool {
        let roles = listedValues
        return !roles.isEmpty
            && roles.allSatisfy { role in role.text.map { !Privilege.isPrivileged(role: Name($0.bytes)) } ?? false }
    }

    /// Whether it lists several roles, and one of them is an administrator's: `[admin, waiter]`.
    package var listsAdministrator: Bool {
        listedValues.contains { role in role.text.map { Privilege.isAdministrator(role: Name($0.bytes)) } ?? false }
    }

    /// Whether it lists several states, and at least one of them is settled: `[pending, paid]`.
    package var listsSettledStates: Bool { listedStates.contains(where: Record.isSettled(state:)) }

    /// A list of states that contains the one in which a matter begins: `pending`.
    package var listsOpenState: Bool { listedStates.contains(where: Record.isOpen(state:)) }

    /// A list of states with which someone reviews a person or a request: `[pending, approved, suspended]`.
    package var listsReviewedStates: Bool {
        let states = listedStates
        return states.contains(where: Record.isApproved(state:))
            && states.contains { Record.isRefused(state: $0) || Record.isUnreviewed(state: $0) }
    }

    /// A list of states that contains one of what waits for a review: `pending_review`.
    package var listsUnreviewedState: Bool { listedStates.contains(where: Record.isUnreviewed(state:)) }

    private var listedStates: [Name] {
        listedValues.compactMap { value in value.text.flatMap { $0.count < 40 ? Name($0.bytes) : nil } }
    }

    /// The values of an enumeration that leaves a choice.
    private var listedValues: [Node] {
        guard let values = SchemaFacts(self)[.enum], values.isSequence, values.count > 1 else { return [] }
        return Array(values.children)
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
