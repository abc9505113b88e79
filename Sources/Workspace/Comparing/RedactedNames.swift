import Comparing
import Linting

/// Conceals credentials in the names of operations, once for each list of names that changes share.
struct RedactedNames {
    private let redactions: [Redaction]
    private var known: [ObjectIdentifier: TouchedOperations] = [:]

    init(_ redactions: [Redaction]) { self.redactions = redactions }

    mutating func names(_ operations: TouchedOperations) -> TouchedOperations {
        guard !redactions.isEmpty else { return operations }
        if let done = known[ObjectIdentifier(operations)] { return done }
        let made = TouchedOperations(operations.names.map { name in redactions.reduce(name) { $1.redacted($0) } })
        known[ObjectIdentifier(operations)] = made
        return made
    }
}
