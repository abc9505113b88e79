/// Splits an identifier into words at case changes, at digits, and at all other characters.
struct NameSplitter {
    static let maximumWords = 16
    static let maximumWordLength = 64
    /// More input than any 16 words need; the rest of a longer name is ignored.
    static let maximumLength = 2_048

    private var words: [String] = []
    /// Whether nothing separates the last word from the next one.
    private var isAdjacent = false

    static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(maximumLength))
        var splitter = NameSplitter()
        if bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) {
            splitter.split(bytes)
        } else {
            LetterFolding.fold(bytes).withUnsafeBufferPointer { splitter.split($0) }
        }
        return splitter.words
    }

    /// Whether splitting would find the words between the spaces, as they are written: `access token`, but not `accessToken` or `api_key`.
    /// May be false where it would.
    static func isSplit(_ bytes: WordBytes) -> Bool {
        guard bytes.count <= maximumWordLength, bytes.allSatisfy({ $0 < 0x80 }) else { return false }
        var count = 0
        var start = 0
        while start < bytes.count {
            let end = run(of: .lower, in: bytes, from: start)
            let word = WordBytes(rebasing: bytes[start..<end])
            let isLast = end == bytes.count
            guard end > start, isLast || bytes[end] == UInt8(ascii: " ") && end + 1 < bytes.count else { return false }
            guard !WordForms.runTogether.contains(word), isLast || !WordForms.torn.contains(word) else { return false }
            count += 1
            start = end + 1
        }
        return count > 0 && count <= maximumWords
    }

    private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>) {
        words.reserveCapacity(4)
        var start = 0
        while start < bytes.count, words.count < Self.maximumWords {
            let end: Int
            switch Self.letterClass(bytes[start]) {
            case .other:
                isAdjacent = false
                start += 1
                continue
            case .digit:
                end = Self.run(of: .digit, in: bytes, from: start)
                appendDigits(Self.string(bytes[start..<end]))
            case .lower:
                end = Self.run(of: .lower, in: bytes, from: start)
                append(Self.string(bytes[start..<end]))
            case .upper:
                end = Self.endOfUpperCaseWord(in: bytes, from: start)
                append(Self.string(bytes[start..<end]))
            }
            isAdjacent = true
            start = end
        }
        if words.count > Self.maximumWords { words.removeLast(words.count - Self.maximumWords) }
    }

    /// `Word`, `HTTP` before `Server`, `IDs`.
    private static func endOfUpperCaseWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let end = run(of: .upper, in: bytes, from: start)
        guard end < bytes.count, letterClass(bytes[end]) == .lower else { return end }
        guard end - start >= 2 else { return run(of: .lower, in: bytes, from: end) }
        let isPluralMark = bytes[end] == UInt8(ascii: "s") && (end + 1 >= bytes.count || letterClass(bytes[end + 1]) != .lower)
        return isPluralMark ? end + 1 : end - 1
    }

    private mutating func append(_ word: String) {
        if isAdjacent, let last = words.last, last.utf8.contains(where: { Self.letterClass($0) == .digit }),
            WordForms.wordsWithDigits.contains(last + word)
        {
            words[words.count - 1] = last + word
            return
        }
        guard let parts = WordForms.runTogether[word] else { return join(word) }
        for part in parts { join(part) }
    }

    private mutating func join(_ word: String) {
        if let last = words.last, let joined = WordForms.torn[last]?[word] {
            words[words.count - 1] = joined
        } else {
            words.append(word)
        }
    }

    private mutating func appendDigits(_ digits: String) {
        guard isAdjacent, let last = words.last, last == "v" || WordForms.wordsWithDigits.contains(last + digits) else {
            words.append(digits)
            return
        }
        words[words.count - 1] = last + digits
    }

    private enum LetterClass {
        case upper, lower, digit, other
    }

    private static func letterClass(_ byte: UInt8) -> LetterClass {
        switch byte {
        case 0x61...0x7A, 0x80...0xFF: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        default: .other
        }
    }

    private static func run(of kind: LetterClass, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, letterClass(bytes[end]) == kind { end += 1 }
        return end
    }

    private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var length = min(bytes.count, maximumWordLength)
        // Do not cut inside a character.
        while length > 0, length < bytes.count, bytes[bytes.startIndex + length] & 0xC0 == 0x80 { length -= 1 }
        let bytes = bytes.prefix(length)
        return String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var count = 0
            for byte in bytes {
                buffer[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }
}
