import YAML

/// A statement in a description that findings of one rule do not count, with the reason. A statement for several rules counts as several.
package struct Suppression: Sendable {
    /// The rule id or a name for several rules, as written; empty if none is given.
    package let name: String
    package let reason: String
    /// The last day on which it applies, as written.
    package let until: String?
    /// Why it does not apply; nil if it is valid.
    package let fault: String?
    /// Whether its last day is in the past.
    package let isExpired: Bool
    /// The comment, or the item of `x-merlon-ignore`.
    package let location: Location
    /// Stable across edits elsewhere, and different from that of any other suppression.
    let identity: String
    /// Whether all rules that it may apply to ran.
    let isTried: Bool
    /// Whether a finding matches it.
    package internal(set) var isUsed = false

    /// Whether it applies.
    var isActive: Bool { fault == nil && !isExpired }

    /// Whether it is certain that nothing needs it.
    package var isIdle: Bool { isActive && isTried && !isUsed }

    /// The fingerprint of a finding about the suppression itself.
    func fingerprint(_ rule: String) -> String {
        var hash = StableHash()
        hash.add(rule)
        hash.add(identity)
        return hash.hexadecimal
    }
}

/// The contents of a suppression, wherever it is written.
struct SuppressionText: Equatable {
    static let ruleLimit = 100
    var names: [String] = []
    var reason = ""
    var until: String?
    /// Days since 1970-01-01 of `until`.
    var lastDay: Int?
    var fault: String?
}
