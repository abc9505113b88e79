import Support
import Testing

@testable import Workspace

@Suite struct NumberSetTests {
    @Test(arguments: [1, 2, 63, 64, 65, 4_096, 4_097, 300_000]) func `neighbors are those of a sorted list`(bound: Int) {
        var generator = Generator(seed: UInt64(bound))
        var set = NumberSet(below: bound)
        var list: Set<Int> = []
        for _ in 0..<min(bound, 40) {
            let number = generator.next(below: bound)
            set.insert(number)
            list.insert(number)
            let asked = generator.next(below: bound)
            #expect(set.last(below: asked) == list.filter { $0 < asked }.max())
            #expect(set.first(above: asked) == list.filter { $0 > asked }.min())
        }
        for edge in [0, bound - 1] {
            #expect(set.last(below: edge) == list.filter { $0 < edge }.max())
            #expect(set.first(above: edge) == list.filter { $0 > edge }.min())
        }
    }
}
