/// Writes a document in all styles, and the JSON that it means.
package struct DocumentWriter {
    private var generator: Generator
    private var text = ""
    package private(set) var expected = ""
    private let lineBreak: String

    package init(seed: UInt64) {
        generator = Generator(seed: seed &* 7_919 &+ 13)
        lineBreak = seed % 4 == 0 ? "\r\n" : "\n"
    }

    /// - Parameter head: lines before the generated ones, which `expected` leaves out.
    package mutating func document(head: [String] = []) -> String {
        if generator.next(below: 4) == 0 { text += "\u{FEFF}" }
        for line in head { text += line + lineBreak }
        if generator.next(below: 3) == 0 { text += "# é 日本\(lineBreak)" }
        blockMapping(0)
        return text
    }

    // MARK: Collections

    private mutating func blockMapping(_ depth: Int) {
        expected += "{"
        for number in 0...generator.next(below: 4) {
            if number > 0 { expected += ", " }
            if number > 0 || depth == 0 { text += String(repeating: "  ", count: depth) }
            let name = generator.pick(["a", "key", "é", "日 本", "x-y", "/p/{id}", "$ref"]) + String(number)
            text += generator.pick([name, "'\(name)'", "\"\(name)\""]) + generator.pick([":", " :"])
            expected += "\"\(name)\": "
            value(depth)
        }
        expected += "}"
    }

    private mutating func value(_ depth: Int) {
        switch generator.next(below: depth < 4 ? 9 : 6) {
        case 0:
            expected += "{"
            text += " {"
            for number in 0..<generator.next(below: 3) {
                if number > 0 { (text, expected) = (text + generator.pick([", ", ",", " , "]), expected + ", ") }
                text += "f\(number): "
                expected += "\"f\(number)\": "
                flowScalar()
            }
            (text, expected) = (text + "}", expected + "}")
            endLine()
        case 1:
            (text, expected) = (text + " [", expected + "[")
            for number in 0..<generator.next(below: 4) {
                if number > 0 { (text, expected) = (text + ", ", expected + ", ") }
                flowScalar()
            }
            (text, expected) = (text + "]", expected + "]")
            endLine()
        case 2: blockScalar(depth)
        case 3...5:
            text += generator.pick([" ", "  ", "\t", " &n\(generator.next(below: 9)) ", " !t "])
            flowScalar()
            endLine()
        case 6:
            endLine()
            expected += "["
            for number in 0...generator.next(below: 3) {
                if number > 0 { expected += ", " }
                text += String(repeating: "  ", count: depth + 1) + "- "
                flowScalar()
                endLine()
            }
            expected += "]"
        default:
            endLine()
            text += String(repeating: "  ", count: depth + 1)
            blockMapping(depth + 1)
        }
    }

    private mutating func endLine() { text += generator.pick(["", "", " # note: 'x", " "]) + lineBreak }

    // MARK: Scalars

    private mutating func flowScalar() {
        let (written, meaning) = generator.pick([
            ("plain", "\"plain\""), ("two words", "\"two words\""), ("1", "1"), ("0o17", "15"), ("1.5", "1.5"), ("true", "true"),
            ("~", "null"), ("no", "\"no\""),
            ("'it''s'", "\"it's\""), ("'# x'", "\"# x\""), ("\"\"", "\"\""), ("\"a\\tb\\u00e9\\\"\"", "\"a\\tbé\\\"\""),
            ("\"\\U0001F600\"", "\"😀\""),
            ("é日😀", "\"é日😀\""), ("a#b", "\"a#b\""), ("http://x/y", "\"http://x/y\""), ("-1", "-1"), ("''", "\"\""), ("\"\\x41\"", "\"A\""),
            ("'a\u{2028}b'", "\"a\u{2028}b\""),
        ])
        text += written
        expected += meaning
    }

    private mutating func blockScalar(_ depth: Int) {
        let indent = String(repeating: "  ", count: depth + 1)
        let isLiteral = generator.next(below: 2) == 0
        let isStripped = generator.next(below: 2) == 0
        text += " " + (isLiteral ? "|" : ">") + (isStripped ? "-" : "") + generator.pick(["", " # é"]) + lineBreak
        let lines = (0...generator.next(below: 3)).map { _ in generator.pick(["one", "zwei drei", "# not a comment", "é: 日", "- x"]) }
        for line in lines { text += indent + line + lineBreak }
        expected += "\"" + lines.joined(separator: isLiteral ? "\\n" : " ") + (isStripped ? "" : "\\n") + "\""
    }
}
