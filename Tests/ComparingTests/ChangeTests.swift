import Comparing
import Testing

@Test func verdictsMirror() {
    #expect(Change.Verdict.weaker.mirrored == .stronger)
    #expect(Change.Verdict.stronger.mirrored == .weaker)
    #expect(Change.Verdict.changed.mirrored == .changed)
}
