import Linting
import OpenAPI
import YAML

/// One thing that a new version of a description means otherwise for security than the old one.
package struct Change: Sendable {
    /// What the change does to security, seen from the old version.
    package enum Verdict: String, Sendable, CaseIterable {
        case weaker, stronger
        /// Neither, or both at once: somebody has to look.
        case changed

        /// What the change from new to old does.
        package var mirrored: Verdict {
            switch self {
            case .weaker: .stronger
            case .stronger: .weaker
            case .changed: .changed
            }
        }
    }

    /// The kind of change, with its id, its page and its level where nothing raises or lowers it.
    package let kind: Rule
    package let verdict: Verdict
    package let level: Level
    package let confidence: Confidence
    /// What changed; lower case, no full stop, naming the thing.
    package let message: String
    /// The operations it touches, in the order of the new version; several where they share the place that changed.
    package let operations: TouchedOperations
    /// The place in the old version; nil where there is none.
    package let old: Node?
    /// The place in the new version: what changed, or, where it is gone, the object that held it; nil where that is gone, too.
    package let new: Node?
    /// Who reaches the place in the new version, by the weakest guard, or in the old one where it is gone; nil when nobody does.
    package let exposure: Access?
}

/// Who may call an operation before and after.
package struct AccessChange: Sendable {
    /// `POST /orders`: its name in the new version, or in the old one where it is gone.
    package let operation: String
    /// `public`, `OAuth 2 [orders:write] or API key`, `HTTP bearer, optional`; nil where the operation does not exist.
    package let old: String?
    package let new: String?
    /// nil when both mean the same.
    package let verdict: Change.Verdict?
}
