import Comparing
import Linting
import Reporting
import Support
import YAML

/// The writers of reports: what they write reads back in their format, and no character that a terminal obeys is in it.
///
/// The input is the text of everything a report says: path, operation, message, names.
enum EmitterFuzzing {
    static func fault(in bytes: [UInt8], _ format: OutputFormat) -> String? {
        let rendered = format.render(report(of: bytes))
        switch format.notation {
        case .json: if ReportingJSON(rendered) == nil { return "\(format) is not JSON" }
        case .xml: if let fault = XMLCheck.fault(in: rendered) { return "\(format): \(fault)" }
        case .lines, .commands: break
        }
        return hazard(in: rendered, format.name)
    }

    /// The same for the reports of a comparison.
    static func fault(comparing bytes: [UInt8], _ format: ComparisonFormat) -> String? {
        let rendered = format.logText(comparison(of: bytes), ReportOptions(width: 80)).bytes
        if format == .json || format == .sarif, ReportingJSON(rendered) == nil { return "\(format) is not JSON" }
        return hazard(in: rendered, format.name)
    }

    private static func hazard(in rendered: [UInt8], _ format: String) -> String? {
        guard let hazard = String(decoding: rendered, as: UTF8.self).unicodeScalars.first(where: isHazard) else { return nil }
        return "\(format) holds U+\(String(hazard.value, radix: 16))"
    }

    /// What a terminal obeys, or shows in another order.
    private static func isHazard(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func report(of bytes: [UInt8]) -> Report {
        let text = String(decoding: bytes, as: UTF8.self)
        let half = String(decoding: bytes.prefix(bytes.count / 2), as: UTF8.self)
        let source = Source(path: half.isEmpty ? "a.yaml" : half, bytes: bytes)
        let location = Location(source: source, range: TextRange(0, UInt32(min(8, source.bytes.count))), pointer: "/" + half)
        let rule = makeRule()
        var first = makeFinding(
            rule, location, message: text, operation: "POST " + text, related: [RelatedLocation(location: location, message: half)])
        var second = makeFinding(rule, location, level: .warning, message: half, fingerprint: "00000000000000aa", group: text)
        first.isOld = bytes.count % 3 == 0
        second.suppressed = bytes.count % 2 == 0 ? text : nil
        return Report(
            files: [CheckedFile(path: source.path, openapi: half, operations: 1, status: .checked)], findings: [first, second],
            problems: [Problem(file: text, line: 1, column: 1, message: half)], rules: [rule], since: bytes.isEmpty ? nil : text)
    }

    private static func comparison(of bytes: [UInt8]) -> ComparisonReport {
        let report = report(of: bytes)
        let (text, half) = (report.problems[0].file, report.files[0].path)
        var description = ComparisonReport.Description(old: half, new: text)
        description.changes = report.findings.enumerated().map { number, finding in
            var change = ReportedChange(
                finding, number == 0 ? .weaker : .changed, operations: TouchedOperations([text, half]), old: finding.location,
                new: number == 0 ? finding.location : nil, exposure: .public)
            change.findings = report.findings
            return change
        }
        description.access = [ReportedAccess(operation: text, old: half, new: nil, verdict: .changed)]
        return ComparisonReport(
            old: .init(name: text, revision: half), new: .init(name: half, revision: nil), descriptions: [description],
            problems: report.problems)
    }
}
