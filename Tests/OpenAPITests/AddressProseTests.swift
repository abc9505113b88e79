import OpenAPI
import Testing
import Words
import YAML

@Suite struct AddressProseTests {
    @Test(arguments: [
        ("Where to go after the flow was completed" as StaticString, true), ("Must be on the allowlist", true),
        ("The domain of the client's certificate", true), ("Where to go after the logout was completed", false), ("A URL", false),
    ]) func guarded(_ text: StaticString, _ isGuarded: Bool) {
        #expect(AddressInput.isGuarded(describedBy: Text(text)) == isGuarded)
    }

    @Test(arguments: [
        ("The address from which the image is retrieved" as StaticString, true), ("Where we POST events to", true),
        ("The address of a blog post", false), ("The shop's own address", false),
    ]) func fetched(_ text: StaticString, _ isFetched: Bool) {
        #expect(AddressInput.isFetching(describedBy: Text(text)) == isFetched)
    }

    @Test func `placeholder hosts`() {
        #expect(["localhost", "HOSTNAME", "your-domain.com"].allSatisfy(HostName.isStandIn))
        #expect(!HostName.isStandIn("api.shop.com"))
    }
}
