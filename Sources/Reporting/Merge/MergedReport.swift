import Linting
import System
import YAML

/// Merges several reports into one. Reports are untrusted: whatever they contain, the result is either a valid report or an error.
package struct MergedReport {
    package private(set) var bytes: [UInt8] = []
    /// The worst level of the active findings; nil if there are none.
    package private(set) var worst: Level?
    /// Whether all reports are complete.
    package private(set) var isComplete = true
    package private(set) var notes: [String] = []

    /// - Parameters:
    ///   - reports: reports of one kind, at least one; their order does not matter.
    ///   - catalog: all rules.
    ///   - toolVersion: the version of the merging program.
    ///   - allowsMissing: whether shards may be missing, which the result then states.
    package init(
        _ reports: [WrittenReport], catalog: [Rule], toolVersion: String, allowsMissing: Bool = false
    ) throws(WrittenReport.Failure) {
        let reports = reports.sorted { left, right in
            if left.kind != right.kind { return left.kind == .json }
            return left.tree.source.bytes.lexicographicallyPrecedes(right.tree.source.bytes)
        }
        guard let first = reports.first else { return }
        for report in reports.dropFirst() { try MergedReport.check(report, goesWith: first) }
        switch first.kind {
        case .json:
            let merged = try JSONMerge(reports, allowsMissing: allowsMissing)
            (bytes, worst, isComplete) = (merged.render(), merged.worst, merged.isComplete)
            notes = merged.note.map { [$0] } ?? []
        case .sarif:
            var merged = try SARIFMerge(reports, catalog: catalog, toolVersion: toolVersion, allowsMissing: allowsMissing)
            (bytes, worst, isComplete) = (merged.render(), merged.worst, merged.isComplete)
            notes = merged.note.map { [$0] } ?? []
        }
        bytes = LogText(json: bytes).bytes
    }

    private static func check(_ report: WrittenReport, goesWith first: WrittenReport) throws(WrittenReport.Failure) {
        guard report.kind == first.kind else {
            throw report.failure(nil, "a different kind of report than \(first.path): JSON and SARIF cannot be mixed")
        }
        guard report.versionNode?.string == first.versionNode?.string else {
            throw report.failure(report.versionNode, "written by a different version of Merlon than \(first.path)")
        }
        guard report.since == first.since else {
            throw report.failure(nil, "compared with a different revision than \(first.path): --since differs")
        }
    }
}
