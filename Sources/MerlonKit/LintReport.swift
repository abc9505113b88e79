import Linting

/// The result of linting a description.
public struct LintReport: Sendable {
    /// In order of place, without findings that the description suppresses.
    public let findings: [Finding]
    /// What could not be checked. If there are any problems, the absence of findings proves nothing.
    public let problems: [Problem]
    /// From 0 to 1000, in tenths: 987 is 98.7; nil if the input is not an API description.
    public let scoreInTenths: Int?

    /// A reason why a description could not be checked completely.
    public struct Problem: Sendable, Hashable {
        public let file: String
        /// Where it is; nil for a whole file.
        public let place: Place?
        /// In lowercase without a period.
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
    /// Line from 1.
    public let line: Int
    /// Column from 1, in Unicode code points.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
