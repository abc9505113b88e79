#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The only place that opens files. The file that is checked is the one that was opened: its folder is kept open during the check.
enum Opener {
    /// Opens a regular file for reading. Rejects devices, pipes, and folders without waiting for them.
    ///
    /// - Returns: its descriptor and its size in bytes.
    static func read(_ path: String, _ links: Links) throws(FileSystem.Failure) -> (file: Int32, size: Int) {
        let file: Int32
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
        if links == .followed {
            file = open(path, flags)
        } else {
            let way: Way
            do { way = try Way(to: path, links) } catch { throw FileSystem.Failure(code: error.code) }
            guard way.device == nil else { throw FileSystem.Failure("is not a regular file") }
            file = openat(way.folder, way.name, flags | O_NOFOLLOW)
        }
        guard file >= 0 else { throw .last() }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failing(file, .last()) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return (file, Int(status.st_size))
        case S_IFDIR: throw failing(file, FileSystem.Failure("is a folder"))
        default: throw failing(file, FileSystem.Failure("is not a regular file"))
        }
    }

    private static func failing(_ file: Int32, _ failure: FileSystem.Failure) -> FileSystem.Failure {
        close(file)
        return failure
    }

    /// Opens a folder to list its entries. - Parameter isNamed: whether the last component may be a link.
    static func list(_ path: String, isNamed: Bool) throws(FileSystem.Failure) -> OpaquePointer {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isNamed ? 0 : O_NOFOLLOW))
        guard folder >= 0 else { throw .last() }
        guard let stream = fdopendir(folder) else { throw failing(folder, .last()) }
        return stream
    }

    /// Opens the folder of a way, to list or flush it; nil if it is not readable.
    static func list(_ way: borrowing Way) -> Int32? {
        let folder = openat(way.folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        return folder >= 0 ? folder : nil
    }

    /// Opens the end of a way, unless it is a link. - Returns: less than 0 on failure.
    static func at(_ way: borrowing Way, _ name: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
        openat(way.folder, name, flags | O_NOFOLLOW | O_CLOEXEC, mode)
    }

    /// Opens a terminal, pipe, or device for writing, whatever its name. - Returns: less than 0 on failure.
    static func device(_ path: String) -> Int32 { open(path, O_WRONLY | O_APPEND | O_CLOEXEC) }

    #if !canImport(Darwin)
        /// Linux's `O_PATH` (`include/uapi/asm-generic/fcntl.h`), which the C library defines only for GNU programs.
        private static let pathOnly: Int32 = 0o10_000_000
    #endif

    /// Opens a folder in order to pass through it. - Parameter from: the folder that the path is relative to.
    /// - Returns: less than 0 on failure, including if the last component is a link.
    static func step(_ path: [CChar], from folder: Int32) -> Int32 {
        #if canImport(Darwin)
            openat(folder, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        #else
            openat(folder, path, Opener.pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        #endif
    }
}
