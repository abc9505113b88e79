import Words

/// A path as one line of a list: a name with control characters, quotes, or backslashes, or one that a CI system would take for a command,
/// is quoted as in git.
package enum QuotedPath {
    package static func line(_ path: String) -> String {
        // After a quote, `::` is not a command. Blanks may be part of a command and may precede it.
        let isCommand = path.drop { $0.isWhitespace }.hasPrefix("::") || path.includes("##")
        guard isCommand || path.unicodeScalars.contains(where: needsQuotes) else { return path }
        var line = "\""
        var last: Unicode.Scalar?
        for scalar in path.unicodeScalars {
            defer { last = scalar }
            switch scalar {
            case "#" where last == "#": line += "\\" + octal(UInt8(ascii: "#"))
            case "\"", "\\": line += "\\\(scalar)"
            case "\n": line += "\\n"
            case "\t": line += "\\t"
            case "\r": line += "\\r"
            default:
                if needsQuotes(scalar) {
                    for byte in UTF8.encode(scalar) ?? .init() { line += "\\" + octal(byte) }
                } else {
                    line.unicodeScalars.append(scalar)
                }
            }
        }
        return line + "\""
    }

    /// Whether a list or a terminal would not display it literally.
    private static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
        default: scalar == "\"" || scalar == "\\"
        }
    }

    private static func octal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 8)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}
