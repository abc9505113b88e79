import Linting
import System

/// The parts of classifications that rules refer to: the OWASP API Security Top 10 of 2023 and the CWE.
struct SARIFTaxonomies {
    /// Numbers of the risks of 2023, sorted, without duplicates.
    private let risks: [Int]
    /// Sorted, without duplicates.
    private let weaknesses: [Int]
    private let numbers: [Int: Int]

    /// - Parameter isComprehensive: whether to list all ten risks.
    init(_ rules: [Rule], isComprehensive: Bool) {
        let used = rules.flatMap(\.owasp).filter { $0.year == 2023 }.map(\.risk)
        risks = isComprehensive ? Array(1...10) : Set(used).sorted()
        weaknesses = Set(rules.flatMap(\.cwe)).sorted()
        numbers = Dictionary(uniqueKeysWithValues: weaknesses.enumerated().map { ($1, $0) })
    }

    /// Writes `supportedTaxonomies` of the driver.
    func writeReferences(_ json: inout JSONWriter) {
        json.beginArray("supportedTaxonomies")
        json.beginObject()
        writeComponent(0, &json)
        json.endObject()
        json.beginObject()
        writeComponent(1, &json)
        json.endObject()
        json.endArray()
    }

    /// Writes `relationships` of a rule.
    func writeRelationships(_ rule: Rule, _ json: inout JSONWriter) {
        json.beginArray("relationships")
        for risk in rule.owasp where risk.year == 2023 {
            writeRelationship(risk.id, index: risks.firstIndex(of: risk.risk) ?? 0, component: 0, &json)
        }
        for weakness in rule.cwe { writeRelationship(String(weakness), index: numbers[weakness] ?? 0, component: 1, &json) }
        json.endArray()
    }

    private func writeRelationship(_ id: String, index: Int, component: Int, _ json: inout JSONWriter) {
        json.beginObject()
        json.beginObject("target")
        json.field("id", id)
        json.field("index", index)
        json.beginObject("toolComponent")
        writeComponent(component, &json)
        json.endObject()
        json.endObject()
        json.beginArray("kinds")
        json.value(raw: "\"relevant\"")
        json.endArray()
        json.endObject()
    }

    private func writeComponent(_ index: Int, _ json: inout JSONWriter) {
        json.field("name", raw: index == 0 ? "\"OWASP API Security Top 10\"" : "\"CWE\"")
        json.field("index", index)
    }

    func write(_ json: inout JSONWriter) {
        json.beginArray("taxonomies")
        json.beginObject()
        json.field("name", "OWASP API Security Top 10")
        json.field("version", "2023")
        json.field("organization", "OWASP")
        json.field("informationUri", "https://owasp.org/API-Security/editions/2023/en/0x11-t10/")
        json.field("isComprehensive", raw: risks.count == 10 ? "true" : "false")
        writeText("shortDescription", "The ten most critical API security risks", &json)
        json.beginArray("taxa")
        for risk in risks.map({ OWASP($0) }) {
            json.breakLine()
            json.beginObject()
            json.field("id", risk.id)
            json.field("name", risk.title)
            writeText("shortDescription", risk.title, &json)
            json.field("helpUri", risk.url)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.breakLine()
        json.beginObject()
        json.field("name", "CWE")
        json.field("organization", "MITRE")
        json.field("informationUri", "https://cwe.mitre.org/")
        json.field("isComprehensive", raw: "false")
        writeText("shortDescription", "The MITRE Common Weakness Enumeration", &json)
        json.beginArray("taxa")
        for weakness in weaknesses {
            json.breakLine()
            json.beginObject()
            json.field("id", String(weakness))
            json.field("helpUri", CWE.url(weakness))
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endArray()
    }

    private func writeText(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
        json.beginObject(key)
        json.field("text", text)
        json.endObject()
    }
}
