/// Parameters and fields whose value is an address. Sources: OWASP API7:2023 (SSRF); CWE-918, CWE-601.
extension ParameterName {
    /// The value is an address that the server, or the caller's browser, will go to; the head word decides, so `webhookId` and
    /// `callbackCount` are not.
    /// - Parameter inPath: a path names objects (`webhook_endpoints/{webhook_endpoint}`), so only `url` and the like count there.
    package static func takesURL(_ name: Name, inPath: Bool = false, by vocabularies: Vocabularies = .standard) -> Bool {
        if let verdict = vocabularies.verdict(.url, on: name) { return verdict.isAdded }
        guard let last = lastWord(name) else { return false }
        // `notify_url` says what the address is for, not whether.
        let isForNotices = name.words.count == 2 && ["notify", "notification", "send"].contains(name.words[0]) && last == "url"
        guard isForNotices || !SensitiveData.isFlag(name.words[...]) else { return false }
        if name.words.count > 1, urlArguments.contains(name) { return true }
        // `totp_url` carries a secret; where a browser goes `after_totp` is somewhere else.
        if isAnswerLink(name) || name.words.suffix(3).contains(where: { ["otp", "totp", "otpauth"].contains($0) }) { return false }
        if ["url", "urls", "uri", "uris", "href", "callback", "webhook"].contains(last) || last == "webhooks" && name.words.count > 1 {
            return !notFetched.contains(name)
        }
        if !inPath, isRedirect(name.words, last) { return true }
        if inPath { return ["redirect", "target url"].contains(last) && name.words.count == 1 }
        // `mechanic_api`, beside which an address stands.
        if last == "api", name.words.count == 2 {
            return !notCalled.contains(name.words[0]) && Name.singular(of: name.words[0]) == nil
        }
        // `deploy_hook`, `tokenHook`: what is called when something happens.
        if last == "hook", name.words.count > 1 { return hookQualifiers.contains(name.words[name.words.count - 2]) }
        if ["redirect", "feed", "endpoint", "host", "target"].contains(last) {
            // A `feed` alone is chosen by its name.
            if name.words.count == 1 { return last != "feed" }
            return urlQualifiers.contains(name.words[name.words.count - 2])
        }
        return urlArguments.contains(name)
    }

    /// `redirect_browser_to`, `website-redirect-location`.
    private static func isRedirect(_ words: [String], _ last: String) -> Bool {
        guard words.count > 1, ["to", "location", "target", "page", "destination", "link"].contains(last) else { return false }
        return words.contains { $0 == "redirect" || $0 == "redirection" }
    }

    /// Whether an address is where the browser goes on: `return_url`, `successUrl`, `checkout_cancel_url`; a `failure_callback_url` is not.
    static func isRedirectTarget(_ name: Name) -> Bool {
        let words = name.words
        if words.contains(where: { ["redirect", "return", "redirection", "goto"].contains($0) }) || words == ["relay", "state"] {
            return true
        }
        guard words.count > 1, let last = lastWord(name), ["url", "urls", "uri", "uris"].contains(last) else { return false }
        return words.dropLast().last.map(returns.contains) ?? false
    }

    private static let returns: Set<String> = [
        "success", "cancel", "failure", "fail", "back", "continue", "exit", "decline", "declined", "accept", "completion", "complete",
        "completed", "abort", "logout", "finish",
    ]

    /// A link that answers carry, to the thing itself or to what belongs to it: `href`, `html_url`, `self_url`, `pull_request_url`. Of the
    /// APIs that use one of these names, next to none take it in a request.
    package static func isAnswerLink(_ name: Name) -> Bool {
        if name.words == ["href"] { return true }
        guard name.words.count > 1, let last = lastWord(name), ["url", "urls", "uri", "uris", "link", "href"].contains(last) else {
            return false
        }
        guard let index = name.words.lastIndex(of: last), index > 0 else { return false }
        let before = name.words[index - 1]
        if name.words == ["policy", "uri"] || name.words.contains("privacy") || name.words.contains("terms") { return true }
        // A collection's: `hooks_url`; `acs` is short for something.
        if before.utf8.count > 3, Name.singular(of: before) != nil,
            !["callbacks", "webhooks", "images", "photos", "videos", "files"].contains(before)
        {
            return true
        }
        return answerLinks.contains(before)
    }

