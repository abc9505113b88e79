import Testing

@testable import OpenAPI

@Suite struct PathConflictsTests {
    private func conflicts(_ paths: [String]) -> [String] {
        PathConflicts(paths).conflicts.map { "\($0.first)-\($0.second)\($0.isIdentical ? "" : " crossed")" }
    }

    @Test func `names of parameters do not matter`() {
        #expect(conflicts(["/a/{x}", "/a/{y}", "/b/{x}"]) == ["0-1"])
        #expect(conflicts(["/a/{x}.json", "/a/{y}.json", "/a/{y}"]) == ["0-1"])
    }

    @Test func `a concrete path does not conflict with a template`() {
        #expect(conflicts(["/a/me", "/a/{x}", "/{k}/{x}"]) == [])
        #expect(conflicts(["/{k}/{x}", "/a/{x}", "/a/me"]) == [])
    }

    @Test func `crossed templates are found in either order`() {
        #expect(conflicts(["/{k}/me", "/a/{x}"]) == ["0-1 crossed"])
        #expect(conflicts(["/a/{x}", "/{k}/me"]) == ["0-1 crossed"])
    }

    @Test func `paths with different ends do not conflict`() {
        #expect(conflicts(["/a/{x}", "/a/{x}/", "/a/{x}?b", "/a/{x}#c"]) == [])
    }

    @Test func `every path is compared with all others`() {
        let literals = (0..<200).map { "/x\($0)/{v}" }
        #expect(conflicts(literals + ["/{v}/y"]) == (0..<200).reversed().map { "\($0)-200 crossed" })
        #expect(PathConflicts(literals + ["/{v}/y"]).end == nil)
    }

    @Test func `a search that takes too long states where it ends`() {
        // All ways to write ten segments as a literal or a parameter: half a million pairs match the same URL.
        let paths = (0..<1_024).map { number in (0..<10).map { number >> $0 & 1 == 0 ? "/s\($0)" : "/{v\($0)}" }.joined() }
        let search = PathConflicts(paths)
        #expect(search.conflicts.count == PathConflicts.limit)
        #expect(search.end.map { (100..<1_024).contains($0) } == true)
    }
}
