import Linting

/// The score that a description must reach, from 0 to 100, with at most one decimal place.
package struct MinimumScore: Sendable, Equatable {
    package static let form = "a number from 0 to 100 with at most one decimal place"
    let tenths: Int

    package var text: String { Score.text(tenths) }

    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count) else { return nil }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        guard parts.count == 1 || parts[1].utf8.count == 1, let whole = Int(parts[0]) else { return nil }
        tenths = whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
        guard tenths <= 1000 else { return nil }
    }
}
