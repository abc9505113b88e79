import Editing
import OpenAPI
import YAML

/// What a rule says about a node, before places are worked out.
package struct Finding {
    /// A further node and its part in the story.
    package struct Related: Sendable {
        package let node: Node
        package let message: String
    }

    /// Position in the linter's rules.
    let rule: Int
    package let node: Node
    package let message: String
    package let level: Level
    package let confidence: Confidence
    /// Position in `Specification.operations`.
    let operation: Int?
    package let related: [Related]
    /// Risks it shows beside those of its rule.
    let risks: [OWASP]
    /// What it has in common with other findings of its rule; nil when it stands alone.
    let cause: String?
    /// nil when there is advice in words only.
    let fix: FixProposal?
}
