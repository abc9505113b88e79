import Words

extension Operation {
    /// What an operation acts on, if the body names it: the order of `POST /cancel-order`, whose body is `{orderId}`; where people log in,
    /// also the account of `POST /transactions/view`, whose body is `{account_number}`.
    package var objectInBody: (thing: String, field: RequestField)? {
        guard isWrite, !template.isObject, !security.identifiesOnlyApplications else { return nil }
        if words.actsOnObject, let (thing, field) = field(personalObjectId, ParameterName.personalObject) { return (thing, field) }
        guard words.readsByBody, isForOwnUsers else { return nil }
        return field(readOwner, ParameterName.ownerOrAccount)
    }

    private func field(_ test: NameTest, _ thing: (Name) -> String?) -> (thing: String, field: RequestField)? {
        guard let field = requestFields(test).first(where: { !$0.isReadOnly && !$0.isParameter }) else { return nil }
        return thing(specification.facts(named: field.name).name).map { ($0, field) }
    }
}

private let personalObjectId = NameTest { ParameterName.personalObject($1.facts(named: $0).name) != nil }
private let readOwner = NameTest { ParameterName.ownerOrAccount($1.facts(named: $0).name) != nil }
