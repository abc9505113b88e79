import Rules
import Testing
import Words

@testable import Linting

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("warn", "warning"), ("wraning", "warning"), ("errr", "error"), ("NOTE", "note"), ("no", nil), ("x", nil), ("fatal", nil),
    ]) func `the nearest word`(text: String, word: String?) {
        #expect(EditDistance.closest(to: text, among: ["error", "warning", "note", "never"]) == (text == "NOTE" ? "note" : word))
    }

    @Test func `ties have no result`() {
        #expect(EditDistance.closest(to: "lnit", among: ["lint", "init"]) == nil)
        #expect(EditDistance.nearest(to: "lnit", among: ["lint", "init", "merge"]) == ["lint", "init"])
        #expect(EditDistance.closest(to: "ign", among: ["ignore", "ignored"]) == nil)
    }

    @Test(arguments: [
        ("apj4", "api4"), ("api44", "api4"), ("API4:2032", "API4:2023"), ("cwe770", "CWE-770"), ("unbounded-array", "api4-unbounded-array"),
        ("api4-unbounded-aray", "api4-unbounded-array"), ("supression", "suppression"), ("nothing", nil),
    ]) func `names of rules`(text: String, name: String?) {
        let names = RuleNames(Catalog.rules)
        #expect(!names.isKnown(text) && names.rules(text).isEmpty)
        #expect(names.closest(to: text) == name)
    }

    @Test func `each kind of name is known`() {
        let names = RuleNames(Catalog.rules)
        let lists = RuleNameLists(Catalog.rules)
        for name in lists.ids + lists.prefixes + lists.risks + lists.weaknesses + ["all"] { #expect(names.isKnown(name), "\(name)") }
    }
}
