import Linting

/// Everything that a comparison report contains: what was compared, what changed, and what could not be compared.
package struct ComparisonReport: Sendable {
    /// One of the two versions.
    package struct Version: Sendable {
        /// Its name as given.
        package let name: String
        /// The git revision that its files are read from; nil for the current files.
        package let revision: String?

        package init(name: String, revision: String?) {
            self.name = name
            self.revision = revision
        }
    }

    /// Two versions of one description.
    package struct Description: Sendable {
        /// Its name in reports on the old version; nil if the description was added.
        package let old: String?
        /// Its name in reports on the new version; nil if the description was removed.
        package let new: String?
        /// Its name where only one name is needed.
        package var name: String { new ?? old ?? "" }
        /// In the order of the comparison: weaker first.
        package var changes: [ReportedChange] = []
        /// For every operation of either version.
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
    /// The kinds of change that are reported, in the order of the catalog.
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

    /// The number of changes with a verdict that are neither suppressed nor in the baseline.
    package func count(_ verdict: Change.Verdict) -> Int {
        descriptions.reduce(0) { sum, description in
            description.changes.reduce(sum) { $0 + ($1.verdict == verdict && $1.finding.isActive ? 1 : 0) }
        }
    }
}
