#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What Merlon asks of the process it is.
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

    /// Keeps values alive until the process ends, because deallocating large ones one by one takes time for nothing.
    package static func keepUntilExit(_ value: Any) { keeping.hold { kept.append(value) } }

    private static let keeping = Lock()
    /// Only touched while `keeping` is held, and never read.
    nonisolated(unsafe) private static var kept: [Any] = []

    /// A variable of the environment; nil when it is not set.
    package static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Columns of the terminal on standard output; nil when it is none.
    package static var terminalWidth: Int? {
        var size = winsize()
        guard isTerminal(STDOUT_FILENO), ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
