import OpenAPI
import Patterns

/// Patterns: each is judged or refused, and an offset lies in it.
enum PatternFuzzing {
    static func fault(in bytes: [UInt8]) -> String? {
        guard let pattern = try? Pattern(parsing: bytes) else { return nil }
        if pattern.matchesEverything, pattern.maximumLength != nil { return "everything matches, and a length is bounded" }
        switch pattern.ambiguity {
        case .exponential(let range), .polynomial(_, let range):
            return range.lowerBound >= 0 && range.upperBound <= bytes.count ? nil : "the ambiguity lies outside the pattern"
        case .undecided, nil: return nil
        }
    }
}
