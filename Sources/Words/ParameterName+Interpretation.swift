/// Parameters whose value is followed or interpreted. Sources: OWASP API7:2023 (SSRF), API8:2023 (injection), API3:2023 (client-selected
/// fields); CWE-918, CWE-601, CWE-89, CWE-22, CWE-78.
extension ParameterName {
    /// The value is an address that the server, or the caller's browser, will go to; the head word decides, so `webhookId` and
    /// `callbackCount` are not.
    /// - Parameter inPath: a path names objects (`webhook_endpoints/{webhook_endpoint}`), so only `url` and the like count there.
    package static func takesURL(_ name: Name, inPath: Bool = false, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.url, on: name) { return verdict.isAdded }
        guard !SensitiveData.isFlag(name.words[...]), let last = lastWord(name) else { return false }
        if name.words.count > 1, urlArguments.contains(name) { return true }
        if ["url", "urls", "uri", "uris", "href", "callback", "webhook"].contains(last) { return !notFetched.contains(name) }
        if inPath { return ["redirect", "target url"].contains(last) && name.words.count == 1 }
        if ["redirect", "feed", "endpoint", "host", "target"].contains(last) {
            return name.words.count == 1 || urlQualifiers.contains(name.words[name.words.count - 2])
        }
        return urlArguments.contains(name)
    }

    /// OAuth's own redirect URI: registered with the client, so open by design (RFC 6749 §3.1.2).
    package static func isRedirectURI(_ name: Name) -> Bool { redirectURIs.contains(name) }

    /// A link that is shown and not fetched: homepage, avatar, logo, terms.
    package static func isProfileLink(_ name: Name) -> Bool {
        guard let last = lastWord(name) else { return false }
        if name.words.count == 1 { return ["homepage", "website", "avatar", "logo"].contains(last) }
        guard ["url", "urls", "uri", "uris", "link", "href"].contains(last) else { return false }
        return name.words.dropLast().contains { profileLinks.contains($0) }
    }

    private static func lastWord(_ name: Name) -> String? { name.words.last { !Name.isNumberOrVersion($0) } }

    private static let urlQualifiers: Set<String> = [
        "url", "callback", "webhook", "redirect", "rss", "atom", "http", "https", "webhooks", "target", "remote", "proxy", "hook",
        "notification", "post", "api", "source", "destination", "login", "logout", "success", "error", "failure", "news", "xml", "json",
        "server", "service", "upstream", "backend", "origin", "event", "push", "after",
    ]

    private static let notFetched = Vocabulary<Bool>([
        "base url", "namespace uri", "schema uri", "tag uri", "spotify uri", "track uri", "context uri", "at uri",
    ])

    private static let urlArguments = Vocabulary<Bool>([
        "return to", "redirect to", "goto", "go to", "callback to", "return path", "forward to", "webhook address", "notify address",
        "link to fetch", "remote address", "import from", "fetch from", "source link", "download link", "image link", "return link",
        "relay state", "post back", "postback", "notify hook", "redirect after", "redirect location", "callback address", "rss", "rss feed",
        "server address", "web address",
    ])

    private static let redirectURIs = Vocabulary<Bool>([
        "redirect uri", "redirect uris", "post logout redirect uri", "post logout redirect uris", "oauth redirect uri", "oauth callback",
        "oauth redirect url", "oauth callback url", "redirection uri",
    ])

    private static let profileLinks: Set<String> = [
        "avatar", "homepage", "home", "website", "site", "logo", "image", "picture", "photo", "icon", "thumbnail", "thumb", "banner",
        "cover", "profile", "terms", "tos", "privacy", "support", "documentation", "docs", "doc", "repository", "repo", "blog", "linkedin",
        "twitter", "facebook", "github", "instagram", "youtube", "legal", "license", "help", "contact", "external", "web", "public", "html",
        "about", "wiki", "info", "details", "detail", "more", "social", "portfolio", "poster", "favicon", "tiktok", "xing", "mastodon",
        "project", "product", "company", "policy", "reference", "author", "issues", "bug", "bugs", "imprint",
    ]

    /// A host, address or port that the server will talk to: `host`, `ip`, `domain`, `port`.
    package static func isHost(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.host, on: name) { return verdict.isAdded }
        return hosts.contains(name)
    }

    private static let hosts = Vocabulary<Bool>([
        "host", "hostname", "ip", "ip address", "ip addr", "domain", "domain name", "port", "fqdn", "target host", "remote host",
        "server host", "target ip", "host ip", "server ip", "server address", "destination ip", "dest ip", "dns name", "ipv4", "ipv6",
        "host address", "target port", "destination host", "proxy host", "smtp host", "db host", "ldap host", "ftp host", "sftp host",
        "nameserver",
    ])

    /// What interprets the value, for messages: `query`, `filter`, `sort`, `expression`, `template`, `path`, `command` …
    package static func isInjectionProne(_ name: Name, by vocabularies: Vocabularies = .standard) -> String? {
        if let verdict = vocabularies.verdict(.interpreted, on: name) { return verdict.term }
        guard !SensitiveData.isFlag(name.words[...]), !name.isPlural || injectionPlurals.contains(name) else { return nil }
        return injection[name] ?? injectionHeads.plainSuffix(of: name.words[...])?.value
    }

    private static let injectionPlurals = Vocabulary<Bool>(["filters", "where clauses", "keywords", "includes"])

    /// The whole name.
    private static let injection: Vocabulary<String> = Vocabulary([
        (
            value: "search",
            phrases: ["q", "search", "search term", "search text", "search string", "keyword", "keywords", "term", "search query"]
        ),
        (value: "query", phrases: ["query", "query string", "where", "where clause", "criteria", "predicate", "condition expression"]),
        (value: "filter", phrases: ["filter", "filters", "filter by", "filter expression", "search filter", "odata filter"]),
        (
            value: "sort",
            phrases: ["sort", "sort by", "order by", "orderby", "order", "sort field", "sort column", "sorting", "group by", "sort order"]
        ),
        (value: "expression", phrases: ["expression", "expr", "eval", "formula", "script", "code to run", "exec", "groovy", "jsonata"]),
        (value: "template", phrases: ["template", "template string", "template body", "tpl"]),
        (
            value: "path",
            phrases: [
                "path", "file", "filename", "file path", "dir", "directory", "folder", "folder path", "include", "document root",
                "root path",
            ]
        ),
        (value: "locale", phrases: ["locale", "lang file"]),
        (value: "XML", phrases: ["xml"]),
        (value: "pattern", phrases: ["regex", "regexp"]),
    ])

    /// At the end of a name.
    private static let injectionHeads: Vocabulary<String> = Vocabulary([
        (value: "SQL", phrases: ["sql", "sql query", "sql statement"]),
        (value: "XPath", phrases: ["xpath", "jsonpath", "json path"]),
        (value: "LDAP filter", phrases: ["ldap filter", "ldap query"]),
        (value: "command", phrases: ["command", "cmd", "shell command", "command line"]),
        (value: "expression", phrases: ["expression", "expr"]),
        (value: "path", phrases: ["filename", "file path", "directory path", "filepath"]),
        (value: "query", phrases: ["search query", "query string", "where clause", "raw query", "gql", "jql", "cql"]),
        (value: "filter", phrases: ["filter expression", "filter query"]),
    ])

    /// The caller chooses what the answer holds: `fields`, `select`, `include`, `expand`, `filter`, `where`, `orderBy`, `fields[users]`.
    package static func isFieldSelection(_ name: Name, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.fieldSelection, on: name) { return verdict.isAdded }
        if fieldSelections.contains(name) { return true }
        return name.words.count == 2 && name.words[0] == "fields"
    }

    private static let fieldSelections = Vocabulary<Bool>([
        "fields", "select", "include", "includes", "expand", "filter", "filters", "where", "order by", "populate", "embed", "projection",
        "columns", "attributes", "properties", "group by", "aggregate", "include fields", "exclude fields", "select fields",
        "sparse fields", "omit", "opt fields", "expansions", "field set", "fieldset", "field mask", "read mask", "response fields",
        "return fields", "with relations", "fields to return", "properties to return", "additional fields", "extra fields", "exclude",
    ])
}
