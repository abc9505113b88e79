#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The pipes between this program and a child process. No other program inherits their ends.
struct ChildPipes {
    /// Held while a program is started: until its pipes are marked, another child would inherit their ends.
    static let lock = Lock()

    private struct Pipe {
        let reading: Int32
        let writing: Int32
    }

    private let input: Pipe?
    private let output: Pipe
    private let trouble: Pipe?

    init(isTalkedTo: Bool) throws(FileSystem.Failure) {
        output = try ChildPipes.pipe()
        let other: Pipe
        do { other = try ChildPipes.pipe() } catch {
            ChildPipes.close([output.reading, output.writing])
            throw error
        }
        input = isTalkedTo ? other : nil
        trouble = isTalkedTo ? nil : other
    }

    /// Starts the program with the other ends. - Returns: its process id.
    func spawn(_ program: String, _ arguments: [String], _ environment: [String]) throws(FileSystem.Failure) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_CLOEXEC_DEFAULT
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            let flags = POSIX_SPAWN_SETSIGDEF
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        if let trouble {
            posix_spawn_file_actions_adddup2(&actions, trouble.writing, STDERR_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        }
        // By default, a closed pipe ends a program; this process has changed that for itself.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var number: pid_t = 0
        let status = ChildPipes.withStrings([program] + arguments) { arguments in
            ChildPipes.withStrings(environment) { posix_spawn(&number, program, &actions, &attributes, arguments, $0) }
        }
        guard status == 0 else { throw FileSystem.Failure(String(cString: strerror(status)).lowercased()) }
        return number
    }

    /// Closes the ends of the child. - Returns: the ends for communicating with it; -1 for those that do not exist.
    func keepOwn() -> (input: Int32, output: Int32, trouble: Int32) {
        ChildPipes.close([input?.reading, output.writing, trouble?.writing].compactMap { $0 })
        return (input?.writing ?? -1, output.reading, trouble?.reading ?? -1)
    }

    func close() {
        let own = keepOwn()
        ChildPipes.close([own.input, own.output, own.trouble].filter { $0 >= 0 })
    }

    private static func pipe() throws(FileSystem.Failure) -> Pipe {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { throw FileSystem.Failure.last() }
        // Above the three standard files, one of which may have been closed: the ends are copied to those.
        let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
        close(ends)
        guard moved.allSatisfy({ $0 >= 0 }) else {
            let failure = FileSystem.Failure.last()
            close(moved.filter { $0 >= 0 })
            throw failure
        }
        return Pipe(reading: moved[0], writing: moved[1])
    }

    private static func close(_ files: [Int32]) { for file in files { _ = systemClose(file) } }

    /// Strings for C: a list of pointers that ends with nil.
    private static func withStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

/// `close(2)` and `pipe(2)` under different names, because this type has methods called that.
private let systemPipe: @Sendable (UnsafeMutablePointer<Int32>) -> Int32 = { pipe($0) }
private let systemClose: @Sendable (Int32) -> Int32 = { close($0) }
