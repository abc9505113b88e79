import Linting
import OpenAPI
import Rules
import Testing
import Words
import YAML

/// What an organization's own words change in what rules say.
@Suite struct OwnWordsTests {
    private func speaks(_ rule: String, _ text: String, _ layers: [VocabularyChange]...) -> Bool {
        var settings = Settings()
        settings.profile = .strict
        settings.select = [RuleSelector(rule)]
        settings.heedsSuppressions = false
        if !layers.isEmpty { settings.vocabularies = Vocabularies(layers) }
        let linter = Linter(catalog: Catalog.rules, settings: settings)
        let result = linter.inspect(Source(path: "example.yaml", text: text), canonicalPath: nil)
        #expect(result.problems.isEmpty, "\(text)")
        return !result.findings.isEmpty
    }

    @Test(arguments: VocabularyCase.all) func `a word can be added and removed`(example: VocabularyCase) {
        let (table, rule, speaks) = (example.table, example.rule, !example.isSilencing)
        let (own, standard) = (example.description("kontoblatt"), example.description(example.standard))
        #expect(self.speaks(rule, standard) == speaks, "standard \(standard)")
        #expect(self.speaks(rule, own) != speaks, "not known \(own)")
        #expect(self.speaks(rule, own, [VocabularyChange(table, added: ["Kontoblatt"])]) == speaks, "added \(own)")
        #expect(self.speaks(rule, standard, [VocabularyChange(table, removed: [example.standard])]) != speaks, "removed \(standard)")
        // Others neither help nor harm.
        #expect(self.speaks(rule, standard, [VocabularyChange(table, added: ["kontoblatt"], removed: ["nothing"])]) == speaks)
        #expect(self.speaks(rule, own, [VocabularyChange(table, added: ["blatt"])]) != speaks)
        #expect(self.speaks(rule, example.description("kontoblattform"), [VocabularyChange(table, added: ["kontoblatt"])]) != speaks)
    }

    @Test func `every table is used by a rule`() {
        #expect(VocabularyCase.all.map(\.table.rawValue).sorted() == VocabularyTable.allCases.map(\.rawValue).sorted())
    }
}
