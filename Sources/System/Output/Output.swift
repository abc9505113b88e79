/// Writes to standard output and standard error, and reports errors.
package enum Output {
    package static let standardOutput: Int32 = 1
    package static let standardError: Int32 = 2

    /// Call once at the start: a closed pipe then causes an `OutputError` instead of ending the process.
    package static func ignoreClosedPipes() { SystemCalls.ignoreClosedPipes() }

    /// Writes all of a text, or throws.
    package static func write(_ text: LogText, to file: Int32) throws(OutputError) { try writeAll(text.bytes, to: file) }

    /// Writes data that a program reads byte by byte: a patch for `git apply`, or the fixed text of standard input. Disarmed for a
    /// terminal, and unchanged for anything else.
    package static func write(exact bytes: [UInt8], to file: Int32) throws(OutputError) {
        try writeAll(Environment.isTerminal(file) ? LogText(lines: bytes).bytes : bytes, to: file)
    }

    /// Appends all of a text to a file, which is created if necessary, or throws.
    package static func append(_ text: LogText, to path: String) throws(OutputError) {
        do throws(OutputError) {
            let file = try SystemCalls.openToAppend(path)
            do throws(OutputError) { try write(text, to: file) } catch {
                try? SystemCalls.closeFile(file)
                throw error
            }
            try SystemCalls.closeFile(file)
        } catch {
            throw OutputError(path: path, code: error.code)
        }
    }

    /// Writes all bytes of a file's new content, or throws. For use in this module only: text for people and CI systems is `LogText`.
    static func writeAll(_ bytes: [UInt8], to file: Int32) throws(OutputError) {
        var written = 0
        while written < bytes.count { written += try writeRest(bytes, from: written, to: file) }
    }

    private static func writeRest(_ bytes: [UInt8], from start: Int, to file: Int32) throws(OutputError) -> Int {
        try bytes.withUnsafeBufferPointer { (all) throws(OutputError) -> Int in
            try SystemCalls.writeSome(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[start...])), to: file)
        }
    }
}
