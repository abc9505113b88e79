import Linting
import System

/// The scores of the descriptions in a run, and what costs points.
package struct ScoreReport {
    private let files: [(path: String, status: CheckedFile.Status, score: Score?)]
    private let score: Score
    /// The number of problems that prevented a complete check.
    private let problems: Int
    private let notices: [Notice]
    /// The maximum number of rules and of operations to list.
    private static let listed = 10

    package init(_ report: Report) {
        files = report.files.map { ($0.path, $0.status, $0.score) }
        problems = report.problems.count
        notices = report.notices
        score = report.files.reduce(into: Score()) { total, file in if let score = file.score { total.add(score) } }
    }

    /// For people: the score, the score of each file if there are several, and the most costly rules and operations.
    package func text(color: Bool = false) -> LogText {
        var writer = TerminalWriter(color: color, capacity: 4096)
        writer.write("score \(score.text)", .strong)
        if problems > 0 { writer.write(" for what could be checked; some of it could not") }
        writer.breakLine()
        if files.count > 1 {
            writeHead("descriptions", &writer)
            for file in files { writeRow(file.score?.text ?? file.status.rawValue, file.path, .related, &writer) }
        }
        writeLosses("points lost by rule", score.lostByRule, &writer)
        writeLosses("points lost by operation", score.lostByOperation, &writer)
        return LogText(lines: writer.finish())
    }

    private func writeHead(_ head: String, _ writer: inout TerminalWriter) {
        writer.breakLine()
        writer.write("\(head):", .strong)
        writer.breakLine()
    }

    private func writeRow(_ figure: String, _ name: String, _ style: TerminalWriter.Style, _ writer: inout TerminalWriter) {
        writer.out.write(0x20, times: max(0, 7 - figure.utf8.count))
        writer.write(figure, style)
        writer.write("  ")
        writer.out.writeVisible(name, limit: 200)
        writer.breakLine()
    }

    private func writeLosses(_ head: String, _ losses: [(name: String, points: Double)], _ writer: inout TerminalWriter) {
        guard !losses.isEmpty else { return }
        writeHead(head, &writer)
        for loss in losses.prefix(Self.listed) { writeRow(Self.figure(loss.points), loss.name, .removed, &writer) }
        let rest = losses.dropFirst(Self.listed)
        if !rest.isEmpty { writeRow(Self.figure(rest.reduce(0) { $0 + $1.points }), "(\(rest.count) more)", .removed, &writer) }
    }

    /// A number with two decimal places, rounded: `12.30`.
    private static func figure(_ points: Double) -> String {
        let hundredths = Int((points * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    /// For programs: `merlon-score/1`.
    package func json(toolVersion: String) -> LogText {
        var json = JSONWriter(capacity: 4096)
        json.beginObject()
        json.field("schema", "merlon-score/1")
        json.beginObject("tool")
        json.field("name", "merlon")
        json.field("version", toolVersion)
        json.endObject()
        json.field("score", number: score.tenths.map(Score.text) ?? "null")
        json.field("problems", problems)
        json.beginArray("notices")
        for notice in notices { notice.write(&json) }
        json.endArray()
        json.beginArray("files")
        for file in files {
            json.breakLine()
            json.beginObject()
            json.field("path", file.path)
            json.field("status", file.status.rawValue)
            json.field("score", number: file.score?.tenths.map(Score.text) ?? "null")
            writeLosses("rules", file.score?.lostByRule ?? [], &json)
            writeLosses("operations", file.score?.lostByOperation ?? [], &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return LogText(json: json.finish() + [0x0A])
    }

    private func writeLosses(_ key: StaticString, _ losses: [(name: String, points: Double)], _ json: inout JSONWriter) {
        json.beginArray(key)
        for loss in losses {
            json.beginObject()
            json.field("name", loss.name)
            json.field("lost", number: Self.figure(loss.points))
            json.endObject()
        }
        json.endArray()
    }
}
