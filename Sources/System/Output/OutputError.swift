/// Why something could not be written.
package struct OutputError: Error, Hashable, CustomStringConvertible {
    /// nil if the file has no name: standard output.
    package let path: String?
    /// The system's `errno`.
    package let code: Int32

    package init(path: String?, code: Int32) {
        self.path = path
        self.code = code
    }

    /// Not a system error: the file has changed since it was read.
    package static let changed: Int32 = -1

    /// Not a system error: a symbolic link inside a repository points outside it.
    package static let leaves: Int32 = -2

    /// Whether the reader of the output has closed it: `merlon | head`. Not worth a message.
    package var isClosedPipe: Bool { code == SystemCalls.closedPipe }

    /// `cannot write report.json: No space left on device`.
    package var description: String {
        let why =
            switch code {
            case OutputError.changed: "it has changed since it was read"
            case OutputError.leaves: OutputError.leavesMessage
            default: SystemCalls.words(code)
            }
        return "cannot write \(path ?? "the output"): \(why)"
    }

    static let leavesMessage = "a symbolic link points outside the root"
}
