import Linting

/// What came of a description.
public struct LintReport: Sendable {
    /// In the order of the places, without those that the description suppresses.
    public let findings: [Finding]
    /// What could not be checked. While there is any, the absence of findings proves nothing.
    public let problems: [Problem]
    /// From 0 to 100, in tenths: 987 is 98.7; nil for what is not an API description.
    public let scoreInTenths: Int?

    /// Something that kept all of a description from being checked.
    public struct Problem: Sendable, Hashable {
        public let file: String
        /// Where it is; nil for a file as a whole.
        public let place: Place?
        /// Lower case, no full stop.
        public let message: String
    }

    init(_ result: LintResult) {
        let active = result.findings.filter(\.isActive)
        findings = active.map(Finding.init)
        problems = result.problems.map { problem in
            Problem(
                file: problem.file, place: problem.hasPlace ? Place(line: problem.line, column: problem.column) : nil,
                message: problem.message)
        }
        scoreInTenths = result.score?.tenths
    }
}

/// A place in a file.
public struct Place: Sendable, Hashable {
    /// From 1.
    public let line: Int
    /// From 1, in Unicode code points.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
