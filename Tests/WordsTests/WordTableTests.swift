import Testing

@testable import Words

@Suite struct WordTableTests {
    private let table: WordTable = ["pass": 1, "password": 2, "é": 3, String(repeating: "a", count: 40): 4]

    @Test func `words are found by all of their letters`() {
        #expect(table["pass"] == 1 && table["password"] == 2 && table["é"] == 3 && table[String(repeating: "a", count: 40)] == 4)
        for word in ["", "pas", "past", "passwort", "ss", "è", String(repeating: "a", count: 41)] { #expect(table[word] == nil, "\(word)") }
    }
}
