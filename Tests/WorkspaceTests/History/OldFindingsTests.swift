import Linting
import Support
import Testing
import YAML

@testable import Workspace

@Suite struct OldFindingsTests {
    private static let rules = [makeRule("api4-a"), makeRule("api4-b")]

    /// An result of `shop.yaml` with findings given as `rule file pointer`, those that end in `!` suppressed.
    private func result(_ path: String = "shop.yaml", _ findings: String...) -> LintResult {
        let made = findings.map { text in
            let words = text.split(separator: " ").map(String.init)
            let source = Source(path: words[1], text: "a: 1")
            var finding = makeFinding(
                Self.rules[words[0] == "a" ? 0 : 1], source.place(of: "a", pointer: words[2]),
                fingerprint: words[0...2].joined(separator: " "))
            if words.count > 3 { finding.suppressed = "a reason" }
            return finding
        }
        var result = LintResult.unreadable(path, [])
        result.findings = made
        return result
    }

    private func marks(_ old: LintResult, _ new: LintResult, renamed: [String: String] = [:]) -> [Bool] {
        let known = OldFindings(old, place: { Array($0.utf8) }, formerPlace: { Array((renamed[$0] ?? $0).utf8) })
        var new = new
        known.mark(&new)
        known.mark(&new)
        return new.findings.map(\.isOld)
    }

    @Test func `as many findings are old as there were before`() {
        let old = result("shop.yaml", "a shop.yaml /x", "b shop.yaml /x", "a p.yaml /x")
        let new = result(
            "shop.yaml", "a shop.yaml /x", "a shop.yaml /x", "a shop.yaml /y", "b shop.yaml /x", "a p.yaml /x", "b p.yaml /x")
        #expect(marks(old, new) == [true, false, false, true, true, false])
    }

    @Test func `descriptions can have any name, parts only the one they had`() {
        let old = result("old.yaml", "a old.yaml /x", "a p.yaml /x", "a q.yaml /x")
        let new = result("new.yaml", "a new.yaml /x", "a r.yaml /x", "a q.yaml /x", "a s.yaml /x")
        #expect(marks(old, new) == [true, false, true, false])
        #expect(marks(old, new, renamed: ["r.yaml": "p.yaml"]) == [true, true, true, false])
    }

    @Test func `a finding with the same identity can be anywhere`() {
        let known = OldFindings(result("shop.yaml", "a shop.yaml /x"), place: { Array($0.utf8) }, formerPlace: { Array($0.utf8) })
        var moved = result("shop.yaml")
        let source = Source(path: "part.yaml", text: "a: 1")
        moved.findings = [makeFinding(Self.rules[0], source.place(of: "a", pointer: "/z"), fingerprint: "a shop.yaml /x")]
        known.mark(&moved)
        #expect(moved.findings.map(\.isOld) == [true])
    }

    @Test func `a finding in the place of another one is new`() {
        let old = Self.renamed(result("shop.yaml", "a shop.yaml /list/0"), to: ["first"])
        let new = Self.renamed(result("shop.yaml", "a shop.yaml /list/0", "a shop.yaml /list/1"), to: ["second", "first"])
        #expect(marks(old, new) == [false, true])
    }

    /// With other identities.
    private static func renamed(_ result: LintResult, to names: [String]) -> LintResult {
        var result = result
        result.findings = zip(result.findings, names).map { finding, name in
            makeFinding(finding.rule, finding.location, fingerprint: name)
        }
        return result
    }

    @Test func `a suppressed finding does not excuse an active one`() {
        let old = result("shop.yaml", "a shop.yaml /x !", "a shop.yaml /y")
        #expect(marks(old, result("shop.yaml", "a shop.yaml /x", "a shop.yaml /y")) == [false, true])
        #expect(marks(old, result("shop.yaml", "a shop.yaml /x !", "a shop.yaml /y !")) == [true, true])
        // What counts goes first.
        #expect(marks(old, result("shop.yaml", "a shop.yaml /y !", "a shop.yaml /y")) == [false, true])
    }
}
