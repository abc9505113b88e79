import Linting
import Reporting
import System

/// The catalog as a table for people or as JSON for programs.
struct RuleList {
    let rules: [Rule]

    init(_ rules: [Rule]) { self.rules = rules }

    func text(color: Bool) -> [UInt8] {
        let width = rules.map(\.id.utf8.count).max() ?? 0
        var writer = TerminalWriter(color: color)
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
        return writer.finish()
    }

    var json: [UInt8] {
        var out = JSONWriter()
        out.beginObject()
        out.field("schema", "merlon-rules/1")
        out.beginArray("rules")
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
        out.endObject()
        var bytes = out.finish()
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}
