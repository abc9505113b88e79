/// Arguments as a shell would take them apart; nil where they ask a shell for more than quotes and files for input and output.
struct ShellLine {
    private(set) var words: [String] = []
    /// Files that take the place of standard input, output and error.
    private(set) var files: [Int32: String] = [:]

    /// Characters that have a meaning of their own, outside of quotes.
    private static let special: Set<Character> = ["|", "&", ";", "(", ")", "`", "$", "\\", "*", "?", "[", "]", "~", "#", "\n", "\t"]

    init?(_ text: String) {
        var word: String?
        var descriptor: Int32?
        var quote: Character?
        for character in text {
            if let open = quote {
                if open == "\"", "$`\\".contains(character) { return nil }
                if character == open { quote = nil } else { word?.append(character) }
                continue
            }
            switch character {
            case "'", "\"":
                quote = character
                word = word ?? ""
            case " ":
                guard end(&word, &descriptor) else { return nil }
            case "<", ">":
                // `2>` is one mark, `a2>` is not.
                let number = word.flatMap { Int32($0) }
                guard descriptor == nil, word == nil || number == 2 else { return nil }
                descriptor = number ?? (character == "<" ? 0 : 1)
                word = nil
            case _ where Self.special.contains(character): return nil
            default: word = (word ?? "") + String(character)
            }
        }
        guard quote == nil, end(&word, &descriptor), descriptor == nil else { return nil }
    }

    /// Ends a word, which names a file after `<` or `>`; false for a mark that is given twice.
    private mutating func end(_ word: inout String?, _ descriptor: inout Int32?) -> Bool {
        guard let text = word else { return true }
        word = nil
        guard let target = descriptor else {
            words.append(text)
            return true
        }
        descriptor = nil
        return files.updateValue(text, forKey: target) == nil
    }
}
