import Linting

/// All that a report of a comparison tells: what was compared, what changed, what could not be compared.
package struct ComparisonReport: Sendable {
    /// One of the two versions.
    package struct Version: Sendable {
        /// As it was named.
        package let name: String
        /// The git revision that its files are read from; nil for those that are there today.
        package let revision: String?

        package init(name: String, revision: String?) {
            self.name = name
            self.revision = revision
        }
    }

    /// Two versions of one description.
    package struct Description: Sendable {
        /// What reports call it in the old version; nil where it was added.
        package let old: String?
        /// What reports call it in the new version; nil where it was removed.
        package let new: String?
        /// What the program calls it where one name has to do.
        package var name: String { new ?? old ?? "" }
        /// In the order of the comparison: weaker first.
        package var changes: [ReportedChange] = []
        /// Of every operation of either version.
        package var access: [ReportedAccess] = []

        package init(old: String?, new: String?) {
            self.old = old
            self.new = new
        }
    }

    package let old: Version
    package let new: Version
    package var descriptions: [Description]
    package var problems: [Problem]
    /// The kinds of change that are told, in the order of the catalog.
    package var kinds: [Rule]

    package init(
        old: Version, new: Version, descriptions: [Description] = [], problems: [Problem] = [], kinds: [Rule] = ChangeCatalog.kinds
    ) {
        self.old = old
        self.new = new
        self.descriptions = descriptions
        self.problems = problems
        self.kinds = kinds
    }

    package var changes: [ReportedChange] { descriptions.flatMap(\.changes) }

    /// Number of changes of a verdict that count: neither suppressed nor in the baseline.
    package func count(_ verdict: Change.Verdict) -> Int {
        descriptions.reduce(0) { sum, description in
            description.changes.reduce(sum) { $0 + ($1.verdict == verdict && $1.finding.isActive ? 1 : 0) }
        }
    }
}
