import OpenAPI

/// A description that was read, before rules run over it. Used by one thread at a time.
package final class ReadDescription: @unchecked Sendable {
    /// As reports call it.
    package let path: String
    /// nil for what is no API description.
    package let specification: Specification?
    /// What kept something from being read.
    package let problems: [Problem]
    /// Canonical path of the folder that holds all that belongs together; nil for a description without a file.
    let root: String?

    package init(path: String, specification: Specification? = nil, root: String? = nil, problems: [Problem]) {
        self.path = path
        self.specification = specification
        self.root = root
        self.problems = problems
    }

    /// Keeps its credentials out of what is shown of it; nil for what is no API description.
    package var redaction: Redaction? { specification.map { Redaction($0) } }
}
