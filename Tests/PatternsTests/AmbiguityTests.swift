import Patterns
import Testing

@Suite struct AmbiguityTests {
    private static func verdict(_ pattern: String) throws -> Ambiguity? {
        try Pattern(parsing: pattern.utf8).ambiguity
    }

    /// https://semver.org, the pattern it suggests.
    private static let semanticVersion = #"""
        ^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)\#
        (?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$
        """#

    /// HTML, "valid email address".
    private static let mailAddress = #"""
        ^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\#
        (?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$
        """#

    /// The text that a verdict blames.
    private static func blamed(_ range: Range<Int>, in pattern: String) -> String {
        String(decoding: Array(pattern.utf8)[range], as: UTF8.self)
    }

    @Test(
        "exponential, and a look-alike that is linear",
        arguments: [
            ("(a+)+$", "(a+)+", "a+$|b"), ("^(a+)+$", "(a+)+", "^(a+b)+$"), ("^(a|aa)+$", "(a|aa)+", "^(a|ba)+$"),
            ("^(a|a?)+$", "(a|a?)+", "^(a|b?)+$"), ("^(\\w|\\d)*$", "(\\w|\\d)*", "^(\\w|-)*$"), ("^(a*)*$", "(a*)*", "^(?:a*)$"),
            ("^(?:\\s*\\w+\\s*)*$", "(?:\\s*\\w+\\s*)*", "^\\s*\\w+(?:\\s+\\w+)*$"), ("(x+x+)+y", "(x+x+)+", "^(?:xx)+y$"),
            ("^(\\d+,?)+$", "(\\d+,?)+", "^\\d+(,\\d+)*$"), ("^(.+)*$", "(.+)*", "^.+$"), ("^/(.+/)*.+$", "(.+/)*", "^/([^/]+/)*[^/]+$"),
            ("^(/?[a-z]+)*$", "(/?[a-z]+)*", "^(/[a-z]+)*$"), ("^((a*)*)*$", "(a*)*", "^((a?)?)?$"),
            ("^([\\w.-]+)+@x$", "([\\w.-]+)+", "^[\\w.-]+@x$"), ("a(?:b|b)*c", "(?:b|b)*", "^a(?:b|d)*c"),
            // Bounded, though not enough.
            ("^(\\w{1,50}\\s?){1,50}$", "(\\w{1,50}\\s?){1,50}", "^\\w{1,50}(?:\\s\\w{1,50}){0,50}$"),
            ("^(a{1,1000}){1,1000}$", "(a{1,1000}){1,1000}", "(a{1,1000}){1,1000}"), ("^(a?){30}a{30}$", "(a?){30}", "^(a?){3}a{30}$"),
            ("^(a|a){30}$", "(a|a){30}", "^(a|b){30}$"),
            // The smallest quantifier that does it is blamed.
            ("^(x(a+)+y)*$", "(a+)+", "^(x(a+)y)*$"),
            // Assertions, references and modifiers do not hide it, nor make it up.
            ("^(?=(a+)+$)a", "(a+)+", "^(?=a+$)a"), ("^(?!(a+)+$)a", "(a+)+", "^(?!a+$)a"), ("(?<=^(a+)+)b", "(a+)+", "(?<=^a+)b"),
            ("^(?i:a|A)*$", "(?i:a|A)*", "^(?-i:a|A)*$"), ("^(?:(?=a)\\w+)*$", "(?:(?=a)\\w+)*", "^(?:\\w+(?!\\w))*$"),
            ("^(?:([\"']).*\\1,)*$", "(?:([\"']).*\\1,)*", "^(?:([\"'])\\w*\\1,)*$"), ("^(?:\\w+\\B)*$", "(?:\\w+\\B)*", "^(?:\\w+\\b)*$"),
            ("^(\\p{L}|\\p{Lu})+$", "(\\p{L}|\\p{Lu})+", "^(\\p{L}|\\p{N})+$"),
            ("^(\\p{sc=Greek}|\\p{L})+$", "(\\p{sc=Greek}|\\p{L})+", "^(\\p{sc=Greek}|\\p{sc=Han})+$"),
            ("^(é|[à-ü])+$", "(é|[à-ü])+", "^(é|[a-z])+$"),
        ])
    func exponential(pattern: String, culprit: String, safe: String) throws {
        guard case .exponential(let range) = try Self.verdict(pattern) else {
            Issue.record("\(pattern) is not exponential")
            return
        }
        #expect(Self.blamed(range, in: pattern) == culprit)
        let verdict = try Self.verdict(safe)
        #expect(verdict == nil || safe.hasPrefix("a+$") && verdict?.degree == 2, "\(safe)")
    }

    @Test(
        "polynomial",
        arguments: [
            ("\\s+$", 2, "\\s+"), ("^\\s+|\\s+$", 2, "\\s+"), ("^a*a*$", 2, "a*"), ("^a*a*a*$", 3, "a*"), ("^(.*a){12}$", 12, ".*"),
            ("^.*@.*\\..*$", 3, ".*"), ("^\\S+@\\S+\\.\\S+$", 3, "\\S+"), (".*foo.*bar.*baz", 4, ".*"), ("^(.*?,){11}P", 11, ".*?"),
            ("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", 2, "[^\\s@]+"), ("^a*b*a*$", 2, "a*"), ("^a*a*bc*c*$", 3, "c*"), ("a.*b", 2, ".*"),
            // Bounded repeats weigh less: 20 choices of up to 100 are about 1000 to the 13th.
            ("^(a{1,100}){1,20}$", 13, "a{1,100}"), ("^.{0,100}foo.{0,100}bar.{0,100}$", 2, ".{0,100}"),
        ] as [(String, Int, String)])
    func polynomial(pattern: String, degree: Int, culprit: String) throws {
        guard case .polynomial(degree, let range) = try Self.verdict(pattern) else {
            Issue.record("\(pattern): \(String(describing: try Self.verdict(pattern)))")
            return
        }
        #expect(Self.blamed(range, in: pattern) == culprit)
    }

    @Test(
        "linear",
        arguments: [
            "", "^[a-z]+$", "^(a|b)*$", "^\\w+(-\\w+)*$", "^[\\w.-]+@[\\w.-]+\\.\\w+$", "^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$",
            "^(?:(?:^|, )(?:foo|bar))+$", "^(?:\\b\\w+\\b\\s*)+$", "^([A-Z][a-z]*\\s*)+$", "^(?:[^()]|\\([^()]*\\))*$",
            "^(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$", "^([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}$",
            "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
            "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
            "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$", "^[^,]*,[^,]*,[^,]*$",
            "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d@$!%*?&]{8,64}$", "^(?:a(?=b)|b)*$", "^(?:(?=(\\w+))\\1)+$", "^(['\"]).*?\\1$",
            Self.semanticVersion,
            Self.mailAddress,
        ])
    func linear(pattern: String) throws {
        #expect(try Self.verdict(pattern) == nil)
    }

    /// Ambiguous or not, a match that cannot fail is found at once.
    @Test(arguments: [
        "(a+)+", "^(a+)+", "(a|aa)*b?", "^(?:[\\s\\S]|a)*$", "^(?:a|[\\s\\S])*$", "^(?:(?:\\s|\\S)+)*$", "(?:\\w+)+\\w", "(\\d+,?)+\\d",
        "\\s+", "a.*", "\\d+\\d+\\d+", "(?=a)(?:b+)+",
    ])
    func `patterns that cannot fail`(pattern: String) throws {
        #expect(try Self.verdict(pattern) == nil)
    }
}

extension Ambiguity {
    var degree: Int? {
        if case .polynomial(let degree, _) = self { return degree }
        return nil
    }
}
