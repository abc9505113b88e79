/// The assertions between two characters, or between a character and the start or end of the string.
///
/// Terms assume a match from left to right; inside a lookbehind everything is mirrored.
struct PatternGuard: Equatable {
    struct Conditions: OptionSet {
        let rawValue: UInt8
        /// `^`: no character comes before.
        static let start = Conditions(rawValue: 1)
        /// `$`: no character follows.
        static let end = Conditions(rawValue: 2)
        /// `\b`
        static let boundary = Conditions(rawValue: 4)
        /// `\B`
        static let notBoundary = Conditions(rawValue: 8)
        /// A lookaround, which may fail.
        static let look = Conditions(rawValue: 16)
    }

    static let none = PatternGuard()

    var conditions: Conditions = []

    /// The label that must overlap the next character; -1 for any character.
    var next: Int32 = -1

    /// The same for the previous character.
    var previous: Int32 = -1
}

/// The ways to pass a construct without consuming anything: none, one, or several; more than two make no difference.
struct PatternPassages {
    private(set) var count = 0
    private var first = PatternGuard.none
    private var second = PatternGuard.none

    static let blocked = PatternPassages()
    static let free = PatternPassages(.none)

    private init() {}

    init(_ guard: PatternGuard) {
        count = 1
        first = `guard`
    }

    var isFree: Bool { count > 0 && first == .none }

    subscript(index: Int) -> PatternGuard { index == 0 ? first : second }

    /// Adds a way; an unconditional one comes first.
    mutating func insert(_ guard: PatternGuard) {
        if count == 0 {
            first = `guard`
        } else if `guard` == .none, first != .none {
            second = first
            first = `guard`
        } else if count == 1 {
            second = `guard`
        }
        count = min(2, count + 1)
    }
}
