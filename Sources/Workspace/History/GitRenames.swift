/// The former names of files, from `git diff-index --name-status -M -z`. Paths are bytes, from the root of the repository.
struct GitRenames: Sendable {
    private var former: [[UInt8]: [UInt8]] = [:]

    init() {}

    /// nil if the bytes are not such a list.
    init?(_ bytes: [UInt8]) {
        var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
        // The last field also ends in a zero byte.
        guard fields.popLast()?.isEmpty == true else { return nil }
        guard fields.count.isMultiple(of: 3) else { return nil }
        for start in stride(from: 0, to: fields.count, by: 3) {
            guard fields[start].first == UInt8(ascii: "R"), !fields[start + 1].isEmpty, !fields[start + 2].isEmpty else { return nil }
            former[Array(fields[start + 2])] = Array(fields[start + 1])
        }
    }

    /// The former path of a file; nil if it was not renamed.
    subscript(path: [UInt8]) -> [UInt8]? { former[path] }
}
