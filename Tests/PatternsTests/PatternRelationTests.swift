import Patterns
import Testing

@Suite struct PatternRelationTests {
    @Test(arguments: [
        ("^[a-z]{1,5}$", "^[a-z]{1,5}$", PatternRelation.equal),
        ("^[a-z]{1,50}$", "^[a-z]{1,100}$", .wider),
        ("^[a-z]{1,100}$", "^[a-z]{1,50}$", .narrower),
        ("^[a-z]+$", "[a-z]+", .wider),
        ("[\\w\\W\\s]*", "^[\\w\\W]*$", .equal),
        ("[\\w\\W\\s]*", "^[A-Za-z0-9 ]{1,255}$", .narrower),
        ("^\\d{14}$", "^[0-9A-Z]{14}$", .wider),
        ("^a|b$", "^(a|b)$", .narrower),
        ("^(a|b)$", "^(b|c)$", .different),
        ("^[0-9]{3}$", "^\\d\\d\\d$", .equal),
        ("^(?=a).*$", "^a.*$", .undecided),
        ("^x{0,5000}y{0,5000}$", "^x{0,5000}$", .undecided),
        ("^$", "^a?$", .wider),
        ("(", "a", .undecided),
    ])
    func relation(_ first: String, _ second: String, _ expected: PatternRelation) {
        #expect(PatternRelation(from: Array(first.utf8), to: Array(second.utf8)) == expected)
    }
}
