import Patterns
import Testing

/// Patterns from published advisories, and what replaced them or looks like them.
@Suite struct AmbiguityAdvisoryTests {
    @Test(
        "exponential",
        arguments: [
            // OWASP, "Regular expression Denial of Service": the Java class name of its validation regex repository, and examples.
            ("^(([a-z])+.)+[A-Z]([a-z])+$", "^(([a-z])+\\.)+[A-Z]([a-z])+$"), ("^([a-zA-Z]+)*$", "^([a-zA-Z]+-)*$"),
            ("^(a|a)+$", "^(a|b)+$"),
            // The email address of the same repository.
            (
                "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
                "^([a-zA-Z0-9])(([\\-.]|[_]+)([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$"
            ),
            // CVE-2020-7662, websocket-extensions: a backslash is an escape and also one of the other characters.
            (
                "\"((?:\\\\[\\x00-\\x7f]|[^\\x00-\\x08\\x0a-\\x1f\\x7f\"])*)\"",
                "\"((?:\\\\[\\x00-\\x7f]|[^\\x00-\\x08\\x0a-\\x1f\\x7f\"\\\\])*)\""
            ),
            // An email address often copied.
            ("^\\w+([.-]?\\w+)*@\\w+([.-]?\\w+)*(\\.\\w{2,3})+$", "^\\w+([.-]\\w+)*@\\w+(\\.\\w{2,3})$"),
            // A URL often copied.
            ("^(https?:\\/\\/)?([\\da-z\\.-]+)\\.([a-z\\.]{2,6})([\\/\\w \\.-]*)*\\/?$", "^(https?:\\/\\/)?([\\da-z\\.-]+)([\\/][\\w]*)*$"),
        ])
    func exponential(vulnerable: String, safe: String) throws {
        guard case .exponential = try Pattern(parsing: vulnerable.utf8).ambiguity else {
            Issue.record("\(vulnerable) is not exponential")
            return
        }
        guard case .exponential = try Pattern(parsing: safe.utf8).ambiguity else { return }
        Issue.record("\(safe) is exponential")
    }

    private static let ansi = #"""
        [\u001B\u009B][[\]()#;?]*(?:(?:(?:[a-zA-Z\d]*(?:;[-a-zA-Z\d\/#&.:=?%@~_]*)*)?\u0007)\#
        |(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))
        """#

    @Test(
        "polynomial, with the degree of each",
        arguments: [
            // CVE-2020-28500, lodash: trim.
            ("^\\s+|\\s+$", 2, "^\\s+", 0),
            // CVE-2021-3749, axios: trim.
            ("\\s*$", 2, "^\\s*", 0),
            // CVE-2022-31129, moment: comments of RFC 2822 dates. The search restarts at each parenthesis.
            ("\\([^)]*\\)|[\\n\\t]", 2, "\\([^()]*\\)|[\\n\\t]", 0),
            // CVE-2017-18214, moment: words; the repair bounds them.
            (
                "^(?:[0-9]*['a-z\\u00A0-\\u05FF]+|[\\u0600-\\u06FF\\/]+(\\s*?[\\u0600-\\u06FF]+){1,2})$", 3,
                "^(?:[0-9]{0,256}['a-z\\u00A0-\\u05FF]{1,256}|[\\u0600-\\u06FF\\/]{1,256}(\\s*?[\\u0600-\\u06FF]{1,256}){1,2})$", 2
            ),
            // CVE-2021-3807, ansi-regex: the semicolon belongs to two loops.
            (
                Self.ansi,
                2,
                "[\\u001B\\u009B][[\\]()]*(?:(?:(?:[a-zA-Z\\d]*(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007))", 0
            ),
            // CVE-2022-3517, minimatch: braces.
            ("\\{.*\\}", 2, "\\{(?:(?!\\{).)*\\}", 0),
            // CVE-2022-25883, semver: blanks around an operator.
            ("(\\s*)(?:~>?)\\s+", 2, "(\\s{0,1})(?:~>?)\\s+", 0),
            // CVE-2017-16119, fresh: lists.
            (" *, *", 2, ",", 0),
            // CVE-2017-16137, debug: line breaks.
            ("\\s*\\n\\s*", 2, "\\n\\s*", 0),
            // CVE-2015-8315, ms: numbers.
            ("^((?:\\d+)?\\.?\\d+) *(ms|s)?$", 2, "^(\\d+(?:\\.\\d+)?) *(ms|s)?$", 0),
            // CVE-2020-5243, uap-core: overlapping groups.
            ("\\bSmartWatch *\\( *([^;]+) *; *([^;]+) *;", 5, "\\bSmartWatch *\\(([^;]+);([^;]+);", 2),
            // CVE-2021-33502, normalize-url: data URLs.
            ("^data:(.*?),(.*?)(?:#(.*))?$", 3, "^data:([^,]*?),([^#]*?)(?:#(.*))?$", 0),
        ] as [(String, Int, String, Int)])
    func polynomial(vulnerable: String, degree: Int, safe: String, safeDegree: Int) throws {
        #expect(try Pattern(parsing: vulnerable.utf8).ambiguity?.degree == degree, "\(vulnerable)")
        #expect(try Pattern(parsing: safe.utf8).ambiguity?.degree ?? 0 == safeDegree, "\(safe)")
    }
}
