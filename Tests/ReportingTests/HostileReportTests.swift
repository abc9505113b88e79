import Linting
import Reporting
import Support
import Testing
import YAML

/// Text from a specification that means something to a format, in every place it gets to.
@Suite struct HostileReportTests {
    static let texts = [
        "\u{0}\u{1B}[2J\u{7}\u{7F}\u{9B}", "\"quoted\" 'single'", "one\ntwo\r\nthree\rfour", "]]>", "a::b", "\n::error::x", "%0A%0D%25",
        "\u{202E}\u{2066}rtl\u{200B}\u{FEFF}\u{2028}", "=1+1", "+1", "-1", "@cmd", "\t=1", " =1", "＝1", "|a|b\\|", "<img src=x>&amp;",
        "##vso[task.setvariable variable=PATH]x", "##[error]x", "[a](http://evil) @team www.evil.org ![x](y) `code` *b* _i_ ~s~ $m$",
        "a,b;c]d:e", "\u{FFFE}\u{FFFF}\u{10FFFF}", "-->", "\u{1F600}é",
    ]

    static let lineFormats: [OutputFormat] = [.github, .azure, .markdown, .csv, .concise, .checkstyle, .junit]

    @Test(arguments: OutputFormat.all) func `no text produces control or direction characters`(_ format: OutputFormat) {
        for text in Self.texts {
            let rendered = String(decoding: format.render(report(text)), as: UTF8.self)
            for scalar in rendered.unicodeScalars where scalar != "\n" && scalar != "\r" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "\(format) \(text.debugDescription)")
                #expect(!(0x2028...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
                #expect(scalar.value & 0xFFFE != 0xFFFE)
            }
            #expect(format == .csv || !rendered.unicodeScalars.contains("\r"))
        }
    }

    @Test(arguments: lineFormats) func `the number of lines does not depend on the text`(_ format: OutputFormat) {
        let plain = format.render(report("plain")).filter { $0 == 0x0A }.count
        for text in Self.texts { #expect(format.render(report(text)).filter { $0 == 0x0A }.count == plain, "\(text.debugDescription)") }
    }

    @Test(arguments: texts) func `GitHub commands can be parsed back`(_ text: String) throws {
        for line in String(decoding: OutputFormat.github.render(report(text)), as: UTF8.self).split(separator: "\n") {
            // As the runner reads them: from the first `::` to the next are the properties.
            let parts = line.utf8.dropFirst(2).split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            #expect(line.hasPrefix("::error file=") || line.hasPrefix("::notice file="))
            #expect(parts[1].first == UInt8(ascii: ":"))
            let names = parts[0].split(separator: UInt8(ascii: ",")).map { String($0.prefix { $0 != UInt8(ascii: "=") }) ?? "" }
            #expect(names[1] == "line" && names.last == "title")
            #expect(isEscaped(Array(line.utf8)))
        }
    }

    @Test(arguments: texts) func `Azure commands end in the right place`(_ text: String) {
        for line in String(decoding: OutputFormat.azure.render(report(text)), as: UTF8.self).split(separator: "\n") {
            let head = line.prefix { $0 != "]" }
            #expect(head.hasPrefix("##vso[task.logissue type="))
            #expect(head.split(separator: ";").count == 5)
        }
    }

    @Test(arguments: texts) func `XML is well-formed`(_ text: String) {
        for format in [OutputFormat.junit, .checkstyle] {
            var open: [Substring] = []
            for piece in String(decoding: format.render(report(text)), as: UTF8.self).split(separator: "<").dropFirst() {
                let tag = piece.prefix { $0 != ">" }
                #expect(tag.utf8.filter { $0 == UInt8(ascii: "\"") }.count.isMultiple(of: 2))
                #expect(piece.utf8.filter { $0 == UInt8(ascii: ">") }.count == 1)
                let name = tag.prefix { $0 != " " && $0 != "/" }
                if tag.hasPrefix("/") { #expect(open.popLast() == tag.dropFirst()) } else if !tag.hasSuffix("/") { open.append(name) }
            }
            #expect(open.isEmpty)
        }
    }

    @Test func `spreadsheet cells are not formulas`() {
        for text in Self.texts {
            for field in fields(OutputFormat.csv.render(report(text))) {
                #expect(!["=", "+", "-", "@", "＝"].contains(field.drop { $0 == " " }.first), "\(field)")
            }
        }
        #expect(fields(OutputFormat.csv.render(report(#"a "b", c"#))).contains(#"a "b", c"#))
    }

    @Test func `Markdown tables keep five bars in each row, and text stays text`() {
        for text in Self.texts {
            let rows = String(decoding: OutputFormat.markdown.render(report(text)), as: UTF8.self).split(separator: "\n")
            for row in rows where row.hasPrefix("|") {
                let bars = row.utf8.indices.filter { row.utf8[$0] == UInt8(ascii: "|") }
                #expect(bars.filter { $0 == row.utf8.startIndex || row.utf8[row.utf8.index(before: $0)] != UInt8(ascii: "\\") }.count == 5)
            }
            for row in rows.dropFirst(3) {
                let prose = outsideCode(row)
                #expect(!prose.utf8.contains { "`@<>[]*_~$&#=+{}\\/".utf8.contains($0) }, "\(row)")
                #expect(!prose.contains("www.") && !prose.contains("://") && !prose.contains("::"), "\(row)")
            }
        }
    }

    @Test func `Markdown fences text with more backticks than it contains`() {
        func cell(_ message: String) -> String {
            let finding = makeFinding(makeRule(), Source(path: "a.yaml", text: "x: 1\n").place(of: "x"), message: message)
            let lines = String(decoding: OutputFormat.markdown.render(Report(findings: [finding])), as: UTF8.self).split(separator: "\n")
            return String(
                lines.last?.dropFirst("| error | `a.yaml:1:1` | ".count).dropLast(" | `api2-unauthenticated-write` |".count) ?? "")
        }
        #expect(cell("set `write only` (now), 2 times: no-one's") == "set `write only` (now), 2 times: no-one's")
        #expect(cell("the `a`b` and ``") == "the `` `a`b` `` and ``` `` ```")
        #expect(cell("x|y `a|b` \\|") == "`x\\|y` `a\\|b` `\\\\|`")
        #expect(cell("see @team, #12 and (https://evil.example)!") == "see `@team`, `#12` and (`https://evil.example`)!")
        #expect(cell("a `b c") == "a `` `b `` c")
    }

    /// What a row of Markdown holds besides code spans.
    private func outsideCode(_ row: Substring) -> String {
        let bytes = Array(row.utf8)
        func run(_ start: Int) -> Int { bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count }
        var (prose, index) = ([UInt8](), 0)
        while index < bytes.count {
            let length = run(index)
            guard length > 0 else {
                prose.append(bytes[index])
                index += 1
                continue
            }
            var end = index + length
            while end < bytes.count, run(end) != length { end += max(run(end), 1) }
            if end == bytes.count { prose += bytes[index..<index + length] } else { index = end }
            index += length
        }
        return String(decoding: prose, as: UTF8.self)
    }

    @Test(arguments: [OutputFormat.gitlab, .rdjson]) func `JSON can be parsed back`(_ format: OutputFormat) throws {
        for text in Self.texts {
            let json = try #require(ReportingJSON(format.render(report(text))))
            let message = format == .gitlab ? json.string("/0/description") : json.string("/diagnostics/0/message")
            #expect(message == "\(text) (\(text))")
        }
    }

    @Test(arguments: OutputFormat.all) func `no line is a command in the log of a CI system`(_ format: OutputFormat) {
        for text in ["##vso[task.complete]", "##VSO[x]", "##[error]", "####[x]", "a##vso[b##[c", "::error::x", " ::stop-commands::x"] {
            for line in String(decoding: format.render(report(text)), as: UTF8.self).split(separator: "\n") {
                if format == .github || format == .azure {
                    #expect(line.hasPrefix("::") || line.hasPrefix("##vso[task.logissue "))
                    let rest = line.dropFirst(2).lowercased()
                    #expect(!rest.contains("##vso[") && !rest.contains("##["), "\(line)")
                } else {
                    #expect(!isCommand(line), "\(line)")
                }
            }
        }
    }

    private func isCommand(_ line: Substring) -> Bool {
        line.utf8.indices.contains { index in
            let rest = String(decoding: line.utf8[index...].prefix(6), as: UTF8.self).lowercased()
            return rest.hasPrefix("##[") || rest.hasPrefix("##vso[")
                || line.drop(while: \.isWhitespace).hasPrefix("::") && !line.drop(while: \.isWhitespace).hasPrefix(":::")
        }
    }

    /// A text as path, pointer, message, operation and reason.
    private func report(_ text: String) -> Report {
        let source = Source(path: text, text: "x: 1\n")
        let place = source.place(of: "x", pointer: "/" + text)
        var suppressed = makeFinding(makeRule(), place, message: text)
        suppressed.suppressed = text
        return Report(
            files: [CheckedFile(path: text, openapi: "3.1.0", operations: 1, status: .partial)],
            findings: [
                makeFinding(makeRule(), place, message: text, operation: text), makeFinding(makeRule(level: .note), place), suppressed,
            ],
            problems: [Problem(file: text, message: text)])
    }

    /// Whether every `%` starts `%25`, `%3A`, `%2C` or `%0A`.
    private func isEscaped(_ bytes: [UInt8]) -> Bool {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "%") }.allSatisfy { index in
            ["%25", "%3A", "%2C", "%0A"].contains(String(decoding: bytes[index...].prefix(3), as: UTF8.self))
        }
    }

    /// The quoted fields of CSV.
    private func fields(_ bytes: [UInt8]) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for (index, byte) in bytes.enumerated() {
            guard byte == UInt8(ascii: "\"") else {
                if isQuoted { field.append(byte) }
                continue
            }
            if isQuoted, index + 1 < bytes.count, bytes[index + 1] != byte {
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            }
            if !isQuoted, index > 0, bytes[index - 1] == byte { field.append(byte) }
            isQuoted.toggle()
        }
        return fields
    }
}
