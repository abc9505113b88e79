import Testing

@testable import YAML

/// The core schema of YAML 1.2.2, §10.3.2, and the styles.
@Suite struct ScalarTests {
    static let strings = [
        "no", "No", "NO", "on", "off", "yes", "y", "n", "nul", "nULL", "tRue", "TRue", "1_000", "190:20:30", "0b101", "0o8", "0o", "0x",
        "0xG",
        "-0x1F", "+0o7", "0X1F", "0O7", "1e", "1e+", "e3", ".", "+", "..5", "1.2.3", ".e3", "1.5.", "- 1", "1,5", "inf", ".infinity",
        "-.nan", "+.NaN",
        ".iNf", "nan", "~~", "2024-01-01", "12:30", "1.0.0", "０", "<<", "=", "0x1F.5", "1 2", "--1", "+-1",
    ]
    static let numbers: [(String, Double)] = [
        (".5", 0.5), ("5.", 5), ("+.5", 0.5), ("-.5", -0.5), ("1e3", 1000), ("1E3", 1000), ("1e+3", 1000), ("1e-3", 0.001),
        ("12e03", 12000),
        ("-2E+05", -200_000), ("0.0", 0), ("-0.0", 0), ("5.e1", 50), ("+1.5", 1.5), ("010.5", 10.5), (".5e1", 5),
        (".inf", .infinity), ("+.inf", .infinity), ("-.inf", -.infinity), (".Inf", .infinity), ("-.INF", -.infinity),
    ]
    static let integers: [(String, Int)] = [
        ("0", 0), ("010", 10), ("0o10", 8), ("0x1F", 31), ("0xdeadBEEF", 3_735_928_559), ("+12", 12), ("-12", -12), ("-0", 0), ("007", 7),
        ("9223372036854775807", Int.max), ("0o777", 511), ("00", 0),
    ]

    @Test(arguments: strings) func `texts that are strings`(text: String) {
        let reading = Reading("a: \(text.hasPrefix("- ") ? "'\(text)'" : text)\n")
        #expect(reading.problems == [])
        #expect(reading.type("/a") == .string)
        #expect(reading.ask("/a", \.string) == text)
        #expect(reading.ask("/a", \.number) == nil)
        #expect(reading.ask("/a", \.integer) == nil)
        #expect(reading.ask("/a", \.boolean) == nil)
    }

    @Test(arguments: numbers) func `texts that are numbers`(text: String, value: Double) {
        let reading = Reading("a: \(text)\n")
        #expect(reading.type("/a") == .number)
        #expect(reading.ask("/a", \.number) == value)
        #expect(reading.ask("/a", \.stringText) == nil)
        #expect(reading.text("/a") == text)
    }

    @Test(arguments: integers) func `texts that are integers`(text: String, value: Int) {
        let reading = Reading("a: \(text)\n")
        #expect(reading.type("/a") == .integer)
        #expect(reading.ask("/a", \.integer) == value)
        #expect(reading.ask("/a", \.number) == Double(value))
    }

    @Test func `texts that are not finite numbers`() {
        for text in [".nan", ".NaN", ".NAN"] {
            #expect(Reading(text).type("") == .number)
            #expect(Reading(text).ask("", \.number)?.isNaN ?? true)
            #expect(Reading(text).ask("", \.integer) == nil)
        }
        #expect(Reading(".inf").ask("", \.integer) == nil)
        let large = Reading("- 99999999999999999999\n- 0xFFFFFFFFFFFFFFFFFFFF\n- 1e999\n- 1e3\n- 1.5\n- 5.\n- -9223372036854775809")
        #expect((0..<7).map { large.ask("/\($0)", \.integer) } == [nil, nil, nil, 1000, nil, 5, nil])
        #expect(large.ask("/0", \.number) == 1e20)
    }

    @Test func `nulls and booleans`() {
        for text in ["~", "null", "Null", "NULL", ""] {
            #expect(Reading("a: \(text)").type("/a") == .null)
            #expect(Reading("a: \(text)").ask("/a", \.isNull) == true)
        }
        for text in ["true", "True", "TRUE"] { #expect(Reading("a: \(text)").ask("/a", \.boolean) == true) }
        for text in ["false", "False", "FALSE"] { #expect(Reading("a: \(text)").ask("/a", \.boolean) == false) }
    }

    @Test func `quotes and tags make strings`() {
        let reading = Reading(
            "- '1'\n- \"true\"\n- !!str 3\n- ! 4\n- |\n  5\n- >\n  6\n- !!int 7\n- !custom 8\n- !!str\n- '~'\n- !!int '9'\n")
        #expect(
            (0..<11).map { reading.type("/\($0)") } == [
                .string, .string, .string, .string, .string, .string, .integer, .integer, .string, .string, .string,
            ])
    }

    @Test func `status codes can be integers`() {
        let reading = Reading("200: a\n'404': b\n4XX: c\n0o10: d\ntrue: e\n1.0: f\n~: g\n")
        #expect(reading.keys("") == ["200", "404", "4XX", "0o10", "true", "1.0", "~"])
        #expect(reading.text("/200") == "a")
    }

    @Test func `texts are unfolded`() {
        let reading = Reading(
            """
            plain: one
              two

              three
            single: 'it''s
              so'
            double: "a\\tb\\u00e9\\U0001F600\\x41\\
              c
              d\\n\\"\\/\\e"
            literal: |
              x
               y

            keep: |+
              z

            strip: >-
              p
              q

              r
            indent: |2
                s
            last: 1
            """)
        #expect(reading.problems == [])
        #expect(reading.text("/plain") == "one two\nthree")
        #expect(reading.text("/single") == "it's so")
        #expect(reading.text("/double") == "a\tbé😀Ac d\n\"/\u{1B}")
        #expect(reading.text("/literal") == "x\n y\n")
        #expect(reading.text("/keep") == "z\n\n")
        #expect(reading.text("/strip") == "p q\nr")
        #expect(reading.text("/indent") == "  s\n")
        #expect(reading.ask("/literal", \.style) == .literal)
        #expect(reading.ask("/strip", \.style) == .folded)
        #expect(reading.ask("/single", \.style.isQuoted) == true)
    }
}
