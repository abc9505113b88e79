import Words

extension Operation {
    /// What a write acts on, if the body names it: the order of `POST /cancel-order`, whose body is `{orderId}`.
    package var objectInBody: (thing: String, field: RequestField)? {
        guard isWrite, !template.isObject, words.actsOnObject, !security.identifiesOnlyApplications else { return nil }
        guard let field = requestFields(personalObjectId).first(where: { !$0.isReadOnly && !$0.isParameter }) else { return nil }
        return ParameterName.personalObject(specification.facts(named: field.name).name).map { ($0, field) }
    }
}

private let personalObjectId = NameTest { ParameterName.personalObject($1.facts(named: $0).name) != nil }
