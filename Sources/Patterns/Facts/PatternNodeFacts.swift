/// What is known of one node. Lengths are in code points, `Int.max` standing for no limit.
struct PatternNodeFacts {
    /// Under which conditions a node matches the empty string wherever they hold.
    struct Empties: OptionSet {
        let rawValue: UInt8
        static let freely = Empties([.atStart, .atEnd, .anywhere])
        static let atStart = Empties(rawValue: 1)
        static let atEnd = Empties(rawValue: 2)
        static let anywhere = Empties(rawValue: 4)
    }

    /// A node that matches any so many code points of one set.
    struct Run {
        var set: Int
        var least: Int
        var most: Int
        var isEnded = false
    }

    var shortest = 0
    var longest = 0

    /// The most code points from where the node begins to match up to the end of the string.
    var limit = Int.max

    /// Every way through the node passes `^`.
    var startsAnchored = false

    /// Every way through the node passes `$`.
    var endsAnchored = false

    var empties: Empties = .freely

    /// It can match any whole string, if it begins at its start.
    var covers = false

    var consumesOnlyDigits = true

    var run: Run?
}
