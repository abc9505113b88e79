/// Decides which description reports the findings at a place that several descriptions share: the one with the worst findings, or the first
/// of equals. All findings at the place come from it, so that merging partial reports gives the same result as a single report.
package struct SharedPlaces<Place: Hashable> {
    /// What one description reports at a place: the number of findings of each rank.
    private struct Claim {
        let description: Int
        var counts = SIMD8<UInt32>()

        func isWorse(than other: Claim) -> Bool {
            for rank in (0..<8).reversed() where counts[rank] != other.counts[rank] { return counts[rank] > other.counts[rank] }
            return false
        }
    }

    private var settled: [Place: Claim] = [:]
    private var current: [Place: Claim] = [:]

    package init() {}

    /// Adds a finding. All findings of a description are added before those of the next.
    ///
    /// - Parameter description: number of the description, ascending.
    package mutating func add(_ place: Place, description: Int, _ level: Level, isActive: Bool) {
        var claim = current[place] ?? Claim(description: description)
        if claim.description != description {
            settled[place] = worse(settled[place], claim)
            claim = Claim(description: description)
        }
        claim.counts[SharedPlaces.rank(level, isActive: isActive)] &+= 1
        current[place] = claim
    }

    /// The description that reports the findings at a place.
    package func owner(of place: Place) -> Int? {
        current[place].map { worse(settled[place], $0).description }
    }

    private func worse(_ first: Claim?, _ second: Claim) -> Claim {
        guard let first else { return second }
        return second.isWorse(than: first) ? second : first
    }

    private static func rank(_ level: Level, isActive: Bool) -> Int {
        let rank =
            switch level {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        return isActive ? rank + 4 : rank
    }
}
