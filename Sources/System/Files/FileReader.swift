#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A regular file that is read in pieces, if reading it all at once would take too much memory.
package struct FileReader: ~Copyable {
    private let descriptor: Int32

    /// Rejects devices, pipes, and folders without waiting for them.
    package init(_ path: String, links: Links = .followed) throws(FileSystem.Failure) { descriptor = try Opener.read(path, links).file }

    deinit { close(descriptor) }

    /// Fills the buffer as far as the file extends.
    /// - Returns: the number of bytes; less than the size of the buffer only at the end of the file.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileSystem.Failure) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        var count = 0
        while count < buffer.count {
            let got = systemRead(descriptor, base + count, buffer.count - count)
            if got < 0 {
                if errno == EINTR { continue }
                throw .last()
            }
            if got == 0 { break }
            count += got
        }
        return count
    }
}
