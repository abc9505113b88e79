#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The operating system functions that Merlon uses to read files: the one place where platforms differ.
package enum FileSystem {
    package enum Kind: Sendable { case file, directory, other }

    package struct Failure: Error, Sendable {
        /// `no such file`, `permission denied`; lowercase, no period.
        package let message: String

        package init(_ message: String) { self.message = message }

        /// The error of the last failed call.
        package static func last() -> Failure { Failure(code: errno) }

        /// A symbolic link inside a root points outside it.
        package static let leaves = Failure(OutputError.leavesMessage)

        init(code: Int32) {
            switch code {
            case OutputError.leaves: self.init(OutputError.leavesMessage)
            case ENOENT, ENOTDIR: self.init("no such file")
            case EACCES, EPERM: self.init("permission denied")
            case ELOOP: self.init("too many symbolic links")
            case ENAMETOOLONG: self.init("the file name is too long")
            default: self.init(String(cString: strerror(code)).lowercased())
            }
        }
    }

    /// The path without symbolic links, `.`, and `..`; nil if it does not exist.
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

    /// Names in a folder, sorted by bytes, without `.` and `..`; names that are not UTF-8 are left out.
    package static func names(in directory: String) throws(Failure) -> [String] { try entries(in: directory).compactMap(\.name) }

    /// Why a file must not be written: a symbolic link inside a repository points outside it.
    ///
    /// - Returns: nil if that is not the case, whatever else may be wrong.
    package static func refusal(toWrite path: String) -> Failure? {
        do { _ = try Way(to: path, .confined) } catch { return error.code == OutputError.leaves ? Failure(code: error.code) : nil }
        return nil
    }

    /// Reads a regular file. Rejects devices, pipes, and folders without waiting for them.
    ///
    /// - Parameter limit: its maximum size in bytes.
    /// - Returns: memory that the caller deallocates; its capacity is at least one byte more than its count.
    package static func contents(
        of path: String, links: Links, limit: Int
    ) throws(Failure) -> UnsafeMutableBufferPointer<UInt8> {
        let (file, size) = try Opener.read(path, links)
        defer { close(file) }
        return try contents(of: file, limit: limit, expected: size)
    }

    /// - Returns: memory that the caller deallocates.
    package static func standardInput(limit: Int) throws(Failure) -> UnsafeMutableBufferPointer<UInt8> {
        try contents(of: STDIN_FILENO, limit: limit, expected: 64 << 10)
    }

    static func contents(
        of descriptor: Int32, limit: Int, expected: Int
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

/// `read(2)` under a different name, because types here have methods called `read`.
let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
