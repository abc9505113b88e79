import OpenAPI
import Support
import Testing
import YAML

@Suite struct ServerHostsTests {
    private func hosts(_ server: String) -> [String] {
        var hosts: [String] = []
        Described.with("openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\nservers: [\(server)]\npaths: {}\n") { specification in
            hosts = specification.servers.flatMap(\.hosts)
        }
        return hosts
    }

    @Test func `variables are filled in`() {
        #expect(hosts("{url: 'https://A.com:8443/v1'}") == ["a.com"])
        #expect(hosts("{url: '/v1'}") == [])
        #expect(hosts("{url: 'https://{e}.a.com', variables: {e: {default: api, enum: [api, qa]}}}") == ["api.a.com", "qa.a.com"])
        #expect(hosts("{url: 'https://{e}.a.com', variables: {e: {enum: [qa]}}}") == ["qa.a.com"])
        #expect(hosts("{url: '{base}/v1', variables: {base: {default: 'https://b.com'}}}") == ["b.com"])
        #expect(hosts("{url: 'https://{e}.a.com/{'}") == ["{e}.a.com"])
    }

    @Test func `the number of URLs is limited`() {
        let values = (0..<500).map { "h\($0)" }.joined(separator: ", ")
        #expect(hosts("{url: 'https://{h}.a.com', variables: {h: {default: h0, enum: [\(values)]}}}").count == 64)
    }

    @Test(arguments: [
        ("{url: 'https://a.com/{v}', variables: {v: {default: v1}}}", false),
        ("{url: 'https://{Tenant}.a.com', variables: {Tenant: {default: t}}}", true),
        ("{url: 'https://{e}.a.com', variables: {e: {default: api, enum: [api]}}}", false),
        ("{url: '{root}/v1', variables: {root: {default: 'http://localhost'}}}", true),
    ])
    func `free hosts are recognized`(server: String, isFree: Bool) {
        Described.with("openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\nservers: [\(server)]\npaths: {}\n") { specification in
            #expect(specification.servers.map(\.hasFreeHost) == [isFree])
        }
    }

    @Test func `hosts match patterns`() {
        #expect(HostPattern.matches("api.shop.com", "api.shop.com"))
        #expect(HostPattern.matches("api.shop.com", "*.Shop.com"))
        #expect(HostPattern.matches("a.b.shop.com", "*.shop.com"))
        #expect(!HostPattern.matches("shop.com", "*.shop.com"))
        #expect(!HostPattern.matches("evilshop.com", "*.shop.com"))
        #expect(!HostPattern.matches(".shop.com", "*.shop.com"))
        #expect(!HostPattern.matches("api.shop.com.evil.io", "api.shop.com"))
    }
}
