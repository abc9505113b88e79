import System
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What becomes of text on its way to a terminal or a log.
@Suite struct LogTextTests {
    @Test(
        arguments: [
            ("plain text\n  of lines\r\n\twith tabs é 日本 😀\n", nil),
            ("\u{1B}[2Ja\u{7}\u{8}\u{7F}", #"\u{1b}[2Ja\u{7}\u{8}\u{7f}"#),
            (
                "\u{9B}31m \u{85} \u{202E}txt\u{2066} \u{200B}\u{FEFF}\u{2028}",
                #"\u{9b}31m \u{85} \u{202e}txt\u{2066} \u{200b}\u{feff}\u{2028}"#
            ),
            ("over\rwritten\r", #"over\u{d}written\u{d}"#),
            // Colors of our own stay, others do not.
            ("\u{1B}[1;31merror\u{1B}[0m \u{1B}[36m|\u{1B}[0m", nil), ("\u{1B}[8mhidden\u{1B}[1", #"\u{1b}[8mhidden\u{1b}[1"#),
            // GitHub: behind blanks of any kind, not within a line.
            (
                "::error::x\n  ::set-env::y\n\t\u{A0}\u{3000}::z\na ::b c::d :: e",
                "\\u{3a}:error::x\n  \\u{3a}:set-env::y\n\t\u{A0}\u{3000}\\u{3a}:z\na ::b c::d :: e"
            ),
            (": :", nil), (" ::: a.yaml:1:1\n::::error::x", nil), ("\u{1B}[1m::error::x", "\u{1B}[1m\\u{3a}:error::x"),
            // Azure Pipelines, TeamCity: anywhere.
            ("## a [b] #[c] ##vs[ ##vso [", nil), ("##vso[a] x##VSO[b]", #"#\u{23}vso[a] x#\u{23}VSO[b]"#),
            ("##[a]##VSO[b]###[", #"#\u{23}[a]#\u{23}VSO[b]##\u{23}["#), ("##teamcity[buildStop]", #"#\u{23}teamcity[buildStop]"#),
            // GitLab.
            ("section_start:17:a\r\u{1B}[0K", #"section_start\u{3a}17:a\u{d}\u{1b}[0K"#), ("section_start: 1 section_end:a", nil),
            ("xsection_end:1:a", #"xsection_end\u{3a}1:a"#), ("", nil), (":", nil), ("#", nil),
        ] as [(String, String?)]) func `text for people`(_ text: String, _ expected: String?)
    {
        #expect(String(decoding: LogText(text).bytes, as: UTF8.self) == expected ?? text)
        // Once is enough.
        #expect(LogText(lines: LogText(text).bytes).bytes == LogText(text).bytes)
    }

    @Test(arguments: 0..<20) func `commands are found anywhere`(offset: Int) {
        let front = String(repeating: "x", count: offset)
        let shown = { (text: String) in String(decoding: LogText(front + text + front).bytes, as: UTF8.self) }
        #expect(shown("##[a]") == front + #"#\u{23}[a]"# + front)
        #expect(shown("section_end:1:a") == front + #"section_end\u{3a}1:a"# + front)
        #expect(shown("\n::a::b") == front + "\n\\u{3a}:a::b" + front)
        #expect(shown("at: 1, d:2, a::b # c") == front + "at: 1, d:2, a::b # c" + front)
        #expect(shown("\u{7}") == front + #"\u{7}"# + front)
    }

    @Test func `bytes that are not UTF-8`() {
        #expect(LogText(lines: [0x61, 0xFF, 0xC3, 0x0A, 0xE2, 0x80]).bytes == Array("a\\x{ff}\\x{c3}\n\\x{e2}\\x{80}".utf8))
        #expect(LogText(json: [0x22, 0xFF, 0x22]).bytes == Array(#""\ufffd""#.utf8))
    }

    @Test func `JSON and XML keep their meaning`() {
        let json = LogText(json: Array("{\"a\": \"\u{202E}##vso[x] \u{E0041} é\",\r\"b\": 1}\n".utf8))
        #expect(json.bytes == Array("{\"a\": \"\\u202e#\\u0023vso[x] \\udb40\\udc41 é\", \"b\": 1}\n".utf8))
        #expect(LogText(xml: Array("<a>##[x]\u{202E}</a>".utf8)).bytes == Array("<a>#&#35;[x]&#8238;</a>".utf8))
    }

    @Test func `only our own commands remain, one on each line`() {
        let text = """
            ::error file=a::b ::error::c ##vso[d]
            ##vso[task.logissue type=error]x ##vso[y]
            ::set-env name=PATH::x
            ##vso[task.setvariable variable=PATH]x
            ::error file=a::\u{202E}
            """
        let expected = #"""
            ::error file=a::b ::error::c #\u{23}vso[d]
            ##vso[task.logissue type=error]x #\u{23}vso[y]
            \u{3a}:set-env name=PATH::x
            #\u{23}vso[task.setvariable variable=PATH]x
            ::error file=a::\u{202e}
            """#
        #expect(String(decoding: LogText(commands: Array(text.utf8)).bytes, as: UTF8.self) == expected)
    }

    @Test func `exact bytes go only to outputs that are not terminals`() throws {
        let patch = Array("+ \u{202E}::error::x\n".utf8)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        try Output.write(exact: patch, to: ends[1])
        #expect(received(ends[0]) == patch)
        defer { for file in ends { close(file) } }
        try AtomicFile.replace("/dev/fd/\(ends[1])", patch)
        #expect(received(ends[0]) == patch)
    }

    private func received(_ file: Int32) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 1024)
        let count = read(file, &buffer, buffer.count)
        return Array(buffer.prefix(max(count, 0)))
    }
}
