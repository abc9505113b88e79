/// One line of a `.gitignore`.
struct IgnorePattern: Sendable {
    /// `!`: cancels an earlier pattern.
    let isNegated: Bool
    /// A trailing slash: files do not match.
    private let isForFolders: Bool
    private let subject: Subject

    /// What is matched and how; plain cases come first because almost all patterns are plain.
    private enum Subject: Sendable {
        case name(ArraySlice<UInt8>)
        case nameSuffix(ArraySlice<UInt8>)
        case nameWildcard(Wildcard<UInt8>)
        /// Relative to the folder of the `.gitignore`: a literal beginning, followed by a pattern if there is more.
        case path(ArraySlice<UInt8>, Wildcard<UInt8>?)
    }

    /// nil for a comment or an empty line. The line has no line break.
    init?(_ line: ArraySlice<UInt8>) {
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        var pattern = IgnorePattern.withoutTrailingSpaces(line)
        isNegated = pattern.first == UInt8(ascii: "!")
        if isNegated { pattern = pattern.dropFirst() }
        isForFolders = pattern.last == UInt8(ascii: "/")
        if isForFolders { pattern = pattern.dropLast() }
        guard !pattern.isEmpty else { return nil }
        let isPath = pattern.contains(UInt8(ascii: "/"))
        if isPath, pattern.first == UInt8(ascii: "/") { pattern = pattern.dropFirst() }
        let plain = pattern.prefix { !IgnorePattern.isSpecial($0) }
        if isPath {
            let rest = pattern[plain.endIndex...]
            subject = .path(plain, rest.isEmpty ? nil : Wildcard(rest))
        } else if plain.count == pattern.count {
            subject = .name(pattern)
        } else if pattern.first == UInt8(ascii: "*"), !pattern.dropFirst().contains(where: IgnorePattern.isSpecial) {
            subject = .nameSuffix(pattern.dropFirst())
        } else {
            subject = .nameWildcard(Wildcard(pattern))
        }
    }

    /// - Parameter path: relative to the folder of the `.gitignore`, without a slash at either end.
    /// - Parameter name: its last part.
    func matches(_ path: ArraySlice<UInt8>, name: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
        if isForFolders && !isFolder { return false }
        switch subject {
        case .name(let wanted): return name.elementsEqual(wanted)
        case .nameSuffix(let suffix): return name.count >= suffix.count && name.suffix(suffix.count).elementsEqual(suffix)
        case .nameWildcard(let wildcard): return wildcard.matches(name)
        case .path(let plain, let wildcard):
            guard path.starts(with: plain) else { return false }
            return wildcard.map { $0.matches(path.dropFirst(plain.count)) } ?? (path.count == plain.count)
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"): true
        default: false
        }
    }

    /// Trailing spaces do not count unless they follow a backslash.
    private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "\\") {
                index += 1
            } else if line[index] == UInt8(ascii: " ") {
                index += 1
                continue
            }
            index += 1
            end = min(index, line.endIndex)
        }
        return line[..<end]
    }
}
