import Words
import YAML

/// Prose that says a text is an address although its name does not: `img`, "URL of the image"; `src` of "Import a document from a URL".
package enum DescribedAddress {
    /// Whether a description begins by saying that the value is a URL: "The public URL of the logo", "Link to the file". "URL-safe name"
    /// and "URL path" do not.
    package static func isStated(by description: Text?) -> Bool {
        guard let words = description.flatMap({ words($0, upTo: 80) }) else { return false }
        guard let index = words.prefix(6).firstIndex(where: { nouns.contains($0) }) else { return false }
        guard words[..<index].allSatisfy({ adjectives.contains($0) }) else { return false }
        guard index + 1 < words.count else { return true }
        return links.contains(words[index]) ? words[index + 1] == "to" : followers.contains(words[index + 1])
    }

    /// Whether a summary says that something is taken from a URL, and the name is one for where it is taken from: `src`, `from`.
    package static func isStated(by summary: Text?, for name: Text) -> Bool {
        guard name.count <= longestOrigin, let words = summary.flatMap({ words($0, upTo: 200) }),
            let index = words.firstIndex(where: { $0 == "url" || $0 == "link" }),
            ["from", "by", "via"].contains(words[..<index].last { !adjectives.contains($0) } ?? "")
        else { return false }
        return origins.contains(name.string.lowercased())
    }

    /// The first words, in lower case; nil if none is for an address, as in most text. Words with a hyphen stay whole.
    private static func words(_ text: Text, upTo limit: Int) -> [String]? {
        let start = text.slice(0, limit)
        guard mayNameAddress(start.bytes) else { return nil }
        return start.string.lowercased().split { !($0.isLetter || $0 == "-") }.prefix(12).map(String.init)
    }

    /// Whether the bytes contain `url` or `link`, in either case.
    private static func mayNameAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { index in
            switch bytes[index] | 0x20 {
            case UInt8(ascii: "l"): bytes.holds("ur", at: index - 2)
            case UInt8(ascii: "k"): bytes.holds("lin", at: index - 3)
            default: false
            }
        }
    }

    private static let nouns: Set<String> = ["url", "urls", "link", "hyperlink"]
    private static let links: Set<String> = ["link", "hyperlink"]

    private static let adjectives: Set<String> = [
        "a", "an", "the", "optional", "required", "full", "absolute", "complete", "public", "external", "remote", "source", "target",
        "valid", "http", "https", "direct", "web", "image", "file", "video", "audio", "feed", "photo", "picture", "document", "download",
        "this", "is", "website", "site", "new", "original", "custom",
    ]

    private static let followers: Set<String> = [
        "of", "to", "from", "for", "where", "that", "which", "pointing", "with", "or", "must", "should", "will", "at", "e", "eg", "example",
        "in", "the", "we", "a",
    ]

    private static let longestOrigin = 8
    private static let origins: Set<String> = [
        "src", "source", "from", "location", "origin", "input", "path", "file", "image", "img", "document", "target", "address", "site",
        "page",
        "website", "resource", "q", "query", "u",
    ]
}
