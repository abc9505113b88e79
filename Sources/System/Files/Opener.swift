#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The one place that opens files. What is checked is what was opened: the folder that holds a file is held open while it is looked at.
enum Opener {
    /// Opens a regular file for reading. Devices, pipes and folders are refused without waiting for them.
    ///
    /// - Returns: its descriptor, and the bytes it has.
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

    /// Opens a folder to list what is in it. - Parameter isNamed: whether its last part may be a link.
    static func list(_ path: String, isNamed: Bool) throws(FileSystem.Failure) -> OpaquePointer {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isNamed ? 0 : O_NOFOLLOW))
        guard folder >= 0 else { throw .last() }
        guard let stream = fdopendir(folder) else { throw failing(folder, .last()) }
        return stream
    }

    /// Opens the folder itself of a way, to be listed or flushed; nil when it may not be read.
    static func list(_ way: borrowing Way) -> Int32? {
        let folder = openat(way.folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        return folder >= 0 ? folder : nil
    }

    /// Opens what is at the end of a way and is no link. - Returns: less than 0 when that fails.
    static func at(_ way: borrowing Way, _ name: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
        openat(way.folder, name, flags | O_NOFOLLOW | O_CLOEXEC, mode)
    }

    /// Opens a terminal, pipe or device, under whatever name, for writing. - Returns: less than 0 when that fails.
    static func device(_ path: String) -> Int32 { open(path, O_WRONLY | O_APPEND | O_CLOEXEC) }

    #if !canImport(Darwin)
        /// Linux's `O_PATH` (`include/uapi/asm-generic/fcntl.h`), which the C library shows to GNU programs alone.
        private static let pathOnly: Int32 = 0o10_000_000
    #endif

    /// Opens a folder to go through it. - Parameter from: a folder that the path counts from.
    /// - Returns: less than 0 when that fails, and where the last part is a link.
    static func step(_ path: [CChar], from folder: Int32) -> Int32 {
        #if canImport(Darwin)
            openat(folder, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        #else
            openat(folder, path, Opener.pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        #endif
    }
}
