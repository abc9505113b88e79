import Linting
import System

/// The findings that a CI system annotates: the worst ones, at most as many of each kind as it shows for a step.
struct AnnotationChoice {
    /// The limit of GitHub and Azure: the runner keeps this many of each kind and only counts the others.
    private static let limit = 10
    /// Shown as errors, before the findings.
    let problems: [Problem]
    /// By kind: one list for each group of levels.
    let findings: [[ReportedFinding]]
    /// The number of omitted findings of each kind; problems count as the first kind.
    let leftOut: [Int]

    /// - Parameter kinds: levels that the system shows as one kind, starting with errors.
    init(_ report: Report, kinds: [[Level]], all: Bool) {
        let limit = all ? Int.max : AnnotationChoice.limit
        problems = Array(report.problems.prefix(limit))
        var (findings, leftOut): ([[ReportedFinding]], [Int]) = ([], [])
        for (number, levels) in kinds.enumerated() {
            let ranked = report.worstFirst(levels)
            let shown = ranked.prefix(number == 0 ? limit - problems.count : limit)
            findings.append(Array(shown))
            leftOut.append(ranked.count - shown.count + (number == 0 ? report.problems.count - problems.count : 0))
        }
        self.findings = findings
        self.leftOut = leftOut
    }

    /// Writes to the log what is omitted: `merlon: 12 errors and 3 warnings are not annotated: …`.
    ///
    /// - Parameters:
    ///   - names: names of the kinds, in the singular.
    ///   - system: the system that limits annotations to ten of each kind.
    func writeRemark(_ names: [String], system: String, _ out: inout ByteWriter) {
        let parts = zip(leftOut, names).filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1 : $1 + "s")" }
        guard let last = parts.last else { return }
        let list = parts.count > 1 ? parts.dropLast().joined(separator: ", ") + " and " + last : last
        let isOne = leftOut.reduce(0, +) == 1
        out.write(
            "merlon: \(list) \(isOne ? "is" : "are") not annotated: \(system) accepts \(AnnotationChoice.limit) of each kind per step; "
                + "use --format concise to list everything, or --all to annotate everything\n")
    }
}
