/// Writes to an open file and looks at what comes of it.
package enum Output {
    package static let standardOutput: Int32 = 1
    package static let standardError: Int32 = 2

    /// To be called once at the start: a closed pipe is then an `OutputError`, not the end of the process.
    package static func ignoreClosedPipes() { SystemCalls.ignoreClosedPipes() }

    /// Writes all bytes, or throws.
    package static func write(_ bytes: [UInt8], to file: Int32) throws(OutputError) {
        var written = 0
        while written < bytes.count { written += try writeRest(bytes, from: written, to: file) }
    }

    /// Writes all bytes at the end of a file, which is made if need be, or throws.
    package static func append(_ bytes: [UInt8], to path: String) throws(OutputError) {
        do throws(OutputError) {
            let file = try SystemCalls.openToAppend(path)
            do throws(OutputError) { try write(bytes, to: file) } catch {
                try? SystemCalls.closeFile(file)
                throw error
            }
            try SystemCalls.closeFile(file)
        } catch {
            throw OutputError(path: path, code: error.code)
        }
    }

    private static func writeRest(_ bytes: [UInt8], from start: Int, to file: Int32) throws(OutputError) -> Int {
        try bytes.withUnsafeBufferPointer { (all) throws(OutputError) -> Int in
            try SystemCalls.writeSome(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[start...])), to: file)
        }
    }
}
