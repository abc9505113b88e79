import Editing
import Linting
import OpenAPI
import Support
import Testing
import YAML

/// Characters that nobody sees, or that editors and terminals obey, stay escapes.
@Suite struct EscapeTests {
    private func replaced(_ scalar: String, with string: String, isJSON: Bool = false) -> String? {
        let head = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Shop\", \"version\": \"1\"}, \"paths\": {}, \"x-a\": "
        let text = isJSON ? head + scalar + "}" : "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\nx-a: \(scalar)\n"
        var result: String?
        Described.with(text) { specification in
            var builder = EditBuilder(specification)
            guard let node = specification.root.child("x-a") else { return }
            result = builder.replace(node, with: .string(string))?.text
        }
        return result
    }

    @Test(arguments: [true, false]) func `unchanged text keeps its escapes`(isJSON: Bool) {
        #expect(
            replaced(#""http://a.test/\u202e\u00e9\/\"x""#, with: "https://a.test/\u{202E}é/\"x", isJSON: isJSON)
                == #""https://a.test/\u202e\u00e9\/\"x""#)
        #expect(replaced(#""a\u200b""#, with: "^a\u{200B}$", isJSON: isJSON) == #""^a\u200b$""#)
        #expect(replaced(#""\u202eaa""#, with: "\u{202E}aaa", isJSON: isJSON) == #""\u202eaaa""#)
        #expect(replaced(#""é""#, with: "^é", isJSON: isJSON) == #""^é""#)
    }

    @Test func `surrogate pairs stay together`() {
        #expect(replaced(#""a\ud83d\ude00""#, with: "b\u{1F600}", isJSON: true) == #""b\ud83d\ude00""#)
        #expect(replaced(#""a\U0001F600\x41\e""#, with: "b\u{1F600}A\u{1B}") == #""b\U0001F600\x41\e""#)
    }

    @Test func `new text is escaped`() {
        let string = "a: \u{202E}\u{85}\u{2028}\u{FEFF}\u{E000}\u{FFFE}\u{E0041}\u{7F}é"
        #expect(replaced("x", with: string) == #""a: \u202e\u0085\u2028\ufeff\ue000\ufffe\U000e0041\u007fé""#)
        #expect(replaced("'x'", with: string) == #""a: \u202e\u0085\u2028\ufeff\ue000\ufffe\U000e0041\u007fé""#)
        #expect(replaced("1", with: "\u{E0041}", isJSON: true) == #""\udb40\udc41""#)
        #expect(replaced("'x'", with: "it's é") == "'it''s é'")
    }
}
