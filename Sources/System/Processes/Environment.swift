#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What Merlon needs to know about its own process.
package enum Environment {
    package static func exit(_ status: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(status)
        #elseif canImport(Musl)
            Musl.exit(status)
        #else
            Darwin.exit(status)
        #endif
    }

    /// Keeps values alive until the process ends, because deallocating many objects takes time and gains nothing.
    package static func keepUntilExit(_ value: Any) { keeping.hold { kept.append(value) } }

    private static let keeping = Lock()
    /// Only accessed while `keeping` is locked, and never read.
    nonisolated(unsafe) private static var kept: [Any] = []

    /// An environment variable; nil if it is not set.
    package static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal on standard output; nil if it is not a terminal.
    package static var terminalWidth: Int? {
        var size = winsize()
        guard isTerminal(STDOUT_FILENO), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