    private static let answerLinks: Set<String> = [
        "action", "actor", "analysis", "annotation", "artifact", "asset", "assignee", "authorization", "avatar", "badge", "blob", "branch",
        "canonical", "card", "channel", "chapter", "checklist", "clone", "collaborator", "column", "comment", "commit", "compare",
        "console", "content", "context", "contributor", "dashboard", "delete", "delivery", "deployment", "detail", "docs",
        "documentation", "download", "edit", "embed", "event", "export", "favicon", "first", "follower", "following", "fork", "gist",
        "git", "guide", "help", "home", "hosted", "html", "hub", "info", "invoice", "issue", "key", "label", "language", "last",
        "license", "linkedin", "list", "management", "marketplace", "member", "merge", "milestone", "more", "next", "node", "object",
        "order", "organization", "owner", "page", "patch", "permalink", "play", "poll", "portal", "prev", "previous", "pricing", "privacy",
        "product", "profile", "project", "protection", "pull", "receipt", "record", "recovery", "release", "repo", "repository", "request",
        "rerun", "result", "review", "run", "runner", "search", "self", "session", "share", "shared", "short", "ssh", "stargazer",
        "statement", "statuses", "subscriber", "subscription", "suite", "support", "survey", "svn", "tag", "tarball", "task", "team",
        "term", "terms", "timeline", "tos", "tree", "twitter", "ui", "unsubscribe", "upload", "user", "userinfo", "vanity", "vcs",
        "verification", "view", "workflow", "zipball", "facebook", "instagram", "github", "about", "legal", "client", "homepage", "website",
        "doc", "presigned", "logo", "picture",
        "pic", "report", "data", "error", "issuer", "web", "site", "external", "code",
        "registration", "output", "location", "original", "domain", "advisory", "machine", "thread", "account", "native", "prepare",
        "region",
        "conversation", "attachment", "ticket", "group", "locations", "ticket comment",
        // Pages of a site, and what is shown or played there.
        "absolute", "ad", "album", "alert", "alternate", "amp", "art", "artist", "auth", "authority", "authorize", "icon", "mandate",
        "bitly", "booking",
        "chart",
        "contract", "county", "course", "donate", "donation", "episode", "experiment", "flag", "formatted", "forum", "frame", "game",
        "headshot", "incentive", "invitation", "invite", "join", "landing", "light", "dark", "listing", "lyrics", "map", "match", "meeting",
        "movie", "parent", "playback", "playlist", "podcast", "progress", "public", "qr", "barcode", "rating",
        "recipe", "refinement", "related", "series", "song", "root", "shareable", "storefront", "story",
        "tagged", "tiny", "track", "tracking", "trailer", "venue", "viewer", "watch", "wiki", "youtube",
        "agreement", "attempt", "cookie", "copyright", "disclaimer", "environment", "eula", "guide", "install", "installation", "log",
        "logs", "resource", "sharing",
        "informational", "note", "overview", "smiley", "affiliate",
        // Names of things in the form of an address.
        "base", "cpe", "directory", "doi", "magnet", "orcid", "type", "urn", "invocation", "signer",
    ]

    private static let notCalled: Set<String> = [
        "enable", "enabled", "use", "rest", "public", "private", "internal", "open", "is", "has", "data", "graphql", "via", "web", "legacy",
    ]

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
        "server", "service", "upstream", "backend", "origin", "event", "push", "after", "forward", "forwarding", "delivery", "external",
        "custom",
        "otlp", "collector", "exporter", "sink", "inference", "scim", "s3", "webdav", "smtp", "ftp", "sftp", "imap", "mqtt", "broker",
        "syslog", "ldap", "subscriber", "consumer", "listener", "replication", "mirror",
    ]

    private static let hookQualifiers: Set<String> = [
        "web", "deploy", "deployment", "token", "campaign", "build", "release", "notify", "event", "payment", "order", "status", "refresh",
        "registration", "login", "http", "outgoing", "post", "push", "update", "alert",
    ]

    private static let notFetched = Vocabulary<Bool>([
        "base url", "namespace uri", "schema uri", "tag uri", "spotify uri", "track uri", "context uri", "at uri",
    ])

    private static let urlArguments = Vocabulary<Bool>([
        "return to", "redirect to", "goto", "go to", "callback to", "return path", "forward to", "webhook address", "notify address",
        "link to fetch", "import from", "fetch from", "source link", "download link", "image link", "return link",
        "relay state", "redirects", "redirect browser to", "redirect destination", "post back", "postback", "notify hook", "redirect after",
        "redirect location", "callback address", "rss", "rss feed",
        "web address", "fallback address", "notification address", "scrape target", "crawl target", "proxy address", "proxy server",
        "smtp server", "mail server", "ldap server", "syslog server", "ftp server", "sftp server", "remote server", "destination server",
        "broker server", "broker address", "smtp address", "ldap address", "server to call", "upstream server", "load from",
        "image source url", "media source", "video source url", "link to", "link to file", "link to image", "publish link",
        "content link to import", "upstream address", "callback target", "webhook target", "hook address", "forward address",
        "avatar source",
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
}
