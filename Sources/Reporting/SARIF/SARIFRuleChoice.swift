/// The rules that a SARIF report describes.
package enum SARIFRuleChoice: String, Sendable, CaseIterable {
    /// The rules of its results.
    case used
    /// All rules that ran, and all risks of the OWASP API Security Top 10.
    case all
}
