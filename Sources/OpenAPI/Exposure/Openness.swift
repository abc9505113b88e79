import YAML

/// How an operation that anyone may call came to be so, and which kind of operation it is: the one judgment that decides which of the
/// rules about missing authentication speaks, so that no two say the same.
package enum Openness: Sendable, Equatable {
    /// Some credential is demanded.
    case closed
    /// It cannot ask for a credential: log in, sign up, health.
    case bootstrap
    /// Only because a requirement names a scheme that is not defined; that has a rule of its own.
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
    /// Sent by the API, or of another method.
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
        if template.isObject { return .object }
        if isOptional { return .optionalRead }
        return security.origin == .operation ? .declaredRead : .read
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

    /// Equal for operations that one change at the root would close.
    package var opennessCause: String? { security.origin == .operation ? nil : "no root security" }
}

extension Specification {
    /// Whether the description mentions credentials at all. If not, they may be required in prose only.
    package var declaresSecurity: Bool { !securitySchemes.isEmpty }
}
