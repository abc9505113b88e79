import Linting
import YAML

/// Several reports as one.
package struct MergedReport {
    package private(set) var bytes: [UInt8] = []
    /// The worst level of what counts; nil when nothing does.
    package private(set) var worst: Level?
    /// Whether everything could be vouched for in each of them.
    package private(set) var isComplete = true
    package private(set) var notes: [String] = []

    /// - Parameters:
    ///   - reports: of one kind, at least one.
    ///   - catalog: every rule there is.
    package init(_ reports: [WrittenReport], catalog: [Rule]) throws(WrittenReport.Failure) {
        guard let first = reports.first else { return }
        for report in reports.dropFirst() where report.kind != first.kind {
            throw report.failure(nil, "a report of another kind than \(first.tree.source.path): JSON and SARIF do not mix")
        }
        if Set(reports.map(\.toolVersion)).count > 1 { notes.append("the reports are of different versions of Merlon") }
        switch first.kind {
        case .json:
            let merged = try JSONMerge(reports)
            (bytes, worst, isComplete) = (merged.render(), merged.worst, merged.isComplete)
        case .sarif:
            var merged = try SARIFMerge(reports, catalog: catalog)
            (worst, isComplete) = (merged.worst, merged.isComplete)
            bytes = merged.render()
        }
    }
}

extension WrittenReport {
    fileprivate var toolVersion: String {
        let tool = root.child("tool")
        return (tool?.child("version") ?? tool?.child("driver")?.child("version"))?.string ?? ""
    }
}

/// Puts entries of several reports into the order of one: descriptions by path, and what belongs to one as it came.
struct MergeOrder {
    private var entries: [(description: [UInt8], order: Int)] = []
    private var current: [UInt8] = []

    /// Begins a report.
    mutating func begin() { current = [] }

    /// Takes in the next entry.
    ///
    /// - Parameters:
    ///   - file: path of what it is about.
    ///   - isDescription: otherwise it is a part, and belongs to the description before.
    mutating func add(_ file: [UInt8], isDescription: Bool) {
        if isDescription { current = file }
        entries.append((current, entries.count))
    }

    /// Indices of the entries in their new order.
    var sorted: [Int] {
        entries.sorted { left, right in
            left.description == right.description ? left.order < right.order : left.description.lexicographicallyPrecedes(right.description)
        }
        .map(\.order)
    }
}
