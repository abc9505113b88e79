import Testing
import Words

@Suite struct HTTPSchemeNameTests {
    @Test func `knows the registry`() {
        for name in ["basic", "bearer", "dpop", "scram-sha-256", "vapid"] { #expect(HTTPSchemeName.isRegistered(name)) }
        for name in ["ntlm", "token", "aws4-hmac-sha256", ""] { #expect(!HTTPSchemeName.isRegistered(name)) }
    }

    @Test func `weak ones`() {
        for name in ["digest", "negotiate", "ntlm", "oauth"] { #expect(HTTPSchemeName.weakness(of: name) != nil) }
        for name in ["basic", "bearer", "mutual", "hoba"] { #expect(HTTPSchemeName.weakness(of: name) == nil) }
    }
}
