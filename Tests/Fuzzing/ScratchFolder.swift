#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder in memory where there is one, for inputs that only files can be.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/merlon-fuzz-XXXXXX".utf8CString)
        path =
            template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) } } ?? "/tmp"
    }

    deinit {
        for name in ["merlon.yaml", "merlon-baseline.json", "again.json"] { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    /// Writes a file. - Returns: its path.
    func write(_ bytes: [UInt8], as name: String) -> String {
        ScratchFolder.write(bytes, to: "\(path)/\(name)")
        return "\(path)/\(name)"
    }

    static func write(_ bytes: [UInt8], to file: String) {
        guard let stream = fopen(file, "w") else { return }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
    }
}
