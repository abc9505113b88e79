import Testing

@testable import Words

@Suite struct WordNumbersTests {
    @Test func `words are numbered in the order in which they are added`() {
        var numbers = WordNumbers()
        for (number, word) in ["token", "access", "tokens", ""].enumerated() {
            #expect(word.withBytes { numbers.add($0) } == (number, true))
        }
        #expect("access".withBytes { numbers.add($0) } == (1, false))
        #expect(numbers.number(of: "tokens") == 2)
        #expect(numbers.number(of: "") == 3)
        #expect(numbers.number(of: "toke") == nil)
    }

    @Test func `the same word has a number in each place`() {
        var numbers = WordNumbers()
        _ = "token".withBytes { numbers.add($0, in: 0) }
        _ = "token".withBytes { numbers.add($0, in: 7) }
        #expect(numbers.number(of: "token", in: 0) == 0)
        #expect(numbers.number(of: "token", in: 7) == 1)
        #expect(numbers.number(of: "token", in: 1) == nil)
    }

    @Test(arguments: [0, 10_000]) func `numbers stay while the table grows`(capacity: Int) {
        var numbers = WordNumbers()
        if capacity > 0 { numbers.reserveCapacity(capacity) }
        for number in 0..<5_000 { _ = "word\(number)".withBytes { numbers.add($0, in: Int32(number % 3)) } }
        for number in 0..<5_000 { #expect(numbers.number(of: "word\(number)", in: Int32(number % 3)) == number) }
    }

    @Test func `an empty table has no words`() { #expect(WordNumbers().number(of: "token") == nil) }

    @Test(arguments: ["e", "token", "access token", "reset token of user"])
    func `phrases of plain words are split at their spaces`(_ phrase: String) {
        #expect(phrase.withBytes { NameSplitter.isSplit($0) })
        #expect(Name(phrase).words == phrase.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        "", " ", " token", "token ", "access  token", "access-token", "accessToken", "sha 256", "sha256", "apikey", "pass word", "e mail",
        "contraseña", String(repeating: "a", count: 65), String(repeating: "a ", count: 16) + "a",
    ])
    func `the splitter decides on all other phrases`(_ phrase: String) { #expect(!phrase.withBytes { NameSplitter.isSplit($0) }) }
}
