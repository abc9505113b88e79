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

    @Test(arguments: [
        ("The page to fetch" as StaticString, true), ("URL to download the image from", true), ("The page to show", false),
        ("Link to the shop", false),
    ]) func loaded(_ text: StaticString, _ isLoaded: Bool) {
        #expect(AddressInput.isLoaded(describedBy: Text(text)) == isLoaded)
    }

    @Test(arguments: [
        ("URL of the image" as StaticString, true), ("The public URL", true), ("Link to the file", true),
        ("Optional image url, or null", true),
        ("URL-safe name", false), ("URL path of the page", false), ("The name of the URL", false), ("Link type", false),
        ("A link between two nodes", false), ("", false),
    ]) func `stated by its description`(_ text: StaticString, _ isStated: Bool) {
        #expect(DescribedAddress.isStated(by: Text(text)) == isStated)
    }

    @Test(arguments: [
        ("Import a document from a URL" as StaticString, "src" as StaticString, true), ("Upload by URL", "source", true),
        ("Import a document from a URL", "title", false), ("Import a document", "src", false), ("Shorten the URL", "path", false),
        ("Get the link of a file", "file", false),
    ]) func `stated by the summary`(_ summary: StaticString, _ name: StaticString, _ isStated: Bool) {
        #expect(DescribedAddress.isStated(by: Text(summary), for: Text(name)) == isStated)
    }

    @Test func `placeholder hosts`() {
        #expect(["localhost", "HOSTNAME", "your-domain.com"].allSatisfy(HostName.isStandIn))
        #expect(!HostName.isStandIn("api.shop.com"))
    }
}
