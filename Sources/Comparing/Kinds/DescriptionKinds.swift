import Linting
import OpenAPI

extension Rule {
    static let descriptionAdded = Rule(
        id: "diff-description-added",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        title: "description was added",
        why: "A new description is a new part of the attack surface, and nothing tells how it was before: `merlon lint` judges it.",
        remedy: "Review the description as a whole: who may call its operations, and where it is served.",
        bad: [
            """
            openapi: 3.0.3
            info: {title: Payments, version: 1.0.0}
            paths: {}
            """
        ],
        good: [],
        check: .comparison)

    static let descriptionRemoved = Rule(
        id: "diff-description-removed",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .warning,
        title: "description was removed",
        why: "What is no longer described is often still served: nobody reviews it, and nobody retires it.",
        remedy: "Make sure that the API is gone, or that its operations are described elsewhere.",
        bad: [],
        good: [
            """
            openapi: 3.0.3
            info: {title: Payments, version: 1.0.0}
            paths: {}
            """
        ],
        check: .comparison)
}

extension Change {
    /// The change for a description that the old version lacks.
    package static func added(_ description: Specification) -> Change {
        Change(
            kind: .descriptionAdded, verdict: .changed, level: Rule.descriptionAdded.level, confidence: .high,
            message: "the description was added, with \(operations(of: description))", operations: .none, old: nil, new: description.root,
            exposure: description.operations.filter { !$0.isOutbound }.map(\.access).max())
    }

    /// The change for a description that the new version lacks.
    package static func removed(_ description: Specification) -> Change {
        Change(
            kind: .descriptionRemoved, verdict: .changed, level: Rule.descriptionRemoved.level, confidence: .high,
            message: "the description was removed, with \(operations(of: description))", operations: .none, old: description.root, new: nil,
            exposure: description.operations.filter { !$0.isOutbound }.map(\.access).max())
    }

    private static func operations(of description: Specification) -> String {
        let count = description.operations.count
        return "\(count) \(count == 1 ? "operation" : "operations")"
    }
}
