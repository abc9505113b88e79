/// The patterns of one `.gitignore`, or of `.git/info/exclude`.
struct IgnoreFile: Sendable {
    private let patterns: [IgnorePattern]
    /// Bytes of a place that come before what the patterns are matched with.
    private let baseLength: Int

    /// - Parameter folder: the place of the folder that the patterns count from.
    init(_ bytes: some Sequence<UInt8>, folder: [UInt8]) {
        var text = Array(bytes)[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        patterns = text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        baseLength = folder.count + 1
    }

    /// Whether what lies at a place below the folder is ignored; nil when no pattern says. The last one that matches decides.
    func ignores(_ place: [UInt8], nameLength: Int, isFolder: Bool) -> Bool? {
        guard place.count > baseLength else { return nil }
        let path = place[baseLength...]
        let name = place.suffix(nameLength)
        return patterns.last { $0.matches(path, name: name, isFolder: isFolder) }.map { !$0.isNegated }
    }
}
