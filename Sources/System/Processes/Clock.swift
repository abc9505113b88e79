#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The current time.
package enum Clock {
    /// Seconds since 1970-01-01, UTC.
    package static var now: Int { Int(time(nil)) }

    /// Seconds on a clock that never goes backward.
    package static var uptime: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
