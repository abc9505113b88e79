import YAML

/// A statement in a description that findings of one rule do not count, and why. One that names several rules is several.
package struct Suppression: Sendable {
    /// The id of a rule or what stands for several, as written; empty where none is named.
    package let name: String
    package let reason: String
    /// The last day it holds, as written.
    package let until: String?
    /// What keeps it from holding; nil when nothing is wrong with it.
    package let fault: String?
    /// Whether its last day is past.
    package let isExpired: Bool
    /// The comment, or the item of `x-merlon-ignore`.
    package let location: Location
    /// The same after edits elsewhere; different from that of any other.
    let identity: String
    /// Whether everything it may be for was looked for.
    let isTried: Bool
    /// Whether a finding is covered by it.
    package internal(set) var isUsed = false

    /// Whether it holds.
    var isActive: Bool { fault == nil && !isExpired }

    /// Whether it is certain that nothing needs it.
    package var isIdle: Bool { isActive && isTried && !isUsed }

    /// The fingerprint of what a rule finds wrong with it.
    func fingerprint(_ rule: String) -> String {
        var hash = StableHash()
        hash.add(rule)
        hash.add(identity)
        return hash.hexadecimal
    }
}

/// What a suppression says, wherever it is written.
struct SuppressionText: Equatable {
    static let ruleLimit = 100
    var names: [String] = []
    var reason = ""
    var until: String?
    /// Days since 1970-01-01 of `until`.
    var lastDay: Int?
    var fault: String?
}
