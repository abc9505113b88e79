import System
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct OutputTests {
    @Test func `a full device is an error with the message of the system`() throws {
        let file = open("/dev/full", O_WRONLY)
        defer { close(file) }
        let error = #expect(throws: OutputError.self) { try Output.write(LogText("123"), to: file) }
        #expect(error?.code == ENOSPC)
        #expect(error?.isClosedPipe == false)
        #expect(error?.description == "cannot write the output: No space left on device")
    }

    @Test func `a closed pipe is a distinct error`() throws {
        Output.ignoreClosedPipes()
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let error = #expect(throws: OutputError.self) { try Output.write(LogText("text"), to: ends[1]) }
        #expect(error?.isClosedPipe == true)
    }

    @Test func `output waits for a pipe that is not ready`() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        var reader = pthread_t()
        let input = UnsafeMutableRawPointer(bitPattern: Int(ends[0]))
        let drain: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { input in
            var total = 0
            var buffer = [UInt8](repeating: 0, count: 4096)
            while case let count = read(Int32(Int(bitPattern: input)), &buffer, buffer.count), count > 0 { total += count }
            return UnsafeMutableRawPointer(bitPattern: total)
        }
        try #require(pthread_create(&reader, nil, drain, input) == 0)
        try Output.write(LogText(lines: [UInt8](repeating: 0x61, count: 1_000_000)), to: ends[1])
        close(ends[1])
        var result: UnsafeMutableRawPointer?
        pthread_join(reader, &result)
        close(ends[0])
        #expect(Int(bitPattern: result) == 1_000_000)
    }

    @Test func `empty output writes nothing`() throws { try Output.write(LogText(""), to: -1) }
}
