import Linting
import System

extension OutputFormat {
    package static let junit = OutputFormat("junit", .xml) { report, _ in JUnitReport(report: report).render() }
}

/// JUnit XML, following the schema of Ant: a test suite for each file, and a test case for each finding. A file without findings is one
/// passed test.
struct JUnitReport {
    let report: Report

    func render() -> [UInt8] {
        var out = ByteWriter(capacity: 1024 + report.findings.count * 512)
        out.write(literal: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
        for (number, group) in report.findingsByFile.enumerated() { writeSuite(number, group.path, group.findings, &out) }
        out.write(literal: "</testsuites>\n")
        return out.finish()
    }

    private func writeSuite(_ number: Int, _ path: String, _ findings: [ReportedFinding], _ out: inout ByteWriter) {
        let problems = report.problems.filter { $0.file == path }
        let failures = findings.reduce(0) { $0 + ($1.isActive ? 1 : 0) }
        let isClean = findings.isEmpty && problems.isEmpty
        // Time and host are constant: the same input produces the same bytes.
        out.write(literal: "<testsuite timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\" time=\"0\" package=\"merlon\" id=\"")
        out.write(number)
        out.write(literal: "\" name=\"")
        out.write(xml: path.isEmpty ? "-" : path)
        out.write(literal: "\" tests=\"")
        out.write(isClean ? 1 : findings.count + problems.count)
        out.write(literal: "\" failures=\"")
        out.write(failures)
        out.write(literal: "\" errors=\"")
        out.write(problems.count)
        out.write(literal: "\" skipped=\"")
        out.write(findings.count - failures)
        out.write(literal: "\">\n<properties/>\n")
        if isClean { writeCase("no findings", path, &out) { $0.write(literal: "/>\n") } }
        for finding in findings { write(finding, path, &out) }
        for problem in problems { write(problem, path, &out) }
        out.write(literal: "<system-out/>\n<system-err/>\n</testsuite>\n")
    }

    private func writeCase(_ name: String, _ path: String, _ out: inout ByteWriter, _ rest: (inout ByteWriter) -> Void) {
        out.write(literal: "<testcase time=\"0\" classname=\"")
        out.write(xml: path)
        out.write(literal: "\" name=\"")
        out.write(xml: name)
        out.write(byte: UInt8(ascii: "\""))
        rest(&out)
    }

    private func write(_ finding: ReportedFinding, _ path: String, _ out: inout ByteWriter) {
        let start = finding.location.start
        let name = "\(finding.rule.id) \(start.line):\(start.column) #\(finding.location.pointer)"
        writeCase(name, path, &out) { out in
            guard finding.isActive else {
                out.write(literal: ">\n<skipped message=\"")
                out.write(
                    xml: finding.suppressed
                        ?? (finding.isInBaseline ? "in the baseline" : "already present at \(report.since ?? "the revision")")
                )
                return out.write(literal: "\"/>\n</testcase>\n")
            }
            out.write(literal: ">\n<failure type=\"")
            out.write(finding.level.rawValue)
            out.write(literal: "\" message=\"")
            out.write(xml: finding.sentence)
            out.write(literal: "\">")
            out.write(xml: "\(path):\(start.line):\(start.column)")
            for paragraph in [finding.rule.why, finding.rule.remedy] {
                out.write(byte: 0x0A)
                out.write(xml: paragraph)
            }
            out.write(literal: "</failure>\n</testcase>\n")
        }
    }

    private func write(_ problem: Problem, _ path: String, _ out: inout ByteWriter) {
        writeCase("not checked \(problem.line):\(problem.column)", path, &out) { out in
            out.write(literal: ">\n<error type=\"problem\" message=\"")
            out.write(xml: problem.message)
            out.write(literal: "\"/>\n</testcase>\n")
        }
    }
}
