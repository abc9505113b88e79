import Words
import YAML

/// URLs of the services that return the credentials of a cloud machine to any process on it.
package enum MetadataAddress {
    /// Whether a text is such a URL.
    package static func isURL(_ text: Text) -> Bool {
        guard let start = hostStart(text), mayName(text.slice(start)) else { return false }
        return ServerURL(text.string).host.map { HostName.kind($0) == .metadataService } ?? false
    }

    /// A URL of this kind in a value; nil if there is none. Skips aliases: their targets are searched where they are written.
    package static func first(in value: Node) -> Node? {
        var waiting = [value]
        while let node = waiting.popLast() {
            if let text = node.stringText {
                if isURL(text) { return node }
                continue
            }
            for entry in node.entries where !entry.isAlias && entry.site.parent == node { waiting.append(entry.site) }
        }
        return nil
    }

    /// Whether a path belongs to such a service: of AWS and OpenStack, Google Cloud, Azure, Alibaba, or DigitalOcean.
    package static func isPath(_ path: String) -> Bool {
        let path = path.lowercased()
        return paths.contains { path.hasPrefix($0) }
    }

    private static let paths = [
        "/latest/meta-data", "/latest/user-data", "/latest/dynamic/instance-identity", "/latest/api/token", "/computemetadata/v1",
        "/metadata/instance", "/metadata/identity/oauth2", "/openstack/latest/meta_data",
    ]

    private static func hostStart(_ text: Text) -> Int? {
        guard text.count < 2_048 else { return nil }
        if text.hasPrefix("//") { return 2 }
        for (prefix, length) in [("http://", 7), ("https://", 8), ("ftp://", 6), ("gopher://", 9)] as [(StaticString, Int)]
        where text.hasPrefixIgnoringCase(prefix) {
            return length
        }
        return nil
    }

    /// Whether it starts with a digit, a bracket, or the first letter of one of the names. Most URLs fail this test.
    private static func mayName(_ rest: Text) -> Bool {
        guard let first = rest.first else { return false }
        if (0x30...0x39).contains(first) || first == UInt8(ascii: "[") { return true }
        if rest.hasPrefixIgnoringCase("metadata") || rest.hasPrefixIgnoringCase("instance-data")
            || rest.hasPrefixIgnoringCase("rancher-metadata")
        {
            return true
        }
        let authority = rest.slice(0, rest.firstIndex(of: UInt8(ascii: "/")))
        return authority.contains(UInt8(ascii: "@"))
    }
}
