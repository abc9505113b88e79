#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that runs beside this one, with pipes to and from it. Used by one thread at a time.
package final class ChildProcess: @unchecked Sendable {
    private let identifier: pid_t
    private let input: Int32
    private let output: Int32
    private let trouble: Int32
    private var isEnded = false

    /// Starts a program without a shell. If `isTalkedTo`, its standard error is discarded.
    ///
    /// - Parameters:
    ///   - program: absolute path.
    ///   - arguments: without the name of the program.
    ///   - environment: `NAME=value`.
    ///   - isTalkedTo: whether `write` will be called; otherwise, standard input is empty.
    package init(_ program: String, _ arguments: [String], environment: [String], isTalkedTo: Bool) throws(FileSystem.Failure) {
        (identifier, input, output, trouble) = try ChildPipes.lock.hold { () throws(FileSystem.Failure) in
            let pipes = try ChildPipes(isTalkedTo: isTalkedTo)
            do throws(FileSystem.Failure) {
                let identifier = try pipes.spawn(program, arguments, environment)
                let own = pipes.keepOwn()
                return (identifier, own.input, own.output, own.trouble)
            } catch {
                pipes.close()
                throw error
            }
        }
    }

    deinit { _ = end() }

    package func write(_ bytes: [UInt8]) throws(FileSystem.Failure) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(input, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileSystem.Failure("it ended too early") }
            written += count
        }
    }

    /// Reads available output, at least one byte. - Returns: the number of bytes; 0 at the end.
    package func read(into buffer: UnsafeMutableRawBufferPointer) -> Int { ChildProcess.read(output, into: buffer) }

    /// Everything it writes until it ends.
    package func readAll() -> (output: [UInt8], trouble: [UInt8]) {
        var texts: [[UInt8]] = [[], []]
        var files = [output, trouble].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while files.contains(where: { $0.fd >= 0 }) {
                if poll(&files, nfds_t(files.count), -1) < 0 {
                    if errno == EINTR { continue }
                    break
                }
                for index in files.indices where files[index].fd >= 0 && files[index].revents != 0 {
                    let count = ChildProcess.read(files[index].fd, into: buffer)
                    texts[index] += buffer.prefix(count)
                    if count == 0 { files[index].fd = -1 }
                }
            }
        }
        return (texts[0], texts[1])
    }

    /// Waits for its end. - Returns: its exit status; nil if a signal ended it or the status is unknown.
    package func end() -> Int32? {
        guard !isEnded else { return nil }
        isEnded = true
        for file in [input, output, trouble] where file >= 0 { close(file) }
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    private static func read(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = systemRead(file, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { return 0 }
        }
    }
}

/// `write(2)` under a different name, because this type has a method called `write`.
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
