import Linting
import OpenAPI
import YAML

/// One difference between two versions of a description that matters for security.
package struct Change: Sendable {
    /// The effect of the change on security.
    package enum Verdict: String, Sendable, CaseIterable {
        case weaker, stronger
        /// Neither or both: a person has to decide.
        case changed

        /// The verdict on the change from the new version to the old one.
        package var mirrored: Verdict {
            switch self {
            case .weaker: .stronger
            case .stronger: .weaker
            case .changed: .changed
            }
        }
    }

    /// The kind of change, with its id, page, and default level.
    package let kind: Rule
    package let verdict: Verdict
    package let level: Level
    package let confidence: Confidence
    /// What changed, in lowercase without a period, naming the thing.
    package let message: String
    /// The affected operations, in the order of the new version; several if they share the place that changed.
    package let operations: TouchedOperations
    /// The place in the old version; nil if there is none.
    package let old: Node?
    /// The place in the new version: what changed or, if it was removed, the object that contained it; nil if that was removed, too.
    package let new: Node?
    /// Who can reach the place in the new version, or in the old one if it was removed, by the weakest guard; nil if nobody can.
    package let exposure: Access?
}

/// Who may call an operation, before and after.
package struct AccessChange: Sendable {
    /// `POST /orders`: its name in the new version, or in the old one if it was removed.
    package let operation: String
    /// `public`, `OAuth 2 [orders:write] or API key`, `HTTP bearer, optional`; nil if the operation does not exist.
    package let old: String?
    package let new: String?
    /// nil if the same callers pass.
    package let verdict: Change.Verdict?
}
