/// The patterns of one `.gitignore`, or of `.git/info/exclude`.
struct IgnoreFile: Sendable {
    private let patterns: [IgnorePattern]
    /// The number of bytes of a place that precede what the patterns match.
    private let baseLength: Int

    /// - Parameter folder: the place of the folder that the patterns are relative to.
    init(_ bytes: some Sequence<UInt8>, folder: [UInt8]) {
        var text = Array(bytes)[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        patterns = text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        baseLength = folder.count + 1
    }

    /// Whether a place below the folder is ignored; nil if no pattern matches. The last matching pattern decides.
    func ignores(_ place: [UInt8], nameLength: Int, isFolder: Bool) -> Bool? {
        guard place.count > baseLength else { return nil }
        let path = place[baseLength...]
        let name = place.suffix(nameLength)
        return patterns.last { $0.matches(path, name: name, isFolder: isFolder) }.map { !$0.isNegated }
    }
}
