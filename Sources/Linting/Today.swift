#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension RuleOptions {
    /// Days since 1970-01-01 that count as today: the pinned ones, else the clock's, in UTC.
    package var currentDay: Int { today ?? Int(time(nil)) / 86_400 }
}
