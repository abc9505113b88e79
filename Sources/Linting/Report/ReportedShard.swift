/// The part of a run that one of several machines performs, with the information needed to merge it with the others.
package struct ReportedShard: Sendable, Equatable {
    /// One of the files of the report, in the order of the report.
    package struct File: Sendable, Equatable {
        /// Its position among all files of the plan, from 0.
        package let position: Int
        /// Number of findings that the report lists for it; findings are in the order of the files.
        package var findings: Int

        package init(position: Int, findings: Int = 0) {
            self.position = position
            self.findings = findings
        }
    }

    /// From 1; nil for several shards in one report.
    package let index: Int?
    package let count: Int
    /// Equal for shards that divide the same files, and different otherwise.
    package let plan: String
    /// Shards missing from the merged reports, ascending; empty for a single shard.
    package var missing: [Int] = []
    package var files: [File]
    /// Fingerprints of `suppression-unused` findings that are incorrect: a file of this shard needs the suppression.
    package var refuted: [String] = []

    /// The rule whose findings are refuted.
    package static var refutedRule: String { Suppressions.unusedRule }

    package init(index: Int?, count: Int, plan: String, files: [File]) {
        self.index = index
        self.count = count
        self.plan = plan
        self.files = files
    }
}
