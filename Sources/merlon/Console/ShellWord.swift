/// Quotes arguments for a POSIX shell.
enum ShellWord {
    /// The words separated by spaces; nil if one of them cannot be shown as it is.
    static func joined(_ words: [String]) -> String? {
        var all: [String] = []
        for word in words {
            guard let quoted = quoted(word) else { return nil }
            all.append(quoted)
        }
        return all.joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String? {
        // Control characters are escaped in output, so the word would no longer name the same file.
        guard !word.isEmpty, word.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
        if word.utf8.first != UInt8(ascii: "-"), word.utf8.allSatisfy(isPlain) { return word }
        return word.hasPrefix("-")
            ? nil : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "._/@%+=:,-".utf8.contains(byte)
        }
    }
}
