import Linting
import Rules
import Support
import Testing
import YAML

/// Every rule on its own examples: the marked findings and no others, however the document is written.
@Suite struct ExampleTests {
    @Test(arguments: Catalog.rules) func badExamplesYieldTheMarkedFindings(rule: Rule) {
        #expect(rule.bad.count >= 2, "\(rule.id) wants two bad examples")
        for fragment in rule.bad {
            let example = MarkedExample(fragment)
            let found = lint(example.text, [rule]).findings
            #expect(!example.marks.isEmpty, "\(rule.id): nothing is marked")
            let lines = found.map(\.location.start.line).sorted()
            #expect(
                lines == example.marks.map(\.line).sorted(),
                "\(rule.id) in\n\(example.text)\nfound \(found.map { "\($0.location.start.line): \($0.message)" })")
            for mark in example.marks {
                let messages = found.filter { $0.location.start.line == mark.line }.map(\.message)
                #expect(
                    messages.contains { message in mark.words.allSatisfy { word in message.contains(word) } },
                    "\(rule.id) line \(mark.line) wants \(mark.words), found \(messages)")
            }
        }
    }

    @Test(arguments: Catalog.rules) func goodExamplesYieldNothing(rule: Rule) {
        #expect(rule.good.count >= 2, "\(rule.id) wants two good examples")
        for fragment in rule.good {
            let example = MarkedExample(fragment)
            let result = lint(example.text, [rule])
            #expect(result.findings.map(\.message) == [], "\(rule.id) in\n\(example.text)")
            #expect(result.problems.map(\.message) == [], "\(rule.id) in\n\(example.text)")
        }
    }

    @Test(arguments: Catalog.rules) func findingsAreTheSameHoweverTheDocumentIsWritten(rule: Rule) {
        for (fragment, isBad) in rule.bad.map({ ($0, true) }) + rule.good.map({ ($0, false) }) {
            let text = MarkedExample(fragment).text
            let base = lint(text, [rule]).findings
            for variant in Variant.allCases where !Exceptions.knows(rule.id, variant) {
                guard !text.contains("# merlon:") || variant.keepsComments, let bytes = variant.apply(to: text) else { continue }
                let found = lint(bytes: bytes, [rule], path: variant.path).findings
                let shown = "\(rule.id) as \(variant), \(isBad ? "bad" : "good"):\n\(String(decoding: bytes, as: UTF8.self))"
                if variant.keepsPlaces {
                    let places = { (findings: [ReportedFinding]) in
                        findings.map { "\($0.level) \($0.location.pointer): \($0.message)" }.sorted()
                    }
                    #expect(places(found) == places(base), "\(shown)")
                } else {
                    #expect(found.count == base.count, "\(shown)\nfound \(found.map(\.message)), wanted \(base.map(\.message))")
                }
            }
        }
    }

    @Test(arguments: Catalog.rules.filter { !$0.id.hasPrefix("suppression-") }) func suppressedExamplesYieldNothing(rule: Rule) {
        let rules = [rule] + Catalog.rules.filter { $0.id.hasPrefix("suppression-") }
        for fragment in rule.bad {
            let example = MarkedExample(fragment)
            for way in Suppressed.allCases {
                guard let text = way.apply(to: example, rule: rule.id, reason: "agreed") else { continue }
                let found = lint(text, rules, path: way.path).findings
                #expect(found.filter(\.isActive).map(\.message) == [], "\(rule.id), \(way):\n\(text)")
                #expect(found.contains { $0.suppressed == "agreed" }, "\(rule.id), \(way):\n\(text)")
            }
        }
    }
}

/// Where a variant is another document to a rule, and why.
private enum Exceptions {
    static let reasons: [String: [Variant: String]] = [:]

    static func knows(_ rule: String, _ variant: Variant) -> Bool { reasons[rule]?[variant] != nil }
}
