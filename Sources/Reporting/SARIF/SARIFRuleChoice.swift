/// Which rules a SARIF report describes.
package enum SARIFRuleChoice: String, Sendable, CaseIterable {
    /// Those of its results.
    case used
    /// All that ran, and every risk of the OWASP API Security Top 10.
    case all
}
