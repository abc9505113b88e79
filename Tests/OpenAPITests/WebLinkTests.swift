import OpenAPI
import Support
import Testing

@Suite struct WebLinkTests {
    private func fault(_ text: String) -> WebLink.Fault? {
        var fault: WebLink.Fault?
        Described.with("openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\nexternalDocs: {url: \"\(text)\"}\npaths: {}\n") { specification in
            fault = specification.root[.externalDocs]?.text(.url).flatMap { WebLink.fault(of: $0) }
        }
        return fault
    }

    @Test(arguments: [
        "https://a.com", "HTTPS://a.com/b", "/docs", "./docs/a.md", "#a", "mailto:a@b.com", "http://localhost:1", "http://127.0.0.1/a",
        "docs",
    ])
    func `valid links are accepted`(text: String) {
        #expect(fault(text) == nil)
    }

    @Test func `invalid links are found`() {
        #expect(fault("http://a.com") == .cleartext)
        #expect(fault("HTTP://a.com") == .cleartext)
        #expect(fault("www.a.com") == .malformed("has no scheme"))
        #expect(fault("https://a.com/b c") == .malformed("contains a space or a control character"))
        #expect(fault("https:///b") == .malformed("has no host"))
        #expect(fault("http:a") == .malformed("has no host"))
        #expect(fault("") == .malformed("is empty"))
    }
}
