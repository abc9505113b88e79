import Reporting
import Rules
import Support
import YAML

/// Reports to merge: refused at a place, or joined into one that reads as JSON.
enum MergeFuzzing {
    static func fault(in bytes: [UInt8]) -> String? {
        do {
            let first = try WrittenReport(Source(path: "a.json", bytes: bytes))
            let second = try WrittenReport(Source(path: "b.sarif", bytes: bytes))
            let merged = try MergedReport([first, second], catalog: Catalog.rules, toolVersion: "0.0.0", allowsMissing: true)
            return ReportingJSON(merged.bytes) == nil ? "the merged report is not JSON" : nil
        } catch {
            return error.problem.message.isEmpty ? "refused without a message" : nil
        }
    }
}
