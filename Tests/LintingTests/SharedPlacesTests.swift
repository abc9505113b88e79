import Linting
import Testing

@Suite struct SharedPlacesTests {
    private typealias Report = (place: String, description: Int, level: Level, isActive: Bool)

    private func owner(_ reports: [Report]) -> Int? {
        var places = SharedPlaces<String>()
        for report in reports { places.add(report.place, description: report.description, report.level, isActive: report.isActive) }
        return places.owner(of: "a")
    }

    @Test func `the worst finding owns a place, or the first of equal ones`() {
        #expect(owner([]) == nil)
        #expect(owner([("b", 0, .error, true)]) == nil)
        #expect(owner([("a", 3, .note, true), ("a", 4, .note, true)]) == 3)
        #expect(owner([("a", 3, .note, true), ("a", 4, .warning, true), ("a", 5, .warning, true)]) == 4)
        #expect(owner([("a", 3, .error, false), ("a", 4, .note, true)]) == 4)
        #expect(owner([("a", 1, .error, false), ("a", 2, .warning, false)]) == 1)
        #expect(owner([("a", 1, .error, true), ("a", 2, .error, true), ("a", 2, .note, true)]) == 2)
        #expect(owner([("a", 1, .error, true), ("b", 2, .error, true), ("a", 3, .warning, true), ("a", 3, .warning, true)]) == 1)
    }

    /// What joining reports of shards relies on.
    @Test func `deciding in parts first makes no difference`() {
        let levels = [Level.note, .warning, .error]
        for seed in 0..<500 {
            let all = (0..<6).flatMap { description in
                (0..<((seed + description) % 3)).map {
                    ("a", description, levels[(seed / 7 + description * $0) % 3], (seed + description + $0) % 4 > 0)
                }
            }
            let winners = [0, 1].compactMap { part in owner(all.filter { $0.1 % 2 == part }) }
            #expect(owner(all) == owner(all.filter { winners.contains($0.1) }))
        }
    }
}
