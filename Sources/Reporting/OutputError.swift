/// Why something could not be written.
package struct OutputError: Error, Hashable, CustomStringConvertible {
    /// What was tried: `write`, `create`.
    package let action: String
    /// nil where the file has no name: standard output.
    package let path: String?
    /// The system's `errno`.
    package let code: Int32

    init(_ action: String, _ path: String?, _ code: Int32) {
        self.action = action
        self.path = path
        self.code = code
    }

    /// Whether whoever read the output has gone: `merlon | head`. Not worth a message.
    package var isClosedPipe: Bool { code == SystemCalls.closedPipe }

    /// `cannot write report.json: No space left on device`.
    package var description: String { "cannot \(action) \(path ?? "the output"): \(SystemCalls.words(code))" }

    func at(_ path: String) -> OutputError { OutputError(action, self.path ?? path, code) }
}
