import Linting
import Rules
import Support
import Testing
import YAML

/// What `api8-secret-in-document` finds is in no line of source that a report can show, whichever rule's finding the line belongs to.
@Suite struct SecretConcealmentTests {
    private static let secret = "AKIA" + "Q4T7XJ2WZN5LBD3V"

    @Test(arguments: [
        "x-key: \(secret)\n", "x-key: {a: 1, b: \"\(secret)\"} # flow\n", "x-key: \"\\u0041 key: \(secret)\"\n",
        "x-key: |\n  the key\n  \(secret)\n",
        "x-key: >\n  the key\n  \(secret)\n",
    ]) func `a secret is shown nowhere`(line: String) throws {
        let text = "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths: {}\n" + line
        let found = lint(text).findings.filter { $0.rule.id == "api8-secret-in-document" }
        try #require(found.count == 1, "\(line)")
        let source = found[0].location.source
        for number in 1...8 { #expect(!source.line(number).string.contains(Self.secret), "\(line)") }
        #expect(source.line(1).string == "openapi: 3.0.3")
        #expect(!found[0].message.contains(Self.secret.prefix(5)))
    }

    @Test func `places stay as they are`() {
        let source = Source(path: "a", text: "key: äbcdef # note\nnext: 1\n")
        let before = source.position(at: 20)
        let shown = source.concealing([TextRange(5, 12)])
        #expect(shown.line(1).string == "key: ******* # note")
        #expect(shown.line(2).string == "next: 1")
        #expect(shown.position(at: 20) == before)
        #expect(shown.text(TextRange(0, 3)).string == "key")
        #expect(source.line(1).string == "key: äbcdef # note")
        #expect(shown.identity == source.identity)
    }
}
