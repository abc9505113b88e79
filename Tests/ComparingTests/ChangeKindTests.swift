import Comparing
import Linting
import Testing

@Suite struct ChangeKindTests {
    @Test func catalogIsSound() {
        let ids = ChangeCatalog.kinds.map(\.id)
        #expect(Set(ids).count == ids.count)
        for kind in ChangeCatalog.kinds {
            #expect(kind.id.hasPrefix("diff-"))
            #expect(!kind.owasp.isEmpty && !kind.cwe.isEmpty, "\(kind.id)")
            #expect(kind.why.hasSuffix(".") && kind.remedy.hasSuffix("."), "\(kind.id)")
            // A description that was added or removed has one version only.
            let hasOneSide = kind.id.hasPrefix("diff-description-")
            #expect(kind.bad.count + kind.good.count == (hasOneSide ? 1 : 2) && kind.bad.count <= 1, "\(kind.id)")
        }
    }

    /// The two versions on the page of a kind show it, it alone, and the other way round what mirrors it.
    @Test(arguments: ChangeCatalog.kinds.filter { !$0.id.hasPrefix("diff-description-") })
    func examplesShowTheKind(_ kind: Rule) throws {
        let forth = try #require(Versions(kind.good[0], kind.bad[0]))
        #expect(forth.comparison.changes.map(\.kind.id) == [kind.id])
        let back = try #require(Versions(kind.bad[0], kind.good[0]))
        #expect(back.comparison.changes.map(\.verdict) == forth.comparison.changes.map(\.verdict.mirrored))
        #expect(try #require(Versions(kind.bad[0], kind.bad[0])).kinds == [])
        for change in forth.comparison.changes + back.comparison.changes {
            #expect(!change.message.isEmpty && change.old ?? change.new != nil)
            if change.verdict == .stronger { #expect(change.level == .note) }
        }
    }

    @Test func aDescriptionOnOneSideIsAChange() throws {
        let text = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {/a: {get: {responses: {}}}}\n"
        let versions = try #require(Versions(text, text))
        let added = Change.added(versions.comparison.new)
        let removed = Change.removed(versions.comparison.old)
        #expect(added.kind.id == "diff-description-added" && added.old == nil && added.new != nil)
        #expect(removed.kind.id == "diff-description-removed" && removed.old != nil && removed.new == nil)
        #expect([added, removed].allSatisfy { $0.verdict == .changed && $0.exposure == .public && $0.message.hasSuffix("1 operation") })
    }

    @Test func verdictsMirror() {
        #expect(Change.Verdict.allCases.map(\.mirrored) == [.stronger, .weaker, .changed])
    }
}
