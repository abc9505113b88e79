import Linting
import System

/// The rules that a report describes, as `reportingDescriptor`s.
struct SARIFRules {
    private let rules: [Rule]
    private let numbers: [String: Int]
    /// Whether they include all rules that ran, not only those of the results.
    let isComprehensive: Bool
    let taxonomies: SARIFTaxonomies

    var count: Int { rules.count }

    /// - Parameters:
    ///   - rules: the available rules, in order; duplicates are omitted.
    ///   - used: ids of the rules of the results.
    init(_ rules: [Rule], used: Set<String>, _ choice: SARIFRuleChoice) {
        var chosen: [Rule] = []
        var numbers: [String: Int] = [:]
        for rule in rules where numbers[rule.id] == nil && (choice == .all || used.contains(rule.id)) {
            numbers[rule.id] = chosen.count
            chosen.append(rule)
        }
        self.rules = chosen
        self.numbers = numbers
        isComprehensive = choice == .all
        taxonomies = SARIFTaxonomies(chosen, isComprehensive: choice == .all)
    }

    func number(_ rule: Rule) -> Int? { numbers[rule.id] }
    func number(id: String) -> Int? { numbers[id] }

    func write(_ json: inout JSONWriter) {
        json.beginArray("rules")
        for rule in rules {
            json.breakLine()
            write(rule, &json)
        }
        json.endArray()
    }

    private func write(_ rule: Rule, _ json: inout JSONWriter) {
        json.beginObject()
        json.field("id", rule.id)
        json.field("name", SARIFRules.name(rule.id))
        writeText("shortDescription", rule.title, &json)
        writeText("fullDescription", rule.why, &json)
        let help = RuleHelp(rule)
        json.beginObject("help")
        json.field("text", bytes: help.text)
        json.field("markdown", bytes: help.markdown)
        json.endObject()
        if let page = ProjectAddress.page(of: rule) ?? rule.owasp.first?.url { json.field("helpUri", page) }
        json.beginObject("defaultConfiguration")
        json.field("level", rule.level.rawValue)
        json.endObject()
        taxonomies.writeRelationships(rule, &json)
        json.beginObject("properties")
        json.field("precision", rule.confidence.rawValue)
        json.key("security-severity")
        json.out.write(byte: UInt8(ascii: "\""))
        json.out.write(literal: SecuritySeverity.score(rule.level, rule.confidence))
        json.value(raw: "\"")
        json.field("problem.severity", rule.level == .note ? "recommendation" : rule.level.rawValue)
        json.beginArray("tags")
        for tag in SARIFRules.tags(rule) { json.value(tag) }
        json.endArray()
        json.endObject()
        json.endObject()
    }

    /// GitHub reads at most 1,024 characters of a description.
    private func writeText(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
        json.beginObject(key)
        json.field("text", text.utf8.count <= 1024 ? text : String(text.prefix(1023)) + "…")
        json.endObject()
    }

    /// `Api2UnauthenticatedWrite` for `api2-unauthenticated-write`.
    private static func name(_ id: String) -> String {
        var name: [UInt8] = []
        var isStart = true
        for byte in id.utf8 {
            if byte == UInt8(ascii: "-") {
                isStart = true
            } else {
                name.append(isStart && byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte)
                isStart = false
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// At most ten: GitHub drops the rest.
    private static func tags(_ rule: Rule) -> [String] {
        let risks = rule.owasp.filter { $0.year == 2023 }.map(\.id)
        let tags = ["security", "owasp-api-top-10-2023"] + risks + rule.cwe.map(CWE.tag) + rule.compliance
        return Array(tags.prefix(10))
    }
}
