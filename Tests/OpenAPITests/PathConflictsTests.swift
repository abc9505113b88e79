import OpenAPI
import Testing

@Suite struct PathConflictsTests {
    private func conflicts(_ paths: [String]) -> [String] {
        PathConflicts(paths).conflicts.map { "\($0.first)-\($0.second)\($0.isIdentical ? "" : " crossed")" }
    }

    @Test func namesOfParametersMakeNoDifference() {
        #expect(conflicts(["/a/{x}", "/a/{y}", "/b/{x}"]) == ["0-1"])
        #expect(conflicts(["/a/{x}.json", "/a/{y}.json", "/a/{y}"]) == ["0-1"])
    }

    @Test func concreteBesideTemplateIsNone() {
        #expect(conflicts(["/a/me", "/a/{x}", "/{k}/{x}"]) == [])
        #expect(conflicts(["/{k}/{x}", "/a/{x}", "/a/me"]) == [])
    }

    @Test func crossedTemplatesAreFoundEitherWay() {
        #expect(conflicts(["/{k}/me", "/a/{x}"]) == ["0-1 crossed"])
        #expect(conflicts(["/a/{x}", "/{k}/me"]) == ["0-1 crossed"])
    }

    @Test func endsAreTheirOwn() {
        #expect(conflicts(["/a/{x}", "/a/{x}/", "/a/{x}?b", "/a/{x}#c"]) == [])
    }

    @Test func manyPathsTakeLinearTime() {
        let paths = (0..<4_000).map { $0 % 2 == 0 ? "/{a}/x\($0)/{b}" : "/y\($0)/{a}/{b}" }
        _ = PathConflicts(paths)
    }
}
