#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A regular file, read piece by piece where holding all of it would be too much.
package struct FileReader: ~Copyable {
    private let descriptor: Int32

    /// Devices, pipes and folders are refused without waiting for them.
    package init(_ path: String, links: Links = .followed) throws(FileSystem.Failure) { descriptor = try Opener.read(path, links).file }

    deinit { close(descriptor) }

    /// Fills the buffer as far as the file goes.
    /// - Returns: the number of bytes; less than the buffer holds only at the end of the file.
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
