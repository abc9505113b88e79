import Comparing
import Linting
import Rules
import Support
import Testing

/// What holds for the catalog as a whole.
@Suite struct CatalogTests {
    @Test func `ids are unique`() {
        #expect(Set(Catalog.rules.map(\.id)).count == Catalog.rules.count)
    }

    @Test(arguments: Catalog.rules) func `the catalog is complete`(rule: Rule) {
        #expect(
            rule.title.utf8.count <= 60 && rule.title.first?.isUppercase == false || rule.title.hasPrefix("HTTP")
                || rule.title.hasPrefix("API"))
        #expect(rule.why.hasSuffix(".") && rule.remedy.hasSuffix("."), "\(rule.id): why and remedy are sentences")
        // What is about the tool itself is no risk of an API.
        if rule.id.hasPrefix("suppression-") { return #expect(rule.owasp.isEmpty && rule.cwe.isEmpty) }
        #expect(rule.owasp.first?.year == 2023, "\(rule.id): the 2023 risk comes first")
        #expect(rule.id.hasPrefix("api\(rule.owasp.first?.risk ?? 0)-"), "\(rule.id) is in the wrong folder")
        #expect(!rule.cwe.isEmpty, "\(rule.id) names no weakness")
        #expect(!rule.references.isEmpty, "\(rule.id) cites nothing")
    }

    @Test func `every rule file is in the catalog`() throws {
        let files = try Repository.files(under: "Rules", ending: ".swift").filter { $0.contains("/API") || $0.contains("/Suppressions/") }
        let ids = files.map(CatalogTests.id).sorted()
        #expect(ids == Catalog.rules.map(\.id).sorted())
    }

    /// `Rules/API4-ResourceConsumption/UnboundedArray.swift` → `api4-unbounded-array`.
    private static func id(of file: String) -> String {
        let parts = file.split(separator: "/")
        let place = parts[parts.count - 2].prefix { $0 != "-" }.lowercased()
        let folder = place == "suppressions" ? "suppression" : place
        let name = parts[parts.count - 1].dropLast(6)
        var id = folder
        for character in name {
            if character.isUppercase { id += "-" }
            id += character.lowercased()
        }
        return id
    }

    @Test func `the README is current`() throws {
        let written = try Repository.text(of: "Rules/README.md")
        #expect(
            written == CatalogPage.markdown(kinds: ChangeCatalog.kinds), "run `swift run merlon rules --format markdown > Rules/README.md`")
    }
}
