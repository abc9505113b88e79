import Testing

@testable import Words

@Suite struct HostNameTests {
    @Test(arguments: [
        ("localhost", HostName.Kind.loopback), ("LOCALHOST:8080", .loopback), ("127.0.0.1", .loopback), ("127.9.9.9:80", .loopback),
        ("[::1]:80", .loopback),
        ("::1", .loopback), ("0.0.0.0", .loopback), ("0x7f.1", .loopback), ("2130706433", .loopback), ("::ffff:127.0.0.1", .loopback),
        ("app.localhost", .loopback),
        ("10.1.2.3", .privateAddress), ("172.16.0.1", .privateAddress), ("172.31.255.255", .privateAddress),
        ("192.168.1.1:8080", .privateAddress),
        ("fd12:3456::1", .privateAddress), ("fe80::1%eth0", .privateAddress), ("printer.local", .privateAddress),
        ("db.internal", .privateAddress),
        ("backend", .privateAddress), ("172.32.0.1", .ipAddress), ("8.8.8.8", .ipAddress), ("2001:db8::1", .ipAddress),
        ("104.131.115.192:8090", .ipAddress),
        ("169.254.169.254", .metadataService), ("metadata.google.internal", .metadataService), ("[fd00:ec2::254]", .metadataService),
        ("100.100.100.200", .metadataService), ("0xA9FEA9FE", .metadataService), ("169.254.43518", .metadataService),
        ("::ffff:169.254.169.254", .metadataService),
        ("dev.example.com", .nonProduction("dev")), ("api-staging.acme.io", .nonProduction("staging")),
        ("qa2.acme.com", .nonProduction("qa")),
        ("uat.api.acme.co.uk", .nonProduction("uat")), ("api.acme.test", .nonProduction("test")), ("abc.ngrok.io", .nonProduction("ngrok")),
        ("internal.acme.com", .nonProduction("internal")), ("test-api.bank.com", .nonProduction("test")),
        ("api.dev.local", .nonProduction("dev")),
        ("sandbox.acme.com", .sandbox), ("api-sandbox.acme.com", .sandbox), ("example.com", .placeholder),
        ("api.example.org", .placeholder),
        ("api.your-domain.com", .placeholder), ("api.yourcompany.com", .placeholder), ("your-vm-ip", .placeholder),
        ("your-app-name.acme.dev", .placeholder),
    ])
    func kinds(_ host: String, _ kind: HostName.Kind) {
        #expect(HostName.kind(host) == kind)
    }

    @Test(arguments: [
        "api.github.com", "devices.acme.com", "contest.io", "test.com", "api.dev", "acme.dev", "latest.acme.com", "dev.to", "staging.com",
        "testbank.com", "prod.acme.com", "api.banco.com.br", "quality.acme.com", "international.acme.com", "stages.acme.com", "{host}", "",
        "{tenant}.acme.com", "999.1.1.1.1", "protest.acme.com", "attestation.acme.com", "1.2.3.4.example-cdn.net", "xn--bcher-kva.de",
    ])
    func ordinary(_ host: String) {
        let kind = HostName.kind(host)
        #expect(kind == .ordinary, "\(host)")
    }

    @Test(arguments: [
        ":::", "::", "1::2::3", "g::1", "12345::", "[", "]", "[]", "@", ".", "..", ":", "1.2.3.4.5", "256.1.1.1", "::1.2.3", "%", "ü.de",
        "a:b:c",
    ])
    func `odd hosts are read`(_ host: String) {
        _ = HostName.kind(host)
    }

    @Test func environments() {
        #expect(EnvironmentName(describedBy: "Production server") == .production)
        #expect(EnvironmentName(describedBy: "Staging (EU)") == .nonProduction)
        #expect(EnvironmentName(describedBy: "Sandbox for partners") == .sandbox)
        #expect(EnvironmentName(describedBy: "Product catalogue, delivered by devices") == nil)
    }
}
