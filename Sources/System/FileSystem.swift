#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What Merlon asks of the operating system to read files: the one place where platforms differ.
package enum FileSystem {
    package enum Kind: Sendable { case file, directory, other }

    package struct Failure: Error, Sendable {
        /// `no such file`, `permission denied`; lower case, no full stop.
        package let message: String

        package init(_ message: String) { self.message = message }

        /// Of the last call that failed.
        package static func last() -> Failure {
            switch errno {
            case ENOENT, ENOTDIR: Failure("no such file")
            case EACCES, EPERM: Failure("permission denied")
            case ELOOP: Failure("too many symbolic links")
            case ENAMETOOLONG: Failure("the file name is too long")
            case let code: Failure(String(cString: strerror(code)).lowercased())
            }
        }
    }

    /// The path without symbolic links, `.` and `..`; nil when nothing is there.
    package static func canonical(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    package static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return kind(status)
    }

    private static func kind(_ status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .directory
        default: .other
        }
    }

    package static var workingDirectory: String { canonical(".") ?? "/" }

    /// Names in a folder, sorted by bytes, without `.` and `..`.
    package static func names(in directory: String) throws(Failure) -> [String] {
        guard let stream = opendir(directory) else { throw .last() }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads a regular file. Devices, pipes and folders are refused without waiting for them.
    ///
    /// - Parameter limit: the bytes it may have.
    /// - Returns: memory that the caller deallocates; at least one byte more than is counted.
    package static func contents(of path: String, limit: Int) throws(Failure) -> UnsafeMutableBufferPointer<UInt8> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last() }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last() }
        switch kind(status) {
        case .file: break
        case .directory: throw Failure("is a folder")
        case .other: throw Failure("is not a regular file")
        }
        return try read(descriptor, limit: limit, expected: Int(status.st_size))
    }

    /// - Returns: memory that the caller deallocates.
    package static func standardInput(limit: Int) throws(Failure) -> UnsafeMutableBufferPointer<UInt8> {
        try read(STDIN_FILENO, limit: limit, expected: 64 << 10)
    }

    private static func read(
        _ descriptor: Int32, limit: Int, expected: Int
    ) throws(Failure) -> UnsafeMutableBufferPointer<UInt8> {
        guard expected <= limit else { throw Failure("larger than \(limit) bytes") }
        var capacity = expected + 1
        var buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        var isKept = false
        defer { if !isKept { buffer.deallocate() } }
        var count = 0
        while true {
            if count == capacity {
                let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
                larger.moveInitialize(from: buffer, count: count)
                buffer.deallocate()
                buffer = larger
                capacity *= 2
            }
            let got = systemRead(descriptor, buffer + count, capacity - count)
            if got < 0 {
                if errno == EINTR { continue }
                throw .last()
            }
            if got == 0 { break }
            count += got
            guard count <= limit else { throw Failure("larger than \(limit) bytes") }
        }
        isKept = true
        return UnsafeMutableBufferPointer(start: buffer, count: count)
    }
}

/// `read(2)` under a name of its own: the types here have methods called so.
let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
