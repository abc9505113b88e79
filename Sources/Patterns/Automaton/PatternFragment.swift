/// The part of the automaton that represents one construct.
struct PatternFragment {
    /// A position at one end of a fragment, and the assertions between it and that end.
    struct Entry {
        var position: Int32
        var guards: PatternGuard = .none
    }

    /// Where a match of the construct can begin. A position is listed twice if there are several ways to reach it.
    var first: [Entry] = []

    /// Where a match of the construct can end.
    var last: [Entry] = []

    var passages: PatternPassages = .blocked

    /// All positions and edges of the construct, including those of lookarounds within it; they are contiguous.
    var positions: Range<Int>
    var edges: Range<Int>

    /// Whether it is one character without conditions, and nothing else.
    var isSingle: Bool {
        positions.count == 1 && edges.isEmpty && passages.count == 0 && first.count == 1 && last.count == 1
            && first[0].guards == .none && last[0].guards == .none
    }
}
