/// A matcher as ECMA-262 2025, 22.2.2 describes it, which counts its steps. A yardstick for tests; the product never runs a pattern.
final class BacktrackingMatcher {
    indirect enum Term {
        case character(String, matching: ASCIISet)
        case sequence([Term])
        case choice([Term])
        case optional(Term, isGreedy: Bool)
        case repeated(Term, least: Int, isGreedy: Bool)
        case end

        /// The pattern that this is.
        var text: String {
            switch self {
            case .character(let text, _): text
            case .sequence(let terms): terms.map(\.text).joined()
            case .choice(let terms): "(?:\(terms.map(\.text).joined(separator: "|")))"
            case .optional(let term, let isGreedy): "(?:\(term.text))?\(isGreedy ? "" : "?")"
            case .repeated(let term, let least, let isGreedy): "(?:\(term.text))\(least == 0 ? "*" : "+")\(isGreedy ? "" : "?")"
            case .end: "$"
            }
        }
    }

    /// Characters below 128, of which membership is tested millions of times.
    struct ASCIISet {
        private var low: UInt64 = 0
        private var high: UInt64 = 0

        init(_ characters: String) {
            for byte in characters.utf8 {
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
            }
        }

        func contains(_ byte: UInt8) -> Bool { (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1 }
    }

    private let term: Term
    private let isAnchored: Bool
    private let most: Int
    private var input: [UInt8] = []
    private(set) var steps = 0

    init(_ term: Term, isAnchored: Bool, mostSteps most: Int) {
        self.term = term
        self.isAnchored = isAnchored
        self.most = most
    }

    /// The steps that it takes to find a match or to find that there is none, at most about `mostSteps`.
    func steps(on input: [UInt8]) -> Int {
        self.input = input
        steps = 0
        for start in 0...(isAnchored ? 0 : input.count) where match(term, start, then: { _ in true }) { break }
        return steps
    }

    private func match(_ term: Term, _ place: Int, then next: @escaping (Int) -> Bool) -> Bool {
        steps += 1
        guard steps < most else { return true }
        switch term {
        case .character(_, let set):
            return place < input.count && set.contains(input[place]) && next(place + 1)
        case .sequence(let terms):
            return match(terms[...], place, then: next)
        case .choice(let terms):
            return terms.contains { match($0, place, then: next) }
        case .optional(let term, let isGreedy):
            let round = { self.match(term, place) { $0 != place && next($0) } }
            return isGreedy ? round() || next(place) : next(place) || round()
        case .repeated(let term, let least, let isGreedy):
            let more = { (end: Int) in
                (least > 0 || end != place) && self.match(.repeated(term, least: 0, isGreedy: isGreedy), end, then: next)
            }
            if least > 0 { return match(term, place, then: more) }
            return isGreedy ? match(term, place, then: more) || next(place) : next(place) || match(term, place, then: more)
        case .end:
            return place == input.count && next(place)
        }
    }

    private func match(_ terms: ArraySlice<Term>, _ place: Int, then next: @escaping (Int) -> Bool) -> Bool {
        guard let first = terms.first else { return next(place) }
        return match(first, place) { self.match(terms.dropFirst(), $0, then: next) }
    }
}
