#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few calls to the system that writing takes. Each throws what the system says; those that a signal interrupts are repeated.
enum SystemCalls {
    struct Attributes {
        let isRegular: Bool
        let mode: mode_t
        let owner: uid_t
        let group: gid_t
    }

    static let alreadyExists = EEXIST
    static let closedPipe = EPIPE
    static let tooManyLinks = ELOOP

    static var processID: Int { Int(getpid()) }

    /// Whether there is a process of that number, whosoever.
    static func isRunning(_ process: pid_t) -> Bool { process > 0 && (kill(process, 0) == 0 || errno != ESRCH) }

    /// What stands at the path, links followed; nil when nothing does.
    static func attributes(_ path: String) throws(OutputError) -> Attributes? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw OutputError(path: path, code: errno)
        }
        let kind = status.st_mode & S_IFMT
        return Attributes(isRegular: kind == S_IFREG, mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid)
    }

    /// Where a symbolic link points; nil when the path is none.
    static func linkTarget(_ path: String) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let count = readlink(path, base, buffer.count)
            return count > 0 ? String(decoding: UnsafeRawBufferPointer(start: base, count: count), as: UTF8.self) : nil
        }
    }

    static func checkWritable(_ path: String) throws(OutputError) { _ = try checked { access(path, W_OK) } }

    /// Opens what exists for writing at its end.
    static func openExisting(_ path: String) throws(OutputError) -> Int32 {
        try checked { open(path, O_WRONLY | O_APPEND | O_CLOEXEC) }
    }

    /// Opens a file for writing at its end; makes it if need be.
    static func openToAppend(_ path: String) throws(OutputError) -> Int32 {
        try checked { open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644) }
    }

    /// Creates a file that must not exist.
    static func create(_ path: String, mode: mode_t) throws(OutputError) -> Int32 {
        try checked { open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode) }
    }

    /// Gives the file the mode, and the owner and group as far as the process may.
    static func apply(_ attributes: Attributes, to file: Int32) throws(OutputError) {
        if fchown(file, attributes.owner, attributes.group) != 0 { _ = fchown(file, uid_t.max, attributes.group) }
        _ = try checked { fchmod(file, attributes.mode) }
    }

    static func sync(_ file: Int32) throws(OutputError) { _ = try checked { fsync(file) } }

    /// Flushes a folder, so that a rename in it outlasts a power cut; file systems that cannot are left alone.
    static func syncFolder(_ path: String) {
        let folder = open(path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        _ = fsync(folder)
        _ = close(folder)
    }

    /// Closes a file. Not repeated: after an interruption it is closed all the same.
    static func closeFile(_ file: Int32) throws(OutputError) {
        if close(file) != 0, errno != EINTR { throw OutputError(path: nil, code: errno) }
    }

    static func move(_ from: String, _ to: String) throws(OutputError) { _ = try checked { rename(from, to) } }

    static func remove(_ path: String) { _ = unlink(path) }

    /// Writes some of the bytes and returns how many; waits where the file is not ready.
    static func writeSome(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(OutputError) -> Int {
        while true {
            let count = write(file, bytes.baseAddress, min(bytes.count, 1 << 30))
            if count > 0 { return count }
            if count == 0 { throw OutputError(path: nil, code: EIO) }
            switch errno {
            case EINTR: continue
            case EAGAIN, EWOULDBLOCK:
                var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
            default: throw OutputError(path: nil, code: errno)
            }
        }
    }

    /// Makes writing to a closed pipe an error instead of the end of the process.
    static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// The system's words for an error, `No space left on device`.
    static func words(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    private static func checked(_ call: () -> Int32) throws(OutputError) -> Int32 {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw OutputError(path: nil, code: errno) }
        }
    }
}
