import Linting
import System

extension OutputFormat {
    package static let gitlab = OutputFormat("gitlab", .json, system: System(variable: "GITLAB_CI", readsLog: false)) { report, _ in
        GitLabReport(report: report).render()
    }
}

/// GitLab's Code Quality report: a JSON array, without a byte order mark. https://docs.gitlab.com/ci/testing/code_quality/
struct GitLabReport {
    let report: Report

    func render() -> [UInt8] {
        var json = JSONWriter(capacity: 64 + report.findings.count * 320)
        var seen: Set<UInt64> = []
        json.beginArray()
        for finding in report.findings where finding.isActive {
            let (path, start) = (finding.location.source.path, finding.location.start)
            let identity = [finding.rule.id, path, finding.location.pointer, finding.fingerprint]
            guard let fingerprint = unique(identity, &seen) else { continue }
            json.breakLine()
            json.beginObject()
            json.field("description", finding.sentence)
            json.field("check_name", finding.rule.id)
            json.field("fingerprint", fingerprint)
            json.field("severity", severity(finding.level))
            writePlace(path, start.line, finding.location.end.line, &json)
            json.endObject()
        }
        for problem in report.problems {
            let identity = ["not-checked", problem.file, String(problem.line), String(problem.column), problem.message]
            guard let fingerprint = unique(identity, &seen) else { continue }
            json.breakLine()
            json.beginObject()
            json.field("description", problem.message)
            json.field("check_name", "not-checked")
            json.field("fingerprint", fingerprint)
            json.field("severity", "blocker")
            writePlace(problem.file, problem.line, problem.line, &json)
            json.endObject()
        }
        json.breakLine()
        json.endArray()
        json.out.write(byte: 0x0A)
        return json.finish()
    }

    private func writePlace(_ path: String, _ begin: Int, _ end: Int, _ json: inout JSONWriter) {
        json.beginObject("location")
        json.field("path", path)
        json.beginObject("lines")
        json.field("begin", begin)
        json.field("end", end)
        json.endObject()
        json.endObject()
    }

    private func severity(_ level: Level) -> String {
        switch level {
        case .error: "critical"
        case .warning: "major"
        case .note: "info"
        }
    }

    /// The identity of an entry; nil if it was already written, as for places in a file that several descriptions share.
    private func unique(_ parts: [String], _ seen: inout Set<UInt64>) -> String? {
        var hash = StableHash()
        for part in parts { hash.add(part) }
        return seen.insert(hash.value).inserted ? hash.hexadecimal : nil
    }
}
