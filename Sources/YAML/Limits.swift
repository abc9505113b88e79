/// Bounds on what one run reads. Hitting one is told with its place; what was read before it is still checked.
package struct Limits: Sendable {
    /// Bytes of one file. Default 64 MiB.
    package var fileSize = 64 << 20
    /// Collections inside one another. Default 1,024.
    package var depth = 1_024
    /// Mappings, sequences and scalars of one file. Default 10 million.
    package var nodes = 10_000_000
    /// Uses of YAML aliases in one file. Default 100,000.
    package var aliases = 100_000
    /// Entries that the merge keys of one file bring. Default 1 million.
    package var merged = 1_000_000
    /// Parts that lists shared by several objects of one API description bring again; four for each node of its files come on top. Default
    /// 800,000.
    package var repeatedParts = 800_000
    /// How many parts come on top, where the files are no measure of it: those of a description that is being fixed, as it was.
    package var partsForNodes: Int?
    /// References followed from one place until something else stands there. Default 512.
    package var references = 512
    /// Files of one API description. Default 5,000.
    package var files = 5_000

    package init() {}
}
