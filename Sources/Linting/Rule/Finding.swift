import Editing
import OpenAPI
import YAML

/// What a rule reports about a node, before places are resolved.
package struct Finding {
    /// An additional node and how it relates to the finding.
    package struct Related: Sendable {
        package let node: Node
        package let message: String
    }

    /// Index into the linter's rules.
    let rule: Int
    package let node: Node
    package let message: String
    package let level: Level
    package let confidence: Confidence
    /// Index into `Specification.operations`.
    let operation: Int?
    package let related: [Related]
    /// Additional risks, beyond those of its rule.
    let risks: [OWASP]
    /// What it shares with other findings of its rule; nil if it stands alone.
    let cause: String?
    /// nil if there is no automatic fix.
    let fix: FixProposal?
}
