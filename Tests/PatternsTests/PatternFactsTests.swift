import Patterns
import Testing

@Suite struct PatternFactsTests {
    @Test(
        arguments: [
            ("^a$", 1), ("^$", 0), ("^[a-z]{1,8}$", 8), ("^(?:ab|cde)$", 3), ("^a$|^bcd$", 3), ("(^a|^b)$", 1), ("^(ab){2,3}c?$", 7),
            ("^\\u{1F600}{2}$", 2), ("^é{3}$", 3), ("^(a{1,2})\\1$", 4), ("^(?<n>ab)\\k<n>$", 4), ("^(?=.{1,64}$)[a-z]+$", 64),
            ("^(?=[\\s\\S]{1,64}$)[a-z]+$", 64), ("^(?!.{65})[a-z]+$", 64), ("^(?!.{65,}$)[a-z]+$", 64), ("^(?!.{65,})[a-z]+$", 64),
            ("^(?![\\s\\S]{65})[^b]+$", 64), ("^a(?=.{3}$).*$", 4), ("^(?:(?=.{1,9}$)a+|b$)", 9), ("^a(?![\\s\\S])", 1), ("^(?i:ab)$", 2),
            ("^a{0}b$", 1), ("^\\d{3}-\\d{4}$", 8), ("^(?!x)a{2}$", 2), ("^\\p{L}{4}$", 4),
            ("^[a-z]+$", nil), ("[a-z]{1,8}", nil), ("^[a-z]{1,8}", nil), ("[a-z]{1,8}$", nil), ("^a|b$", nil), ("^(?:a|b$)", nil),
            ("(^)?a$", nil), ("^a($)?", nil), ("^(?!.{65}$)[a-z]+$", nil), ("^(?!.{65})[^b]+$", nil), ("^(?=.{1,64})[a-z]+$", nil),
            ("(?m:^)a$", nil), ("^a(?m:$)", nil), ("(?<!a)^b*$", nil), ("^(?!a{65})[a-z]+$", nil), ("^a{99999999999999999999}$", nil),
            ("^(a{9999999999}){9999999999}$", nil),
        ] as [(String, Int?)])
    func `the longest matching string`(pattern: String, expected: Int?) throws {
        #expect(try Pattern(parsing: pattern.utf8).maximumLength == expected)
    }

    @Test(
        "anchored in every alternative",
        arguments: ["^a$", "^(?:a|b)$", "^a$|^b$", "(?:^a|^b)(?:c$|d$)", "^(^a$)+$", "^(?=a)b$", "(?=^)a$"])
    func anchored(pattern: String) throws {
        #expect(try Pattern(parsing: pattern.utf8).isAnchored)
    }

    @Test(arguments: [
        "", "a", "^a", "a$", "^a|b$", "^a|b|c$", "(^a)?$", "^(a$)*", "(?m:^a$)", "\\^a\\$", "[^a]$", "(?<=^a)b$", "(?!^)a$", "\\Aa\\z",
    ])
    func `patterns that are not anchored`(pattern: String) throws {
        #expect(try !Pattern(parsing: pattern.utf8).isAnchored)
    }

    @Test(
        "everything passes",
        arguments: [
            "", ".*", "^.*$", "^[\\s\\S]*$", "(.|\\n)*", "^(?:.|\\n)*$", "x?", "a*", "^", "$", "^a*", "a*$", "^(.*)$", "^.*?$", "^.{0,}$",
            "^(?:.?)+$", "^[^]*$", "^(?:\\s|\\S)*$", "^.*.*$", "a|", "^.*$|^a$", "(?:)", "(?=)", "^(?s:.*)$", "^(\\w|\\W)*$", "^\\s*.*$",
        ])
    func everything(pattern: String) throws {
        #expect(try Pattern(parsing: pattern.utf8).matchesEverything)
    }

    @Test(
        "something does not pass",
        arguments: [
            "^$", "a", ".", ".+", "^.+$", "^a*$", "^.{0,9}$", "^.*a$", "\\b", "^(?!a).*$", "^(?=a).*$", "^[^a]*$", "^.*\\b$", "(?!)",
        ])
    func something(pattern: String) throws {
        #expect(try !Pattern(parsing: pattern.utf8).matchesEverything)
    }

    @Test(
        "only digits pass",
        arguments: ["^\\d+$", "^[0-9]{4}$", "^(0|[1-9]\\d*)$", "^1$", "^(?:1|23)$", "^[1-35]+$", "^(\\d)\\1$", "^\\d+$|^7$", "^(?!0)\\d+$"])
    func digits(pattern: String) throws {
        #expect(try Pattern(parsing: pattern.utf8).admitsOnlyDigits)
    }

    @Test(arguments: [
        "\\d+", "^\\d*$", "^\\d+", "^-?\\d+$", "^\\d+(\\.\\d+)?$", "^\\D+$", "^\\w+$", "^[0-9a-f]+$", "^\\p{Nd}+$", "^$",
        "^(?=(a))\\1$",
    ])
    func `patterns that match more than digits`(pattern: String) throws {
        #expect(try !Pattern(parsing: pattern.utf8).admitsOnlyDigits)
    }
}
