import Linting
import Rules
import Support
import Testing
import YAML

/// Every rule on its own examples: the marked findings and no others, however the document is written.
@Suite struct ExampleTests {
    @Test(arguments: Catalog.rules) func `bad examples yield the marked findings`(rule: Rule) {
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

    /// A rule of the default profile speaks in both, and adds nothing there; one of the strict profile speaks there alone.
    @Test(arguments: Catalog.rules.filter { !$0.id.hasPrefix("suppression-") })
    func `the default profile finds a part of what the strict one finds`(rule: Rule) {
        func places(_ text: String, _ profile: Rule.Profile) -> Set<String> {
            Set(lint(text, [rule], profile: profile).findings.map { "\($0.location.pointer): \($0.message)" })
        }
        var found = 0
        for text in rule.bad.map({ MarkedExample($0).text }) {
            let standard = places(text, .default)
            #expect(standard.isSubset(of: places(text, .strict)), "\(rule.id) in\n\(text)")
            found += standard.count
        }
        #expect((found > 0) == (rule.profile == .default), "\(rule.id)")
        for text in rule.good.map({ MarkedExample($0).text }) { #expect(places(text, .default).isEmpty, "\(rule.id) in\n\(text)") }
    }

    @Test(arguments: Catalog.rules) func `good examples yield nothing`(rule: Rule) {
        #expect(rule.good.count >= 2, "\(rule.id) wants two good examples")
        for fragment in rule.good {
            let example = MarkedExample(fragment)
            let result = lint(example.text, [rule])
            #expect(result.findings.map(\.message) == [], "\(rule.id) in\n\(example.text)")
            #expect(result.problems.map(\.message) == [], "\(rule.id) in\n\(example.text)")
        }
    }

    @Test(arguments: Catalog.rules) func `findings are the same however the document is written`(rule: Rule) {
        for (fragment, isBad) in rule.bad.map({ ($0, true) }) + rule.good.map({ ($0, false) }) {
            let text = MarkedExample(fragment).text
            let base = lint(text, [rule]).findings
            for variant in Variant.allCases {
                guard let bytes = Self.written(text, as: variant) else { continue }
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

    @Test(arguments: Catalog.rules.filter { !$0.id.hasPrefix("suppression-") }) func `suppressed examples yield nothing`(rule: Rule) {
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

    /// An example written in another way; nil where that loses the comments it is about, or cannot be.
    private static func written(_ text: String, as variant: Variant) -> [UInt8]? {
        text.contains("# merlon:") && !variant.keepsComments ? nil : variant.apply(to: text)
    }

    /// How much of what the tests above are for they leave out: three examples of four have no schema of a body to move.
    @Test(arguments: Variant.allCases) func `few examples are left out`(variant: Variant) {
        let examples = Catalog.rules.flatMap { $0.bad + $0.good }.map { MarkedExample($0).text }
        let left = examples.filter { Self.written($0, as: variant) == nil }.count
        let most = variant.keepsComments ? 0 : variant.keepsPlaces ? 5 : 76
        #expect(left * 100 <= examples.count * most, "\(left) of \(examples.count)")
    }

    @Test(arguments: Suppressed.allCases) func `few suppressions are left out`(way: Suppressed) {
        let rules = Catalog.rules.filter { !$0.id.hasPrefix("suppression-") }
        let examples = rules.flatMap { rule in rule.bad.map { (rule.id, MarkedExample($0)) } }
        let left = examples.filter { way.apply(to: $0.1, rule: $0.0, reason: "agreed") == nil }.count
        #expect(left * 100 <= examples.count * 10, "\(left) of \(examples.count)")
    }
}
