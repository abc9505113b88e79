import YAML

/// Prose that says a text is an address although its name does not: `img`, "URL of the image"; `src` of "Import a document from a URL".
package enum DescribedAddress {
    /// Whether a description begins by saying that the value is a URL: "The public URL of the logo", "Link to the file". "URL-safe name"
    /// and "URL path" do not.
    package static func isStated(by description: Text?) -> Bool {
        guard let words = description.map(words) else { return false }
        guard let index = words.prefix(6).firstIndex(where: { nouns.contains($0) }) else { return false }
        guard words[..<index].allSatisfy({ adjectives.contains($0) }) else { return false }
        guard index + 1 < words.count else { return true }
        return links.contains(words[index]) ? words[index + 1] == "to" : followers.contains(words[index + 1])
    }

    /// Whether a summary says that something is taken from a URL, and the name is one for where it is taken from: `src`, `from`.
    package static func isStated(by summary: Text?, for name: Text) -> Bool {
        guard let words = summary.map(words), let index = words.firstIndex(where: { $0 == "url" || $0 == "link" }) else { return false }
        guard ["from", "by", "via"].contains(words[..<index].last { !adjectives.contains($0) } ?? "") else { return false }
        return origins.contains(name.string.lowercased())
    }

    /// The first words, in lower case. Words with a hyphen stay whole.
    private static func words(_ text: Text) -> [String] {
        text.slice(0, 200).string.lowercased().split { !($0.isLetter || $0 == "-") }.prefix(12).map(String.init)
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

    private static let origins: Set<String> = [
        "src", "source", "from", "location", "origin", "input", "path", "file", "image", "img", "document", "target", "address", "site",
        "page",
        "website", "resource", "q", "query", "u",
    ]
}
