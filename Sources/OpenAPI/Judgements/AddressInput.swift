import Words
import YAML

/// A parameter or property that accepts an address from the caller without restricting it to known hosts (OWASP API7:2023; CWE-918).
package struct AddressInput {
    package enum Kind: Sendable {
        /// The name implies a request: `callbackUrl`, `webhook`, `feed`.
        case followed
        /// `url`, `link`, `target_url`: may just as well be the resource's own address.
        case plain
        /// `href`, `uri`, `user_uri`, `channelUrl`, `success_url`: identifies something or is displayed; rarely fetched.
        case reference
        /// `return_to`, `redirect_url`: the caller's browser goes there.
        case redirect
        /// OAuth's redirect URI, which is registered with the client.
        case redirectURI
        /// Displayed, not fetched: homepage, avatar.
        case profileLink
    }

    package let kind: Kind

    /// nil if it takes no address, or only known ones.
    /// - Parameter isShown: whether an example shows that the text is an address, as a format would state; called only if nothing else says
    /// so.
    package init?(
        named name: Name, schema: Schema?, inPath: Bool = false, in specification: Specification, isShown: () -> Bool = { false }
    ) {
        let verdict = specification.vocabularies.verdict(.url, on: name)
        if verdict == .removed { return nil }
        var value = schema
        if let facts = schema.map({ SchemaFacts($0) }), facts.types.contains(.array) { value = facts.items }
        let facts = value.map { SchemaFacts($0) }
        let types = facts?.types ?? []
        guard types.isEmpty || types.contains(.string), facts?.properties.isEmpty != false else { return nil }
        let format = facts?[.format]?.text
        var isAddress = format.map(AddressInput.isAddress) ?? false
        let isNamed = verdict != nil || ParameterName.takesURL(name, inPath: inPath)
        if !isAddress, !isNamed, format == nil, types.isSubset(of: .string), facts?.isEnumerated != true { isAddress = isShown() }
        guard isAddress || isNamed && (format == nil || format == "string") else { return nil }
        guard !ParameterName.isAnswerLink(name) || verdict != nil else { return nil }
        guard isNamed || !AddressInput.identifiers.contains(name.head ?? "") else { return nil }
        if let value, Bounds.address(value, in: specification) { return nil }
        if verdict != nil {
            kind = .followed
        } else if ParameterName.isRedirectURI(name) || name.words.suffix(2) == ["redirect", "uri"] {
            kind = .redirectURI
        } else if ParameterName.isProfileLink(name) {
            kind = .profileLink
        } else {
            kind = AddressInput.kind(name, isNamed: isNamed, isAddress: isAddress)
        }
    }

    private static func isAddress(_ format: Text) -> Bool {
        switch format {
        case "uri", "url", "iri", "uri-reference", "iri-reference", "URI", "URL": true
        default: false
        }
    }

    private static func kind(_ name: Name, isNamed: Bool, isAddress: Bool) -> Kind {
        // A target may be anything: a branch, a mount point, an element.
        if name.words == ["target"], !isAddress { return .reference }
        // Links as in HAL; without a format, a URI may just as well be an identifier.
        if name.words == ["href"] || !isAddress && (name.words == ["uri"] || name.words == ["uris"]) { return .reference }
        if isPlain(name) { return .plain }
        guard isNamed else { return .reference }
        if name.words.contains(where: redirects.contains) { return .redirect }
        return isFollowed(name) ? .followed : .reference
    }

    private static let redirects: Set<String> = ["redirect", "redirection", "return", "goto", "relay", "continue", "next"]

    private static func isPlain(_ name: Name) -> Bool {
        name.words.count == 1 && ["url", "urls", "uri", "uris", "link", "source", "target"].contains(name.words[0])
            || name.words == ["target", "url"]
    }

    private static func isFollowed(_ name: Name) -> Bool { name.words.contains { fetched.contains(Name.singular(of: $0) ?? $0) } }

    /// Whether it is the address of another service: `base_url`, which alone may be the service's own.
    package static func isService(_ name: Name, _ schema: Schema, in specification: Specification) -> Bool {
        guard services.contains(name) else { return false }
        let facts = SchemaFacts(schema)
        let format = facts[.format]?.text
        return facts.types.isSubset(of: [.string, .null]) && !facts.isEnumerated && facts.alternatives.isEmpty
            && (format.map(isAddress) ?? true) && !Bounds.address(schema, in: specification)
    }

    private static let services = Vocabulary<Bool>([
        "base url", "base uri", "api base", "api base url", "instance url", "site url", "tenant url", "account url", "domain url",
        "jira url", "confluence url", "gitlab url", "sonar url", "connection url",
    ])

    /// Words for what a server calls or loads.
    private static let fetched: Set<String> = [
        "callback", "webhook", "hook", "notify", "notification", "feed", "rss", "atom", "import", "source", "download", "fetch", "endpoint",
        "proxy", "ping", "post", "postback", "forward", "upload", "target", "host", "server", "remote", "push", "event", "sink", "upstream",
        "backend", "origin", "destination", "definition", "manifest", "spec", "config", "schema", "jwks", "metadata", "discovery", "file",
        "data", "content", "stream", "api", "crawl", "scrape", "scan", "preview", "pdf", "csv", "xml", "json", "report", "archive", "clone",
    ]

    /// Whether the words of a schema imply that something is fetched there.
    package static func isFetching(_ name: Name) -> Bool {
        name.words.contains { word in
            let word = Name.singular(of: word) ?? word
            return visited.contains(word) || ["notification", "notify", "endpoint", "postback"].contains(word)
        }
    }

    /// Whether the path of an operation implies that it calls the addresses it receives: `/hooks`, `/imports`, `/link-previews`,
    /// `/subscriptions`.
    package static func isFetching(_ path: PathTemplate) -> Bool {
        path.segments.contains { segment in
            guard segment.isLiteral, let head = segment.words.head else { return false }
            return visited.contains(head) || head == "subscription" && segment.words.isPlural
        }
    }

    private static let visited: Set<String> = [
        "hook", "webhook", "import", "importation", "callback", "feed", "preview", "fetch", "crawl", "scrape", "scan", "proxy",
        "screenshot", "render", "download", "upload", "mirror", "unfurl", "parse", "convert", "ingest", "ingestion", "transcribe", "probe",
    ]

    /// Whether a description says that the address is called or loaded: "where the image may be retrieved", "we POST events to".
    package static func isFetching(describedBy text: Text?) -> Bool {
        guard let text else { return false }
        let words = text.slice(0, 1_000).string.split { !$0.isLetter }
        return words.contains { $0 == "POST" || reachingOut.contains($0.lowercased()) }
    }

    /// Whether a description states that the server loads the address: "URL to download the image from", "the page to fetch", "is fetched
    /// by the server".
    package static func isLoaded(describedBy text: Text?) -> Bool {
        guard let text else { return false }
        let words = text.slice(0, 400).string.split { !$0.isLetter }.map { $0.lowercased() }
        if words.contains("from") { return words.contains { loading.contains($0) } }
        if zip(words, words.dropFirst()).contains(where: { $0 == "to" && loading.contains($1) }) { return true }
        return words.contains("by") && words.contains("server") && words.contains { loaded.contains($0) }
    }

    private static let loading: Set<String> = [
        "download", "fetch", "retrieve", "import", "load", "downloaded", "fetched", "imported", "loaded",
    ]
    private static let loaded: Set<String> = ["downloaded", "fetched", "retrieved", "imported", "loaded"]

    /// Whether a description says that addresses are checked (an allow-list, a registration, a certificate), or that the address is used
    /// only at the end of a flow. Prose guarantees less than a pattern.
    package static func isGuarded(describedBy text: Text?) -> Bool {
        guard let text else { return false }
        let words = text.slice(0, 2_000).string.lowercased().split { !$0.isLetter }
        if words.contains(where: { checking.contains(String($0)) }) { return true }
        return words.contains("after") && words.contains("flow")
    }

    private static let checking: Set<String> = [
        "allowlist", "allowlisted", "whitelist", "whitelisted", "safelist", "registered", "preregistered", "certificate",
    ]

    private static let reachingOut: Set<String> = [
        "retrieve", "retrieved", "download", "downloaded", "fetch", "fetched", "import", "imported", "posted", "notify", "notified",
        "webhook", "callback", "called", "crawl", "crawled", "scrape", "scraped", "delivered", "upload", "uploaded",
    ]

    /// URIs that identify something and are never requested: JSON-LD, problem details (RFC 9457), token claims (RFC 7519).
    private static let identifiers: Set<String> = [
        "id", "type", "schema", "context", "namespace", "iss", "issuer", "sub", "aud", "audience", "rel", "self", "vocabulary", "ontology",
        "instance", "identifier", "scope", "resource", "profile", "license", "kind", "code", "name",
    ]
}
