import Comparing
import Testing

@Suite struct ServerTests {
    private static func servers(_ urls: String...) -> String {
        "servers: [" + urls.map { "{url: \"\($0)\"}" }.joined(separator: ", ") + "]\npaths: {}\n"
    }

    @Test func pathsOfServersDoNotCount() throws {
        #expect(try #require(Versions(Self.servers("https://a.test/v1"), Self.servers("https://a.test/v2"))).kinds == [])
    }

    @Test func cleartextIsWeaker() throws {
        let versions = try #require(Versions(Self.servers("https://a.test"), Self.servers("http://a.test")))
        #expect(versions.places == ["weaker diff-server-cleartext /servers → /servers/0"])
        #expect(
            try #require(Versions(Self.servers("http://a.test"), Self.servers("https://a.test"))).kinds == [
                "stronger diff-server-cleartext"
            ])
        // The machine itself is no way on which anybody listens.
        let local = try #require(Versions(Self.servers("https://a.test"), Self.servers("https://a.test", "http://localhost:80")))
        #expect(local.kinds == ["changed diff-server-host-added"])
    }

    @Test func encryptionThatIsDroppedIsWeaker() throws {
        func description(_ schemes: String) -> String {
            "swagger: '2.0'\ninfo: {title: t, version: '1'}\nhost: a.test\nschemes: \(schemes)\npaths: {}\n"
        }
        #expect(try #require(Versions(description("[http, https]"), description("[http]"))).kinds == ["weaker diff-server-cleartext"])
    }

    @Test func freeVariableIsWeakerThoughItStandsForAKnownHost() throws {
        let free = "servers: [{url: \"https://a.test\"}, {url: \"https://{tenant}\", variables: {tenant: {default: a.test}}}]\npaths: {}\n"
        #expect(try #require(Versions(Self.servers("https://a.test"), free)).kinds == ["weaker diff-server-host-open"])
        #expect(try #require(Versions(free, Self.servers("https://a.test"))).kinds == ["stronger diff-server-host-open"])
    }
}
