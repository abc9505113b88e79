import OpenAPI
import Testing
import YAML

@Suite struct URLFaultTests {
    @Test func `URLs and relative references are accepted`() {
        for text: StaticString in [
            "https://shop.test/token", "http://localhost:8080/t", "https://[2001:db8::1]:8443/t?x=%20", "/token", "token", "../a",
            "//shop.test/a",
            "https://shop.test/{tenant}/token", "https://{domain}/token",
        ] {
            #expect(URLFault(in: Text(text)) == nil, "\(text)")
        }
    }

    @Test func `faults are named`() {
        #expect(URLFault(in: Text("")) == .empty)
        #expect(URLFault(in: Text("https://shop.test/a b")) == .character(0x20))
        #expect(URLFault(in: Text("inval`id")) == .character(0x60))
        #expect(URLFault(in: Text("https://shop.test/%2")) == .escape)
        #expect(URLFault(in: Text("https://shop.test/%zz")) == .escape)
        #expect(URLFault(in: Text("https://good.test#@evil.test/")) == .fragment)
        #expect(URLFault(in: Text("ftp://shop.test/")) == .scheme("ftp"))
        #expect(URLFault(in: Text("localhost:8080/token")) == .scheme("localhost"))
        #expect(URLFault(in: Text("https:///token")) == .noHost)
        #expect(URLFault(in: Text("https://:443/token")) == .noHost)
        #expect(URLFault(in: Text("https:token")) == .noHost)
        #expect(URLFault(in: Text("https://user@shop.test/")) == .userInformation)
    }
}
