/// Bounds on what one run reads. Reaching one is reported with its place; everything read before it is still checked.
package struct Limits: Sendable {
    /// Size of one file in bytes. Default 64 MiB.
    package var fileSize = 64 << 20
    /// Nesting depth of collections. Default 1,024.
    package var depth = 1_024
    /// Mappings, sequences, and scalars in one file. Default 10 million.
    package var nodes = 10_000_000
    /// Uses of YAML aliases in one file. Default 100,000.
    package var aliases = 100_000
    /// Entries that merge keys add in one file. Default 1 million.
    package var merged = 1_000_000
    /// Repeated parts of lists that several objects of one API description share; four more are allowed for each node of its files. Default
    /// 800,000.
    package var repeatedParts = 800_000
    /// How many more parts are allowed, if not determined by the files: for a description that is being fixed, the number for its original
    /// state.
    package var partsForNodes: Int?
    /// Length of a chain of references. Default 512.
    package var references = 512
    /// Files in one API description. Default 5,000.
    package var files = 5_000

    package init() {}
}
