import Linting
import Reporting
import System

/// The catalog as a table for people or as JSON for programs.
struct RuleList {
    let rules: [Rule]
    /// The kinds of change that comparisons report.
    let kinds: [Rule]

    init(_ rules: [Rule], kinds: [Rule]) {
        self.rules = rules
        self.kinds = kinds
    }

    func text(color: Bool) -> [UInt8] {
        let width = (rules + kinds).map(\.id.utf8.count).max() ?? 0
        var writer = TerminalWriter(color: color)
        write(rules, width, &writer)
        if !kinds.isEmpty {
            if !rules.isEmpty { writer.breakLine() }
            writer.write("Kinds of change that `merlon diff` tells:", .strong)
            writer.breakLine()
            writer.breakLine()
            write(kinds, width, &writer)
        }
        return writer.finish()
    }

    private func write(_ rules: [Rule], _ width: Int, _ writer: inout TerminalWriter) {
        for rule in rules {
            writer.write(rule.id, .strong)
            writer.write(String(repeating: " ", count: width + 2 - rule.id.utf8.count))
            writer.write(rule.level.rawValue, TerminalWriter.style(rule.level))
            writer.write(String(repeating: " ", count: 9 - rule.level.rawValue.utf8.count))
            writer.write(rule.profile.rawValue)
            writer.write(String(repeating: " ", count: 9 - rule.profile.rawValue.utf8.count))
            writer.write(rule.title)
            writer.breakLine()
        }
    }

    var json: [UInt8] {
        var out = JSONWriter()
        out.beginObject()
        out.field("schema", "merlon-rules/1")
        write("rules", rules, &out)
        write("changes", kinds, &out)
        out.endObject()
        var bytes = out.finish()
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(_ name: StaticString, _ rules: [Rule], _ out: inout JSONWriter) {
        out.beginArray(name)
        for rule in rules {
            out.breakLine()
            out.beginObject()
            out.field("id", rule.id)
            out.field("title", rule.title)
            out.field("level", rule.level.rawValue)
            out.field("confidence", rule.confidence.rawValue)
            out.field("profile", rule.profile.rawValue)
            out.beginArray("owasp")
            for risk in rule.owasp { out.value(risk.id) }
            out.endArray()
            out.beginArray("cwe")
            for number in rule.cwe { out.value(number) }
            out.endArray()
            out.beginArray("compliance")
            for tag in rule.compliance { out.value(tag) }
            out.endArray()
            out.field("why", rule.why)
            out.field("remedy", rule.remedy)
            out.beginArray("references")
            for reference in rule.references { out.value(reference) }
            out.endArray()
            out.endObject()
        }
        out.endArray()
    }
}
