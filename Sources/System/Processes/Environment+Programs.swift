// The variable that contains the environment predates threads; nothing here changes it.
#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    import Darwin
#endif

extension Environment {
    /// The whole environment as `NAME=value`.
    package static var variables: [String] {
        #if canImport(Darwin)
            let first: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = _NSGetEnviron().pointee
        #else
            let first: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
        #endif
        guard var next = first else { return [] }
        var texts: [String] = []
        while let text = next.pointee {
            texts.append(String(cString: text))
            next += 1
        }
        return texts
    }

    /// The path of a program with that name; nil if no folder of `PATH` contains it.
    ///
    /// Skips folders that depend on the working directory, so that nothing from the checked files is run.
    package static func program(_ name: String) -> String? {
        for folder in (variable("PATH") ?? "").split(separator: ":") where folder.hasPrefix("/") {
            let path = "\(folder)/\(name)"
            if access(path, X_OK) == 0, FileSystem.kind(path) == .file { return path }
        }
        return nil
    }

    /// Makes the exit status of child processes available, whatever the parent process chose.
    package static func awaitChildren() { signal(SIGCHLD, SIG_DFL) }
}
