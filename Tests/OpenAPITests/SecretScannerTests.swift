import OpenAPI
import Support
import Testing
import YAML

/// What counts as a credential, and what only looks like one.
@Suite struct SecretScannerTests {
    private func names(_ text: String) -> [String] {
        let source = Source(path: "secret", text: text)
        return withExtendedLifetime(source) {
            SecretScanner().secrets(in: source.text(TextRange(0, UInt32(source.bytes.count)))).map(\.name)
        }
    }

    private func redacted(_ text: String) -> [String] {
        let source = Source(path: "secret", text: text)
        return withExtendedLifetime(source) {
            SecretScanner().secrets(in: source.text(TextRange(0, UInt32(source.bytes.count)))).map(\.redacted)
        }
    }

    /// Made up; in two parts each, so that no scanner takes them for someone's.
    private static let made: [(String, String)] = [
        ("AWS access key", "AKIA" + "Q4T7XJ2WZN5LBD3V"),
        ("Google API key", "AIza" + "SyB3kQ9zXw7LmB2nR5cYp8HsD1fGj6TaUeW"),
        ("GitHub token", "ghp_" + "k3VtQ9zXw7LmB2nR5cYp8HsD1fGj6TaUe4Wb"),
        ("GitLab token", "glpat-" + "k3VtQ9zXw7LmB2nR5cYp"),
        ("npm token", "npm_" + "k3VtQ9zXw7LmB2nR5cYp8HsD1fGj6TaUe4Wb"),
        ("Stripe secret key", "sk_live_" + "51Hq8Zt3VwXn5KcL1mRb7YpD2sHfJ9gTaUe"),
        ("Slack bot token", "xoxb-" + "729104856312-804917263549-k3VtQ9zXw7LmB2nR5cYp8HsD"),
        ("SendGrid key", "SG." + "k3VtQ9zXw7LmB2nR5cYp8H.q8Zt3VwXn5KcL1mRb7YpD2sHfJ9gTaUe4WxQoC6vBzE"),
        ("Shopify token", "shpat_" + "3f9a1c7e5b2d8046ac91e7d35f80b264"),
        ("OpenAI key", "sk-" + "k3VtQ9zXw7LmB2nR5cYpT3BlbkFJ8HsD1fGj6TaUe4WbZq0X"),
        ("Telegram bot token", "7401925863:" + "AAFk3VtQ9zXw7LmB2nR5cYp8HsD1fGj6TaU"),
        ("password in a URL", "amqp://" + "shop:k7Rm-X2pQ@mq.shop.io/"),
    ]

    @Test(arguments: made) func `secrets in the formats of providers are found`(name: String, secret: String) {
        #expect(names(secret) == [name])
        #expect(names("Use it as `\(secret)`, please.") == [name])
    }

    @Test(arguments: made) func `at most four characters are shown`(name: String, secret: String) {
        for shown in redacted(secret) {
            #expect(!shown.contains(secret.dropFirst(4).prefix(8)))
            #expect(shown.hasSuffix(" characters"))
        }
    }

    @Test(arguments: [
        "AKIAIOSFODNN7EXAMPLE", "AKIAXXXXXXXXXXXXXXXX", "XAKIAQ4T7XJ2WZN5LBD3V", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ghp_yourPersonalAccessTokenGoesHere01234567", "sk_live_0123456789abcdef01234567", "sk_live_<secret>",
        "sk-123456789012345678901234567890123456789012345678",
        "shpat_0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f", "sha1-2fd4e1c67a2d28fced849ee1bb76e7391b93eb12", "key=9f86d081884c7d659a2feaa0c55ad015",
        "https://user:password@shop.io", "https://shop:$PASSWORD@shop.io", "https://shop:k7Rm-X2pQ@example.com",
        "http://localhost:8080/@me",
        "mailto://a@b.io", "the risk-based disk-task", "-----BEGIN PRIVATE KEY-----\nMII...\n-----END PRIVATE KEY-----",
        "-----BEGIN PUBLIC KEY-----\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit\n-----END PUBLIC KEY-----",
    ]) func `texts that are not secrets are ignored`(text: String) {
        #expect(names(text) == [])
    }

    @Test func `samples from documentation are ignored`() {
        #expect(names("sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc") == [])
        #expect(names("ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a") == [])
        #expect(names("110201543:" + "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw") == [])
    }

    @Test func `tokens must have valid content`() {
        let header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
        let signature = "q8Zt3VwXn5KcL1mRb7YpD2sHfJ9gTaUe4WxQoC6vBzE"
        // {"sub":"u-48213","role":"admin","iat":1700000000}
        let payload = "eyJzdWIiOiJ1LTQ4MjEzIiwicm9sZSI6ImFkbWluIiwiaWF0IjoxNzAwMDAwMDAwfQ."
        #expect(names("Bearer " + header + payload + signature) == ["signed JWT"])
        // Too short a signature for HS256; no signature; the sample of jwt.io.
        #expect(names(header + payload + signature.dropLast(3)) == [])
        #expect(names(header + payload) == [])
        #expect(names(header + "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ." + signature) == [])
    }

    @Test func `repeated prefixes take linear time`() {
        for start in ["sk-ant-", "eyJ-", "xoxb-", "://", "-----BEGIN PRIVATE KEY-----", ":AA", "ya29."] {
            let text = String(repeating: start, count: 20_000)
            #expect(names(text).count <= 8)
        }
    }
}
