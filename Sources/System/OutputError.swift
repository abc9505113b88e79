/// Why something could not be written.
package struct OutputError: Error, Hashable, CustomStringConvertible {
    /// nil where the file has no name: standard output.
    package let path: String?
    /// The system's `errno`.
    package let code: Int32

    package init(path: String?, code: Int32) {
        self.path = path
        self.code = code
    }

    /// Stands for no error of the system: the file is not any more what it was when it was read.
    package static let changed: Int32 = -1

    /// Whether whoever read the output has gone: `merlon | head`. Not worth a message.
    package var isClosedPipe: Bool { code == SystemCalls.closedPipe }

    /// `cannot write report.json: No space left on device`.
    package var description: String {
        "cannot write \(path ?? "the output"): \(code == OutputError.changed ? "it has changed since it was read" : SystemCalls.words(code))"
    }
}
