import Linting
import Rules
import Testing

@testable import Reporting

@Suite struct RulePageTextTests {
    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(arguments: [40, 72, 100]) func `text is wrapped at words`(width: Int) {
        for rule in Catalog.rules {
            let page = lines(RulePageText(rule, color: false, width: width).render())
            #expect(page[0] == rule.id && page.last == "")
            for line in page where line.contains(" ") && !line.hasPrefix("  |") && !line.hasPrefix("  http") {
                // A word that is longer than the line stands alone.
                #expect(line.unicodeScalars.count <= width || line.split(separator: " ").count <= 2, "\(rule.id): \(line)")
            }
            for section in ["Why it matters", "What to do", "Reported", "Not reported"] { #expect(page.contains(section)) }
            let words = page.joined(separator: " ").split(separator: " ")
            #expect(rule.why.split(separator: " ").allSatisfy(words.contains))
        }
    }

    @Test func `tables name every rule once`() {
        for width in [40, 80] {
            let table = lines(RuleTable("api4", Catalog.rules).render(color: false, width: width))
            for rule in Catalog.rules { #expect(table.filter { $0.hasPrefix(rule.id + " ") }.count == 1) }
            #expect(table.dropFirst(3).allSatisfy { $0.unicodeScalars.count <= max(width, 60) })
        }
    }
}
