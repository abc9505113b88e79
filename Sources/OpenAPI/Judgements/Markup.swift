import YAML

/// Active content in text that documentation tools render: CommonMark, which may contain HTML (OpenAPI 3.1.1, §3.3; OWASP XSS prevention).
///
/// Code, whether fenced, in backticks, or indented by four columns, is displayed and never runs.
package enum Markup {
    /// What was found, for messages: `<script>`, the event handler `onerror`, a `javascript:` link. nil if there is none.
    package static func activeContent(in text: Text) -> String? {
        guard text.count > 8, text.contains(UInt8(ascii: "<")) || text.contains(UInt8(ascii: ":")) else { return nil }
        var next = 0
        while let index = marks.firstIndex(in: text, from: next) {
            switch text[index] {
            case UInt8(ascii: "`"), UInt8(ascii: "~"): next = afterCode(text, index)
            case UInt8(ascii: "\\"): next = index + 2
            case 0x0A:
                next = index + 1
                if isIndentedCode(text, next) { while next < text.count, text[next] != 0x0A { next += 1 } }
            case UInt8(ascii: "<"):
                if let found = tag(text, index + 1) { return found }
                next = index + 1
            default:
                if isScriptLink(text, index) { return "a `javascript:` link" }
                next = index + 1
            }
        }
        return nil
    }

    /// The bytes at which code, escapes, lines, tags, and script links start.
    private static let marks = ByteSet("`~\\\n<jJ")

    /// Whether a URL runs a script instead of leading anywhere.
    package static func isScriptURL(_ url: Text) -> Bool {
        url.hasPrefixIgnoringCase("javascript:") || url.hasPrefixIgnoringCase("vbscript:")
    }

    /// The offset after the code span or fence that starts at an offset; after its marks alone if nothing closes it.
    private static func afterCode(_ text: Text, _ start: Int) -> Int {
        let mark = text[start]
        let length = run(text, start)
        let isFence = length > 2 && isLineStart(text, start)
        guard mark == UInt8(ascii: "`") || isFence else { return start + length }
        var index = start + length
        // Spans are short; searching further for an end that may not exist would cost too much.
        let last = isFence ? text.count : min(text.count, index + 2_000)
        while index < last {
            guard text[index] == mark else {
                index += 1
                continue
            }
            let closing = run(text, index)
            if isFence ? closing >= length && isLineStart(text, index) : closing == length { return index + closing }
            index += closing
        }
        // An unclosed fence runs to the end of the text; an unclosed backtick is only a backtick.
        return isFence ? text.count : start + length
    }

    private static func run(_ text: Text, _ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] == text[start] { end += 1 }
        return end - start
    }

    private static func isLineStart(_ text: Text, _ start: Int) -> Bool {
        var index = start
        while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
        return index == 0 || text[index - 1] == 0x0A
    }

    /// Whether a line after an empty line, or at the start of the text, begins with four blanks.
    private static func isIndentedCode(_ text: Text, _ lineStart: Int) -> Bool {
        guard text.slice(lineStart).hasPrefix("    ") || text.slice(lineStart).hasPrefix("\t") else { return false }
        return lineStart < 2 || text[lineStart - 2] == 0x0A
    }

    /// What runs code in the tag that starts after `<`, for messages: `script` itself, or an attribute `on…=`. nil if nothing does.
    private static func tag(_ text: Text, _ start: Int) -> String? {
        let rest = text.slice(start, start + 400)
        guard let first = rest.first, isLetter(first) else { return nil }
        if rest.hasPrefixIgnoringCase("script"), rest.count == 6 || !isLetter(rest[6]) && rest[6] != UInt8(ascii: "-") {
            return "`<script>`"
        }
        var index = 0
        var quote: UInt8 = 0
        while index < rest.count {
            let byte = rest[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == UInt8(ascii: "/"), let name = handler(rest.slice(index + 1)) {
                return "the event handler `\(name)`"
            }
            index += 1
        }
        return nil
    }

    /// `onclick` of `onclick = …`.
    private static func handler(_ text: Text) -> String? {
        guard text.hasPrefixIgnoringCase("on") else { return nil }
        var end = 2
        while end < text.count, isLetter(text[end]) { end += 1 }
        guard (4...20).contains(end) else { return nil }
        var index = end
        while index < text.count, text[index] == 0x20 { index += 1 }
        guard index < text.count, text[index] == UInt8(ascii: "=") else { return nil }
        return text.slice(0, end).string.lowercased()
    }

    /// `](javascript:`, `href="javascript:`, `<javascript:`.
    private static func isScriptLink(_ text: Text, _ start: Int) -> Bool {
        guard start > 0, isScriptURL(text.slice(start)) else { return false }
        let before = text[start - 1]
        if before == UInt8(ascii: "<") { return true }
        guard start > 1 else { return false }
        if before == UInt8(ascii: "(") { return text[start - 2] == UInt8(ascii: "]") }
        return before == UInt8(ascii: "=")
            || (before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")) && text[start - 2] == UInt8(ascii: "=")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
