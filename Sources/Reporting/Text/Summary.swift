import Linting
import System

/// The totals of a report.
struct Summary {
    var files = 0
    var operations = 0
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var notes = 0
    private(set) var suppressed = 0
    /// In the baseline and not suppressed.
    private(set) var baselined = 0
    /// Existed at the revision that the report compares with; neither suppressed nor in the baseline.
    private(set) var old = 0
    var problems = 0
    private var counts: [String: Int] = [:]

    /// Rules with active findings, sorted by id.
    var rules: [(id: String, count: Int)] { counts.map { ($0.key, $0.value) }.sorted { $0.id < $1.id } }

    /// The number of active findings: neither suppressed, nor in the baseline, nor old.
    var findings: Int { errors + warnings + notes }

    /// An empty summary.
    init() {}

    init(_ report: Report) {
        files = report.files.count
        operations = report.files.reduce(0) { $0 + $1.operations }
        problems = report.problems.count
        // Avoids copying findings, which are large.
        for index in report.findings.indices {
            count(
                report.findings[index].level, report.findings[index].rule.id, isSuppressed: report.findings[index].suppressed != nil,
                isInBaseline: report.findings[index].isInBaseline, isOld: report.findings[index].isOld)
        }
    }

    /// Counts a finding. - Returns: whether it is active.
    @discardableResult
    mutating func count(_ level: Level, _ rule: String, isSuppressed: Bool, isInBaseline: Bool, isOld: Bool) -> Bool {
        if isSuppressed {
            suppressed += 1
        } else if isInBaseline {
            baselined += 1
        } else if isOld {
            old += 1
        } else {
            switch level {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
            counts[rule, default: 0] += 1
            return true
        }
        return false
    }

    func write(_ json: inout JSONWriter) {
        json.beginObject("summary")
        json.field("files", files)
        json.field("operations", operations)
        json.field("findings", findings)
        json.field("errors", errors)
        json.field("warnings", warnings)
        json.field("notes", notes)
        json.field("suppressed", suppressed)
        json.field("baselined", baselined)
        json.field("old", old)
        json.field("problems", problems)
        json.beginObject("rules")
        for rule in rules {
            json.key(rule.id)
            json.value(rule.count)
        }
        json.endObject()
        json.endObject()
    }
}
