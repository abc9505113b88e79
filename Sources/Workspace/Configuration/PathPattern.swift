import OpenAPI

/// A file pattern, written as in `.gitignore`, relative to the folder of the configuration file.
struct PathPattern: Sendable {
    private let pattern: IgnorePattern

    /// nil for an empty pattern, or one that begins with `!` or `#`.
    init?(_ text: String) {
        guard let pattern = IgnorePattern(Array(text.utf8)[...]), !pattern.isNegated else { return nil }
        self.pattern = pattern
    }

    /// Whether the file or a folder that contains it matches.
    ///
    /// - Parameter path: relative to the folder of the configuration file.
    func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        var start = 0
        for end in 1...max(bytes.count, 1) where end == bytes.count || end < bytes.count && bytes[end] == UInt8(ascii: "/") {
            if pattern.matches(bytes[..<end], name: bytes[start..<end], isFolder: end < bytes.count) { return true }
            start = end + 1
        }
        return false
    }
}
