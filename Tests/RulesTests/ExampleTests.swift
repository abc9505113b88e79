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
    func `the default profile finds a subset of the strict one`(rule: Rule) {
        func places(_ text: String, _ linter: ExampleLinter) -> Set<String> {
            Set(linter.lint(text).findings.map { "\($0.location.pointer): \($0.message)" })
        }
        let standardLinter = ExampleLinter([rule], profile: .default, hasFixes: false)
        let strictLinter = ExampleLinter([rule], hasFixes: false)
        var found = 0
        for text in rule.bad.map({ MarkedExample($0).text }) {
            let standard = places(text, standardLinter)
            #expect(standard.isSubset(of: places(text, strictLinter)), "\(rule.id) in\n\(text)")
            found += standard.count
        }
        #expect((found > 0) == (rule.profile == .default), "\(rule.id)")
        for text in rule.good.map({ MarkedExample($0).text }) { #expect(places(text, standardLinter).isEmpty, "\(rule.id) in\n\(text)") }
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
        let linter = ExampleLinter([rule], hasFixes: false)
        for (fragment, isBad) in rule.bad.map({ ($0, true) }) + rule.good.map({ ($0, false) }) {
            let text = MarkedExample(fragment).text
            let variants = VariantText(text)
            let base = linter.lint(text).findings
            for variant in Variant.allCases where !Self.isExcepted(rule, variant) {
                guard !Self.isAboutComments(text) || variant.keepsComments, let bytes = variants.bytes(variant) else { continue }
                let found = linter.lint(bytes, path: variant.path).findings
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
        let linter = ExampleLinter([rule] + Catalog.rules.filter { $0.id.hasPrefix("suppression-") }, hasFixes: false)
        for fragment in rule.bad {
            let example = MarkedExample(fragment)
            for way in Suppressed.allCases {
                guard let text = way.apply(to: example, rule: rule.id, reason: "agreed") else { continue }
                let found = linter.lint(text, path: way.path).findings
                #expect(found.filter(\.isActive).map(\.message) == [], "\(rule.id), \(way):\n\(text)")
                #expect(found.contains { $0.suppressed == "agreed" }, "\(rule.id), \(way):\n\(text)")
            }
        }
    }

    /// An alias is a use of what it stands for: the rule then says nothing of an anchored component.
    private static func isExcepted(_ rule: Rule, _ variant: Variant) -> Bool { rule.id == "api9-unused-component" && variant == .alias }

    private static func isAboutComments(_ text: String) -> Bool { text.contains("# merlon:") }

    /// How much of what the tests above are for they leave out: examples without a schema, and those about the head of a description.
    @Test func `few examples are skipped`() {
        let examples = Catalog.rules.flatMap { $0.bad + $0.good }.map { MarkedExample($0).text }
        var left: [Variant: Int] = [:]
        for text in examples {
            let variants = VariantText(text)
            for variant in Variant.allCases where Self.isAboutComments(text) && !variant.keepsComments || !variants.hasBytes(variant) {
                left[variant, default: 0] += 1
            }
        }
        for variant in Variant.allCases {
            let most =
                switch variant {
                case .behindAllOf: 59
                case .behindReference: 27
                case .alias: 9
                default: variant.keepsComments ? 0 : 2
                }
            let count = left[variant, default: 0]
            #expect(count * 100 <= examples.count * most, "\(variant): \(count) of \(examples.count)")
        }
    }

    @Test(arguments: Suppressed.allCases) func `few suppressions are skipped`(way: Suppressed) {
        let rules = Catalog.rules.filter { !$0.id.hasPrefix("suppression-") }
        let examples = rules.flatMap { rule in rule.bad.map { (rule.id, MarkedExample($0)) } }
        let left = examples.filter { way.apply(to: $0.1, rule: $0.0, reason: "agreed") == nil }.count
        #expect(left * 100 <= examples.count * 10, "\(left) of \(examples.count)")
    }
}
