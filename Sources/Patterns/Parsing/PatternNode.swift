/// How often a quantifier repeats something; `most` is `Int.max` if there is no limit.
struct PatternBounds {
    var least: Int
    var most: Int
    var isLazy = false
}

/// One construct of a pattern.
struct PatternNode {
    enum Kind {
        case empty
        case character(UInt32)
        /// One code point from the tree's set with this index.
        case set(Int)
        /// A property of strings: begins in this set and is never longer than this.
        case sequence(Int, longest: Int)
        case start
        case end
        case boundary(isNegated: Bool)
        case look(isAhead: Bool, isNegated: Bool)
        case backreference(Int)
        case namedReference(Int)
        case group
        case concatenation
        case alternation
        case quantifier(PatternBounds)
    }

    /// What surrounds a node.
    struct Context: OptionSet {
        let rawValue: UInt8
        /// Inside a lookbehind, which is matched from right to left.
        static let backward = Context(rawValue: 1)
        /// Inside any lookaround, and therefore not part of the match.
        static let assertion = Context(rawValue: 2)
        /// The modifiers of `(?ims-ims:…)`.
        static let ignoresCase = Context(rawValue: 4)
        static let multiline = Context(rawValue: 8)
        static let dotAll = Context(rawValue: 16)

        static let modifiers: Context = [.ignoresCase, .multiline, .dotAll]
    }

    let kind: Kind

    /// In bytes of the pattern; a quantifier's range includes what it repeats.
    let range: Range<Int32>

    /// Where `PatternTree.children` lists the nodes below this one.
    let children: Range<Int32>

    let context: Context
}
