import Linting
import Support
import Testing
import YAML

@testable import Merlon

@Suite struct OldFindingsTests {
    private static let rules = [makeRule("api4-a"), makeRule("api4-b")]

    /// An inspection of `shop.yaml` with findings given as `rule file pointer`, those that end in `!` suppressed.
    private func inspection(_ path: String = "shop.yaml", _ findings: String...) -> Inspection {
        let made = findings.map { text in
            let words = text.split(separator: " ").map(String.init)
            let source = Source(path: words[1], text: "a: 1")
            var finding = makeFinding(Self.rules[words[0] == "a" ? 0 : 1], source.place(of: "a", pointer: words[2]))
            if words.count > 3 { finding.suppressed = "a reason" }
            return finding
        }
        var inspection = Inspection.unreadable(path, [])
        inspection.findings = made
        return inspection
    }

    private func marks(_ old: Inspection, _ new: Inspection, renamed: [String: String] = [:]) -> [Bool] {
        let known = OldFindings(old, place: { Array($0.utf8) }, formerPlace: { Array((renamed[$0] ?? $0).utf8) })
        var new = new
        known.mark(&new)
        known.mark(&new)
        return new.findings.map(\.isOld)
    }

    @Test func `as many as there were`() {
        let old = inspection("shop.yaml", "a shop.yaml /x", "b shop.yaml /x", "a p.yaml /x")
        let new = inspection(
            "shop.yaml", "a shop.yaml /x", "a shop.yaml /x", "a shop.yaml /y", "b shop.yaml /x", "a p.yaml /x", "b p.yaml /x")
        #expect(marks(old, new) == [true, false, false, true, true, false])
    }

    @Test func `the description goes by any name, parts by the one they had`() {
        let old = inspection("old.yaml", "a old.yaml /x", "a p.yaml /x", "a q.yaml /x")
        let new = inspection("new.yaml", "a new.yaml /x", "a r.yaml /x", "a q.yaml /x", "a old.yaml /x")
        #expect(marks(old, new) == [true, false, true, false])
        #expect(marks(old, new, renamed: ["r.yaml": "p.yaml"]) == [true, true, true, false])
    }

    @Test func `what was suppressed excuses nothing that counts`() {
        let old = inspection("shop.yaml", "a shop.yaml /x !", "a shop.yaml /y")
        #expect(marks(old, inspection("shop.yaml", "a shop.yaml /x", "a shop.yaml /y")) == [false, true])
        #expect(marks(old, inspection("shop.yaml", "a shop.yaml /x !", "a shop.yaml /y !")) == [true, true])
        // What counts goes first.
        #expect(marks(old, inspection("shop.yaml", "a shop.yaml /y !", "a shop.yaml /y")) == [false, true])
    }
}
