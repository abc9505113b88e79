import Words
import YAML

/// Why anyone may call an operation, and what kind of operation it is. This one judgment decides which of the rules about missing
/// authentication reports the operation, so that no two rules report the same problem.
package enum Openness: Sendable, Equatable {
    /// Some credential is required.
    case closed
    /// It cannot require a credential: login, sign-up, health check.
    case bootstrap
    /// Only because a requirement names an undefined scheme, which has its own rule.
    case undefinedScheme
    case administrative
    /// A write with `{}` as an alternative.
    case optionalWrite
    case write
    /// A read of one object.
    case object
    /// A read with `{}` as an alternative.
    case optionalRead
    /// A read declared public with `security: []`.
    case declaredRead
    /// A read that is public because nothing is declared.
    case read
    /// Sent by the API, or with another method.
    case other
}

extension Operation {
    package var openness: Openness {
        guard !isOutbound else { return .other }
        let security = security
        guard security.access == .public else { return .closed }
        if words.bootstrap != nil { return .bootstrap }
        // If `{}` is another alternative, the undefined scheme is not what opens the operation.
        if security.namesUndefinedScheme, security.emptyAlternative == nil { return .undefinedScheme }
        if words.isAdministrative, isRead || isWrite { return .administrative }
        let isOptional = security.emptyAlternative != nil && security.alternatives.count > 1
        if isWrite { return isOptional ? .optionalWrite : .write }
        guard isRead else { return .other }
        if template.isObject, !isPublicLink, !isOpenedByToken { return .object }
        if isOptional { return .optionalRead }
        return security.origin == .operation ? .declaredRead : .read
    }

    /// Whether it is declared public and only sends callers elsewhere, as a short link does. What is public by omission may as well lead to
    /// a file of someone.
    private var isPublicLink: Bool { security.origin == .operation && redirect != nil && responses.successes.isEmpty }

    /// Whether the query must carry a token: the link of an email. Whoever holds the link may call it, nobody else.
    private var isOpenedByToken: Bool {
        parameters.contains(Self.openingToken)
    }

    private static let openingToken = PartTest<Parameter> { parameter, specification in
        guard parameter.location == .query, parameter.isRequired else { return false }
        let carried = specification.credential(in: parameter)
        return carried?.item == .token || carried?.item == .oneTimeToken
    }

    /// Why the operation requires nothing, for messages.
    package var opennessReason: String {
        let security = security
        if security.emptyAlternative != nil {
            return security.origin == .root ? "the root `security` allows `{}`" : "its `security` allows `{}`"
        }
        if security.namesUndefinedScheme { return "its security requirement names an undefined scheme" }
        switch security.origin {
        case .operation: return "`security: []` disables authentication"
        case .root: return "the root `security` is empty"
        case .nowhere: return "neither the operation nor the root sets `security`"
        }
    }

    /// Equal for operations that a single change at the root would close.
    package var opennessCause: String? { security.origin == .operation ? nil : "no root security" }
}

extension Specification {
    /// Whether the description mentions credentials at all. If not, they may be required only in prose.
    package var declaresSecurity: Bool { !securitySchemes.isEmpty }
}
