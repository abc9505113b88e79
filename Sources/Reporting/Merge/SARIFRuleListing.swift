import Linting
import YAML

/// The rules that SARIF reports list. A merged report writes them again, which requires the version that wrote the reports.
struct SARIFRuleListing {
    private let known: Set<String>
    private let toolVersion: String
    private(set) var ids: Set<String> = []
    /// Whether a report lists all rules, used or not.
    private(set) var isComprehensive = false

    init(catalog: [Rule], toolVersion: String) {
        known = Set(catalog.map(\.id))
        self.toolVersion = toolVersion
    }

    mutating func add(_ report: WrittenReport) throws(WrittenReport.Failure) {
        guard let version = report.versionNode, version.string == toolVersion else {
            throw report.failure(report.versionNode, "written by a different version of Merlon; version \(toolVersion) cannot merge it")
        }
        let driver = report.root.child("tool")?.child("driver")
        if driver?.child("isComprehensive")?.boolean == true { isComprehensive = true }
        for rule in report.list("rules", of: driver).compactMap({ $0.child("id") }) {
            guard let id = rule.string, known.contains(id) else { throw Self.unknown(rule, report) }
            ids.insert(id)
        }
    }

    /// Throws if a result names a rule that no report lists.
    func require(_ rule: Node?, _ report: WrittenReport) throws(WrittenReport.Failure) {
        guard let rule, ids.contains(rule.string ?? "") else { throw Self.unknown(rule, report) }
    }

    private static func unknown(_ rule: Node?, _ report: WrittenReport) -> WrittenReport.Failure {
        report.failure(
            rule, "this version of Merlon has no rule `\(rule?.text?.slice(0, 60).string ?? "")`, or the report does not list it")
    }
}
