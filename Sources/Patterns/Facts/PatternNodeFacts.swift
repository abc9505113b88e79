/// What is known about one node. Lengths are in code points; `Int.max` stands for no limit.
struct PatternNodeFacts {
    /// The conditions under which a node matches the empty string.
    struct Empties: OptionSet {
        let rawValue: UInt8
        static let freely = Empties([.atStart, .atEnd, .anywhere])
        static let atStart = Empties(rawValue: 1)
        static let atEnd = Empties(rawValue: 2)
        static let anywhere = Empties(rawValue: 4)
    }

    /// A node that matches any string of that many code points from one set.
    struct Run {
        var set: Int
        var least: Int
        var most: Int
        var isEnded = false
    }

    var shortest = 0
    var longest = 0

    /// The maximum number of code points from where the node begins to match to the end of the string.
    var limit = Int.max

    /// Every path through the node passes `^`.
    var startsAnchored = false

    /// Every path through the node passes `$`.
    var endsAnchored = false

    var empties: Empties = .freely

    /// It can match any whole string if it begins at the start.
    var covers = false

    var consumesOnlyDigits = true

    var run: Run?
}
