package struct PatternError: Error {}
package struct Pattern: Sendable {
    package init(parsing bytes: some Collection<UInt8>) throws(PatternError) {}
    package var maximumLength: Int? { nil }
}
