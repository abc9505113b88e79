import Testing

@testable import Words

@Suite struct VocabularyTests {
    private let table = Vocabulary<Int>([
        (value: 1, phrases: ["token"]), (value: 2, phrases: ["page token"]), (value: 3, phrases: ["next page token"]),
    ])

    @Test func `longest phrase wins`() {
        #expect(table.suffix(of: Name("x_token").words[...])?.value == 1)
        #expect(table.suffix(of: Name("my_page_token").words[...])?.value == 2)
        #expect(table.suffix(of: Name("nextPageToken").words[...])?.value == 3)
        #expect(table.suffix(of: Name("nextPageToken").words[...])?.start == 0)
    }

    @Test func `only whole words at the end count`() {
        #expect(table.suffix(of: Name("tokenType").words[...]) == nil)
        #expect(table.suffix(of: Name("tokenizer").words[...]) == nil)
        #expect(table.suffix(of: [][...]) == nil)
    }

    @Test func `plural is taken for singular unless asked not to`() {
        #expect(table.suffix(of: ["tokens"][...])?.value == 1)
        #expect(table.plainSuffix(of: ["tokens"][...]) == nil)
    }

    @Test func `phrases come and go`() {
        var table = table
        table.insert("push-token", value: 9)
        #expect(table[Name("pushToken")] == 9)
        table.remove("token")
        #expect(table[Name("token")] == nil)
        #expect(table[Name("page_token")] == 2)
        table.remove("no such thing")
        table.insert("", value: 7)
        #expect(table[Name("")] == nil)
    }

    @Test func `subscript needs the whole name`() {
        #expect(table[Name("page_token")] == 2)
        #expect(table[Name("my_page_token")] == nil)
    }
}
