import Testing

@testable import Patterns

/// What ECMA-262 2025 takes for a regular expression under the `u` flag, the `v` flag, or neither.
@Suite struct PatternValidityTests {
    private static func parses(_ pattern: String, as grammar: PatternGrammar) -> Bool {
        (try? PatternParser.parse(PatternText(pattern.utf8), as: grammar)) != nil
    }

    @Test(arguments: [
        "", "a", "^$", "a|b|", "(?:)", "()", "(?<year>\\d{4})-\\k<year>", "\\k<a>(?<a>x)", "(?<a>x)|(?<a>y)", "(?:(?<a>x)|(?<a>y))z",
        "(?=a)b", "(?!a)", "(?<=a)b", "(?<!a)b", "a*?", "a+?", "a??", "a{2}", "a{2,}", "a{2,3}?", "a{0}", "[]", "[^]", "[a-z]",
        "[\\d\\-]",
        "[\\-\\]\\^]", "[\\b]", "\\0", "\\x41", "\\u0041", "\\ud83d\\ude00", "\\cA", "[\\cA]", "\\p{L}", "\\P{Lu}", "\\p{Script=Greek}",
        "\\p{sc=Grek}", "\\p{General_Category=Letter}", "\\p{Emoji}", "[\\p{L}\\p{N}_]", "\\/", "(?i:a)", "(?-i:a)", "(?im-s:a)",
        "(?i-:a)",
        "(a)\\1", "\\1(a)", "\\b\\B", "/^a$/", "/^a$/i", "(?<$>a)", "(?<ünï>a)", "(?<\\u0061>a)", "é+", "😀",
        "a{99999999999999999999999}",
    ])
    func `valid in every form`(pattern: String) throws {
        #expect(Self.parses(pattern, as: .unicode))
        #expect(Self.parses(pattern, as: .unicodeSets))
        #expect(Self.parses(pattern, as: .legacy))
        _ = try Pattern(parsing: pattern.utf8)
    }

    @Test(arguments: [
        "\\-", "\\_", "\\A", "\\Z", "\\z", "\\a", "\\e", "\\p{L", "\\p{Nonsense}", "\\p", "\\p{Script}", "\\u{", "\\u00", "\\x4", "\\c",
        "\\c1", "[\\c]", "[\\c_]", "\\8", "\\9", "\\1", "\\377", "\\400", "\\01", "[\\1]", "{", "}", "]", "a{", "a{,5}", "a{1", "{a}",
        "x{1,2", "(?=a)*", "(?!a){2}", "[\\w-z]", "[a-\\d]", "[\\d-\\w]", "\\k", "\\k<a>", "\\k<a", "[\\_]", "[\\B]", "\\Qa\\E", "\\h+",
        "(a)\\2", "\\@", "\\ ", "\\\"", "[\\k]",
    ])
    func `valid without a flag, not with u or v`(pattern: String) throws {
        #expect(!Self.parses(pattern, as: .unicode))
        #expect(!Self.parses(pattern, as: .unicodeSets))
        #expect(Self.parses(pattern, as: .legacy))
        _ = try Pattern(parsing: pattern.utf8)
    }

