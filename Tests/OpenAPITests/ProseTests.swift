import OpenAPI
import Testing
import YAML

@Suite struct ProseTests {
    @Test func `words are found by their start`() {
        #expect(Text("The token Expires soon.").mentions(["expir"]))
        #expect(Text("set with SameSite=Strict").mentions(["samesite"]))
        #expect(Text("(RFC8725)").mentions(["rfc8725"]))
    }

    @Test func `the inside of words is skipped`() {
        #expect(!Text("inexpiring").mentions(["expir"]))
        #expect(!Text("").mentions(["expir"]))
        #expect(!Text("an expired").mentions([]))
    }
}
