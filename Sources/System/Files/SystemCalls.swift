#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few system calls needed for writing. Each throws the system's error, and is repeated if a signal interrupts it.
enum SystemCalls {
    struct Attributes {
        let isRegular: Bool
        let mode: mode_t
        let owner: uid_t
        let group: gid_t
    }

    static let alreadyExists = EEXIST
    static let closedPipe = EPIPE

    static var processID: Int { Int(getpid()) }

    /// Whether a process with that number exists, whoever owns it.
    static func isRunning(_ process: pid_t) -> Bool { process > 0 && (kill(process, 0) == 0 || errno != ESRCH) }

    /// The attributes of the end of a way; nil if it does not exist.
    static func attributes(_ way: borrowing Way) throws(OutputError) -> Attributes? {
        var status = stat()
        guard fstatat(way.folder, way.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return nil }
            throw OutputError(path: nil, code: errno)
        }
        let kind = status.st_mode & S_IFMT
        return Attributes(isRegular: kind == S_IFREG, mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid)
    }

    static func checkWritable(_ way: borrowing Way) throws(OutputError) {
        if faccessat(way.folder, way.name, W_OK, 0) != 0 { throw OutputError(path: nil, code: errno) }
    }

    /// Opens an existing file for appending.
    static func openExisting(_ way: borrowing Way) throws(OutputError) -> Int32 { try opened(way, way.name, O_WRONLY | O_APPEND) }

    /// Opens a device, or an entry under `/dev` or `/proc` that stands for an open file, for writing.
    static func openDevice(_ path: String) throws(OutputError) -> Int32 { try checked { Opener.device(path) } }

    /// Opens a file for appending; creates it if necessary.
    static func openToAppend(_ path: String) throws(OutputError) -> Int32 {
        let way = try Way(to: path, .confined)
        if let device = way.device { return try openDevice(device) }
        return try opened(way, way.name, O_WRONLY | O_APPEND | O_CREAT, mode: 0o644)
    }

    /// Creates a file next to the end of a way; it must not exist.
    static func create(_ way: borrowing Way, _ name: String, mode: mode_t) throws(OutputError) -> Int32 {
        try opened(way, name, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    }

    /// Creates a folder at the end of a way.
    static func makeFolder(_ way: borrowing Way) throws(OutputError) {
        if mkdirat(way.folder, way.name, 0o777) != 0, errno != alreadyExists { throw OutputError(path: nil, code: errno) }
    }

    private static func opened(
        _ way: borrowing Way, _ name: String, _ flags: Int32, mode: mode_t = 0
    ) throws(OutputError) -> Int32 {
        while true {
            let file = Opener.at(way, name, flags, mode: mode)
            if file >= 0 { return file }
            if errno != EINTR { throw OutputError(path: nil, code: errno) }
        }
    }

    /// Whether the file at the end of a way contains exactly these bytes.
    static func holds(_ way: borrowing Way, _ bytes: [UInt8]) -> Bool {
        let file = Opener.at(way, way.name, O_RDONLY | O_NONBLOCK)
        guard file >= 0 else { return false }
        defer { close(file) }
        guard let held = try? FileSystem.contents(of: file, limit: bytes.count, expected: bytes.count) else { return false }
        defer { held.deallocate() }
        return held.elementsEqual(bytes)
    }

    /// The names in the folder of a way; empty if it is not readable.
    static func names(_ way: borrowing Way) -> [String] {
        guard let folder = Opener.list(way) else { return [] }
        guard let stream = fdopendir(folder) else {
            close(folder)
            return []
        }
        return (try? FolderEntry.all(in: stream).compactMap(\.name)) ?? []
    }

    /// Sets the mode of a file, and its owner and group as far as permitted.
    static func apply(_ attributes: Attributes, to file: Int32) throws(OutputError) {
        if fchown(file, attributes.owner, attributes.group) != 0 { _ = fchown(file, uid_t.max, attributes.group) }
        _ = try checked { fchmod(file, attributes.mode) }
    }

    static func sync(_ file: Int32) throws(OutputError) { _ = try checked { fsync(file) } }

    /// Flushes the folder of a way, so that a rename in it survives a power failure; file systems that do not support this are ignored.
    static func syncFolder(_ way: borrowing Way) {
        guard let folder = Opener.list(way) else { return }
        _ = fsync(folder)
        _ = close(folder)
    }

    /// Closes a file. Not repeated, because the file is closed even after an interruption.
    static func closeFile(_ file: Int32) throws(OutputError) {
        if close(file) != 0, errno != EINTR { throw OutputError(path: nil, code: errno) }
    }

    /// Renames a file next to the end of a way to the end itself.
    static func move(_ way: borrowing Way, _ name: String) throws(OutputError) {
        if renameat(way.folder, name, way.folder, way.name) != 0 { throw OutputError(path: nil, code: errno) }
    }

    static func remove(_ way: borrowing Way, _ name: String) { _ = unlinkat(way.folder, name, 0) }

    /// Writes some of the bytes and returns how many; waits if the file is not ready.
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

    /// Makes writing to a closed pipe an error that does not end the process.
    static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// The system's text for an error: `No space left on device`.
    static func words(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    private static func checked(_ call: () -> Int32) throws(OutputError) -> Int32 {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw OutputError(path: nil, code: errno) }
        }
    }
}