    @Test(
        "where the forms differ",
        arguments: [
            ("[[:alpha:]]", "vl"), ("[[:alpha:]", "ul"), ("[a-z&&[^aeiou]]", "l"), ("[[a-z]--[aeiou]]", "vl"), ("[\\p{L}--[a-z]]", "v"),
            ("[\\q{abc|d|}]", "vl"), ("[^\\q{abc}]", "l"), ("[^\\q{a}]", "vl"), ("[\\p{RGI_Emoji}]", "vl"), ("[^\\p{RGI_Emoji}]", "l"),
            ("\\p{RGI_Emoji}", "vl"), ("\\P{RGI_Emoji}", "l"), ("[a-z-]", "ul"), ("[-a]", "ul"), ("[(]", "ul"), ("[a|b]", "ul"),
            ("[{}]", "ul"),
            ("[/]", "ul"), ("[a&&b]", "uvl"), ("[a&&&b]", "ul"), ("[ab&&c]", "ul"), ("[a--b]", "v"), ("[a!!b]", "ul"),
            ("[!!]", "ul"), ("[!a!]", "uvl"), ("[\\&\\!\\~]", "vl"), ("[a&&]", "ul"), ("[a-z&&b]", "ul"), ("[[a-z]&&[b]]", "vl"),
            ("[A-[b]]", "l"), ("\\u{1F600}", "uvl"), ("\\u{110000}", "l"), ("[\\u{1F600}-\\u{1F64F}]", "uv"), ("[😀-🙏]", "uvl"),
            ("[\\-]", "uvl"),
            ("[^[^a]]", "vl"), ("[\\w--\\d]", "vl"), ("(?<a>.)\\p{L", "l"), ("[[[a]]]", "vl"), ("[[a]", "ul"),
        ] as [(String, String)])
    func forms(pattern: String, valid: String) throws {
        #expect(Self.parses(pattern, as: .unicode) == valid.contains("u"), "u")
        #expect(Self.parses(pattern, as: .unicodeSets) == valid.contains("v"), "v")
        #expect(Self.parses(pattern, as: .legacy) == valid.contains("l"), "no flag")
        _ = try Pattern(parsing: pattern.utf8)
    }

    @Test(
        "not valid at all",
        arguments: [
            ("(", 0, "unterminated group"), ("a)", 1, "unmatched closing parenthesis"), ("[a", 0, "unterminated character class"),
            ("*a", 0, "nothing to repeat before the quantifier"), ("a**", 2, "nothing to repeat before the quantifier"),
            ("a++", 2, "nothing to repeat before the quantifier"), ("a?+", 2, "nothing to repeat before the quantifier"),
            ("^*", 1, "quantifier after an assertion, which cannot be repeated"),
            ("\\b+", 2, "quantifier after an assertion, which cannot be repeated"),
            ("(?<=a)*", 6, "quantifier after an assertion, which cannot be repeated"),
            ("{1}", 0, "nothing to repeat before the quantifier"), ("a|{2,3}", 2, "nothing to repeat before the quantifier"),
            ("a{2,1}", 1, "numbers out of order in the quantifier"), ("[z-a]", 1, "range out of order in a character class"),
            ("é[z-a]", 3, "range out of order in a character class"), ("\\", 0, "backslash at the end of the pattern"),
            ("[\\", 1, "backslash at the end of the pattern"), ("(?>a)", 0, "invalid group syntax (?>"),
            ("(?P<n>a)", 0, "invalid group syntax (?P"), ("(?#c)", 0, "invalid group syntax (?#"), ("(?|a)", 0, "invalid group syntax (?|"),
            ("(?i)a", 3, "group modifiers without a colon"), ("(?x:a)", 0, "invalid group syntax (?x"),
            ("(?ii:a)", 3, "repeated modifier"), ("(?i-i:a)", 4, "repeated modifier"), ("(?-:a)", 2, "missing modifiers before the colon"),
            ("(?<n>a)(?<n>b)", 10, "duplicate group name"), ("(?<n>a(?<n>b))", 9, "duplicate group name"),
            ("(?:(?<n>a)|(?<m>b))(?<n>c)", 22, "duplicate group name"),
            ("(?<n>a)\\k<m>", 7, "back reference to a group name that does not exist"),
            ("(?<n>a)\\k", 7, "invalid named back reference"), ("(?<1>a)", 3, "invalid group name"), ("(?<>a)", 3, "invalid group name"),
            ("(?<a", 4, "invalid group name"), ("(?", 0, "invalid group syntax (?"),
        ] as [(String, Int, String)])
    func invalid(pattern: String, offset: Int, message: String) {
        #expect(throws: PatternError(offset: offset, message: message)) { try Pattern(parsing: pattern.utf8) }
    }
}
