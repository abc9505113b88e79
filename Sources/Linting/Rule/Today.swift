import System

extension RuleOptions {
    /// Days since 1970-01-01 that count as today: the pinned value, otherwise the clock, in UTC.
    package var currentDay: Int { today ?? Clock.now / 86_400 }
}
