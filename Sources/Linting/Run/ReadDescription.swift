import OpenAPI

/// A description that was read, before rules run over it. Used by one thread at a time.
package final class ReadDescription: @unchecked Sendable {
    /// Its name in reports.
    package let path: String
    /// nil if it is not an API description.
    package let specification: Specification?
    /// Problems that prevented something from being read.
    package let problems: [Problem]
    /// Canonical path of the folder that contains everything that belongs together; nil for a description without a file.
    let root: String?

    package init(path: String, specification: Specification? = nil, root: String? = nil, problems: [Problem]) {
        self.path = path
        self.specification = specification
        self.root = root
        self.problems = problems
    }

    /// Removes its credentials from what is shown of it; nil if it is not an API description.
    package var redaction: Redaction? { specification.map { Redaction($0) } }
}
