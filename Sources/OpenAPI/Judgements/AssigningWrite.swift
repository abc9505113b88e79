import Words
import YAML

/// A write, and what it may set given its purpose.
package struct AssigningWrite {
    private let operation: Operation
    private let assignment: OperationWords.Assignment

    package init(_ operation: Operation) {
        self.operation = operation
        assignment = operation.words.assignment
    }

    /// Whether it is the caller's own purchase, of which the caller names amounts.
    package var isPurchase: Bool { assignment == .purchase }

    /// The confidence that the write must not set a property; nil if it may.
    package func confidence(_ property: ServerProperty, _ schema: Schema?, _ site: Node) -> SensitiveData.Confidence? {
        guard let confidence = certainty(property, schema, site) else { return nil }
        guard schema.map({ $0.leavesChoice(of: property) }) ?? true, !operation.isForAdministrators else { return nil }
        // A list of ordinary roles, such as buyer and seller, offers everyone the same.
        return property.isRole && schema?.listsOnlyOrdinaryRoles ?? false ? .low : confidence
    }

    private func certainty(_ property: ServerProperty, _ schema: Schema?, _ site: Node) -> SensitiveData.Confidence? {
        switch property {
        case .record(let record):
            if case .stated = record { return .high }
            if record.isSecret { return .medium }
            if record == .issuedToken {
                let isOfPerson = assignment == .caller || assignment == .person
                return isOfPerson && operation.words.bootstrap == nil && !operation.words.exists(toSet: record) ? .medium : nil
            }
            if record == .status, let confidence = reviewConfidence(schema) ?? fulfilmentConfidence(schema) { return confidence }
            // A time or an author that only requests contain is intended; one that responses contain, too, belongs to a stored object.
            guard operation.specification.access(of: site, .response) != nil else { return nil }
            guard record.isThin else { return .medium }
            if record == .aggregate { return .low }
            if record == .status, operation.words.movesMoney, schema?.listsSettledStates ?? false { return .low }
            return assignment == .other || operation.words.exists(toSet: record) ? nil : .low
        case .privilege(let privilege):
            guard !operation.words.exists(toSet: privilege) else { return nil }
            if privilege.isThin { return assignment == .caller || assignment == .person ? .low : nil }
            switch privilege {
            case .adminFlag: return .high
            case .stated: return assignment == .caller ? .high : .medium
            case .scope: return nil
            case .price: return assignment == .purchase || assignment == .order ? .medium : nil
            case .verification where assignment == .other:
                // Nobody approves what he submits himself.
                guard operation.method == "POST", schema.map({ SchemaFacts($0).types == .boolean }) ?? false else { return nil }
                return .medium
            case .role, .permission, .accessLevel, .verification:
                if assignment == .other, operation.words.makesPerson, schema?.listsAdministrator ?? false { return .medium }
                return assignment == .caller ? .high : assignment == .person ? .medium : nil
            default: return assignment == .caller ? .high : assignment == .person ? .low : nil
            }
        }
    }

    /// Nobody accepts what he asks for: what is created begins open, and what changes later is for the other side to say.
    private func fulfilmentConfidence(_ schema: Schema?) -> SensitiveData.Confidence? {
        guard operation.words.isFulfilled || operation.words.movesMoney, let schema, schema.listsSettledStates else { return nil }
        guard operation.method == "POST", !operation.template.isObject else { return .low }
        return schema.listsOpenState ? .medium : nil
    }

    /// Nobody approves or suspends himself, and what is created begins unreviewed, whatever responses show.
    private func reviewConfidence(_ schema: Schema?) -> SensitiveData.Confidence? {
        guard let schema else { return nil }
        switch assignment {
        case .caller: return schema.listsReviewedStates ? .high : nil
        case .person: return schema.listsReviewedStates ? .low : nil
        default: return operation.method == "POST" && schema.listsReviewedStates && schema.listsUnreviewedState ? .low : nil
        }
    }
}
