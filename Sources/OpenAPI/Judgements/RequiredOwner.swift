import Words

extension Operation {
    /// Whether a caller must name an owner in a parameter: `customerId`, or a header `X-Account-Id`.
    package var requiresOwner: Bool { parameters.contains(Self.requiredOwner) }

    /// The owner whom a caller must name in the query, in the singular: `customer` for `/orders?customerId=`. An object id in another place
    /// than the path.
    package var ownerInQuery: String? { parameters.first(Self.requiredOwnerInQuery).flatMap { $0.owner(specification) } }

    /// The owner whom a caller may name in the query of a read that is no list, where people log in: `/profile?user_id=`. In a list, it would
    /// be a filter.
    package var optionalOwnerInQuery: (owner: String, parameter: Parameter)? {
        guard isRead, !template.isObject, audience != .many, isForOwnUsers,
            let parameter = parameters.first(Self.namedOwnerInQuery), let owner = parameter.owner(specification)
        else { return nil }
        return (owner, parameter)
    }

    private static let namedOwnerInQuery = PartTest<Parameter> { parameter, specification in
        parameter.location == .query && parameter.owner(specification) != nil
    }

    /// Whether it is one person's name in the query that says what is read, changed, or deleted.
    package var isKeyedByUsername: Bool {
        method != "POST" && specification.hasOwnUsers && parameters.contains(Self.requiredUsername)
    }

    private static let requiredUsername = PartTest<Parameter> { parameter, specification in
        parameter.location == .query && parameter.isRequired && parameter.isUsername(specification)
    }

    private static let requiredOwner = PartTest<Parameter> { parameter, specification in
        parameter.isRequired && parameter.owner(specification) != nil
    }

    private static let requiredOwnerInQuery = PartTest<Parameter> { parameter, specification in
        parameter.location == .query && parameter.isRequired && parameter.owner(specification) != nil
    }
}

extension Parameter {
    fileprivate func isUsername(_ specification: Specification) -> Bool {
        ParameterName.isUsername(specification.facts(named: name).name)
    }

    fileprivate func owner(_ specification: Specification) -> String? {
        isUsername(specification) && specification.hasOwnUsers
            ? "user" : ParameterName.ownerWord(specification.facts(named: name).name, by: specification.vocabularies)
    }
}
