/// What files were called before, as `git diff-index --name-status -M -z` tells. Paths are bytes, from the root of the repository.
struct GitRenames: Sendable {
    private var former: [[UInt8]: [UInt8]] = [:]

    init() {}

    /// nil when the bytes are no such list.
    init?(_ bytes: [UInt8]) {
        var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
        // The last field ends in a zero, too.
        guard fields.popLast()?.isEmpty == true else { return nil }
        guard fields.count.isMultiple(of: 3) else { return nil }
        for start in stride(from: 0, to: fields.count, by: 3) {
            guard fields[start].first == UInt8(ascii: "R"), !fields[start + 1].isEmpty, !fields[start + 2].isEmpty else { return nil }
            former[Array(fields[start + 2])] = Array(fields[start + 1])
        }
    }

    /// The former path of a file; nil when it was not renamed.
    subscript(path: [UInt8]) -> [UInt8]? { former[path] }
}
