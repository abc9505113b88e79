/// A command-line pattern that the shell did not expand.
struct Glob: Sendable {
    /// The part between two slashes.
    enum Part: Sendable {
        /// A literal name.
        case name(String)
        case wildcard(Wildcard<UInt32>, takesHidden: Bool, takesAnyName: Bool)
        /// `**`: any folders, or none.
        case anyFolders
    }

    /// The literal part before the first wildcard: a folder, empty for the working directory.
    let base: String
    let parts: [Part]

    /// The globs that a pattern stands for after its braces are expanded; nil if there are too many.
    static func expand(_ pattern: String) -> [Glob]? { BraceExpansion.expand(Array(pattern.utf8))?.map(Glob.init) }

    /// Whether a path contains anything to expand.
    static func isPattern(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        if hasWildcard(bytes[...]) { return true }
        return BraceExpansion.expand(bytes).map { $0.count > 1 } ?? true
    }

    private init(_ pattern: [UInt8]) {
        let isAbsolute = pattern.first == UInt8(ascii: "/")
        let texts = pattern.split(separator: UInt8(ascii: "/"))
        let plain = texts.prefix { !Glob.hasWildcard($0) }
        let names = plain.map(Glob.unescaped).filter { $0 != "." }
        base = (isAbsolute ? "/" : "") + names.joined(separator: "/")
        var parts: [Part] = []
        for text in texts.dropFirst(plain.count) {
            let part = Glob.part(text)
            // Two in a row mean the same as one.
            if case .anyFolders = part, case .anyFolders? = parts.last { continue }
            parts.append(part)
        }
        self.parts = parts
    }

    private static func part(_ text: ArraySlice<UInt8>) -> Part {
        guard hasWildcard(text) else { return .name(unescaped(text)) }
        if text.elementsEqual("**".utf8) { return .anyFolders }
        let points = String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
        return .wildcard(
            Wildcard(points[...]), takesHidden: text.first == UInt8(ascii: "."), takesAnyName: text.allSatisfy { $0 == UInt8(ascii: "*") })
    }

    private static func hasWildcard(_ text: ArraySlice<UInt8>) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "*"), UInt8(ascii: "?"): return true
            case UInt8(ascii: "["):
                // `[]` and an unclosed bracket are plain text.
                let rest = text[(index + 1)...].prefix { $0 != UInt8(ascii: "/") }
                if rest.dropFirst().contains(UInt8(ascii: "]")) { return true }
            default: break
            }
            index += 1
        }
        return false
    }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in text {
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            if !isEscaped { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
