import OpenAPI
import Testing
import YAML

@Suite struct ServerTemplateTests {
    @Test func `the part that a variable determines is known`() {
        let source = Source(path: "url", text: "{scheme}://{tenant}.shop.test:{port}/{base}?{q}")
        let uses = ServerTemplate(source.text(TextRange(0, UInt32(source.bytes.count)))).uses
        #expect(uses.map(\.name.string) == ["scheme", "tenant", "port", "base", "q"])
        #expect(uses.map(\.part) == [.scheme, .host(isPinned: true), .port, .path, .path])
        withExtendedLifetime(source) {}
    }

    @Test(arguments: [
        ("https://{host}/v1", ServerTemplate.Part.host(isPinned: false)), ("https://{host}:443", .host(isPinned: false)),
        ("{server}/v1", .host(isPinned: false)), ("//{host}", .host(isPinned: false)), ("https://api.{domain}.com", .host(isPinned: false)),
        ("https://{a}shop.test", .host(isPinned: false)), ("/{version}", .path), ("https://shop.test/{a}.b.c", .path),
        ("https://shop.test:{p}", .port),
    ]) func `unusual forms are read`(url: String, part: ServerTemplate.Part) {
        let source = Source(path: "url", text: url)
        #expect(ServerTemplate(source.text(TextRange(0, UInt32(source.bytes.count)))).uses.map(\.part) == [part], "\(url)")
        withExtendedLifetime(source) {}
    }
}
