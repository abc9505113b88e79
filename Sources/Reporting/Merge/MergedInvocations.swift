import Linting
import System
import YAML

/// Everything that SARIF reports state besides their results, as one invocation.
struct MergedInvocations {
    private var problems = MergedProblems()
    private var notices = MergedProblems()
    /// The number of results that the reports or the merged report omit.
    private(set) var leftOut = CheckedSum()
    private(set) var isComplete = true

    /// Adds the invocations of a report.
    mutating func add(_ report: WrittenReport) throws(WrittenReport.Failure) {
        for invocation in report.list("invocations") {
            if invocation.child("executionSuccessful")?.boolean != true { isComplete = false }
            for notification in report.list("toolExecutionNotifications", of: invocation) {
                let properties = notification.child("properties")
                if let count = properties?.child("leftOut") {
                    try leftOut.add(count.integer ?? 0, count, in: report)
                } else if properties?.child("missingShard") == nil {
                    if notification.child("level")?.string == "error" {
                        problems.add(notification, of: report)
                    } else {
                        notices.add(notification, of: report)
                    }
                }
            }
        }
    }

    mutating func leaveOut(_ count: Int) { leftOut.add(count: count) }

    /// - Parameter kept: the number of results in the merged report.
    func write(kept: Int, _ shard: ReportedShard?, _ json: inout JSONWriter) {
        json.beginArray("invocations")
        json.beginObject()
        json.field("executionSuccessful", raw: isComplete ? "true" : "false")
        json.beginArray("toolExecutionNotifications")
        for notification in [problems.sorted, notices.sorted].joined() {
            json.breakLine()
            json.value(written: notification)
        }
        if leftOut.value > 0 {
            var total = leftOut
            total.add(count: kept)
            SARIFNotification.writeLeftOut(leftOut.value, of: total.value, &json)
        }
        if let shard { SARIFNotification.writeMissing(shard, &json) }
        json.endArray()
        json.endObject()
        json.endArray()
    }
}

extension MergedProblems {
    /// Adds a notification of a SARIF report.
    fileprivate mutating func add(_ notification: Node, of report: WrittenReport) {
        let place = notification.child("locations")?.item(0)?.child("physicalLocation")
        let uri = place?.child("artifactLocation")?.child("uri")?.text ?? Text("")
        add(
            report.bytes(notification), file: FileURI.decode(uri), place?.child("region"), line: "startLine", column: "startColumn",
            message: notification.child("message")?.child("text")?.text)
    }
}
