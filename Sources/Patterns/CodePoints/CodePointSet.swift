/// A set of code points, as sorted ranges that neither overlap nor touch.
///
/// Stand-ins for what is not listed individually lie above U+10FFFF: see ``UnicodeProperty``.
struct CodePointSet: Hashable, Sendable {
    /// Inclusive at both ends.
    struct Span: Hashable, Sendable {
        var lower: UInt32
        var upper: UInt32
    }

    private(set) var spans: [Span]

    /// The last member of the universal set.
    static let last: UInt32 = 0x11_00FF

    init(_ value: UInt32) {
        spans = [Span(lower: value, upper: value)]
    }

    init(_ range: ClosedRange<UInt32>) {
        spans = [Span(lower: range.lowerBound, upper: range.upperBound)]
    }

    /// Ranges in any order, possibly overlapping.
    init(_ unordered: [Span]) {
        guard unordered.count > 1 else {
            spans = unordered
            return
        }
        var merged: [Span] = []
        merged.reserveCapacity(unordered.count)
        for span in unordered.sorted(by: { $0.lower < $1.lower }) {
            if let previous = merged.last, span.lower <= previous.upper &+ 1 {
                merged[merged.count - 1].upper = max(previous.upper, span.upper)
            } else {
                merged.append(span)
            }
        }
        spans = merged
    }

    var isEmpty: Bool { spans.isEmpty }

    /// Whether every code point is a member; if `dotSuffices`, line terminators may be missing.
    func isUniversal(dotSuffices: Bool = false) -> Bool {
        if spans.count == 1 { return spans[0].lower == 0 && spans[0].upper == Self.last }
        return dotSuffices && union(.lineTerminators).isUniversal()
    }

    func contains(_ value: UInt32) -> Bool {
        spans.contains { $0.lower <= value && value <= $0.upper }
    }

    func isSubset(of other: CodePointSet) -> Bool {
        var index = 0
        for span in spans {
            while index < other.spans.count, other.spans[index].upper < span.lower { index += 1 }
            guard index < other.spans.count, other.spans[index].lower <= span.lower, span.upper <= other.spans[index].upper else {
                return false
            }
        }
        return true
    }

    func intersects(_ other: CodePointSet) -> Bool {
        var (left, right) = (0, 0)
        while left < spans.count, right < other.spans.count {
            if spans[left].upper < other.spans[right].lower {
                left += 1
            } else if other.spans[right].upper < spans[left].lower {
                right += 1
            } else {
                return true
            }
        }
        return false
    }

    func union(_ other: CodePointSet) -> CodePointSet {
        CodePointSet(spans + other.spans)
    }

    func intersection(_ other: CodePointSet) -> CodePointSet {
        var common: [Span] = []
        var (left, right) = (0, 0)
        while left < spans.count, right < other.spans.count {
            let (one, two) = (spans[left], other.spans[right])
            let (lower, upper) = (max(one.lower, two.lower), min(one.upper, two.upper))
            if lower <= upper { common.append(Span(lower: lower, upper: upper)) }
            if one.upper < two.upper { left += 1 } else { right += 1 }
        }
        return CodePointSet(common)
    }

    func subtracting(_ other: CodePointSet) -> CodePointSet {
        intersection(other.complement)
    }

    var complement: CodePointSet {
        var gaps: [Span] = []
        var next: UInt32 = 0
        for span in spans {
            if span.lower > next { gaps.append(Span(lower: next, upper: span.lower - 1)) }
            next = span.upper + 1
        }
        if next <= Self.last { gaps.append(Span(lower: next, upper: Self.last)) }
        return CodePointSet(gaps)
    }

    /// This set plus the other case of its ASCII letters, for `(?i:…)`.
    var ignoringCase: CodePointSet {
        var all = spans
        for span in intersection(.asciiUppercase).spans { all.append(Span(lower: span.lower + 0x20, upper: span.upper + 0x20)) }
        for span in intersection(.asciiLowercase).spans { all.append(Span(lower: span.lower - 0x20, upper: span.upper - 0x20)) }
        return CodePointSet(all)
    }
}
