/// What the host of a server is, judged by its labels, their words, and the address that they spell.
///
/// Sources: RFC 6761 and RFC 2606 (reserved names), RFC 6762 (`.local`), RFC 8375 (`home.arpa`), ICANN's reservation of `.internal`;
/// metadata addresses of cloud providers (AWS, Azure, Google, Alibaba, Oracle); OWASP API7:2023 and API9:2023.
package enum HostName {
    package enum Kind: Sendable, Hashable {
        case loopback
        /// In a private network: 10/8, 192.168/16, fc00::/7, `*.local`, `*.internal`, a name without a dot.
        case privateAddress
        /// Development, test, staging, and so on, with the word that states it.
        case nonProduction(String)
        case sandbox
        /// `example.com`, `your-domain.com`.
        case placeholder
        /// Returns credentials of the machine to any process on it.
        case metadataService
        /// A public IP address.
        case ipAddress
        case ordinary
    }

    /// - Parameter host: as in a URL, optionally with a port and brackets.
    package static func kind(_ host: String, by vocabularies: Vocabularies = .standard) -> Kind {
        let host = bare(host)
        if metadataHosts.contains(host) { return .metadataService }
        if let address = HostAddress(host) {
            if address.isMetadataService { return .metadataService }
            if address.isLoopback { return .loopback }
            return address.isPrivate ? .privateAddress : .ipAddress
        }
        let labels = host.split(separator: ".").map(String.init)
        guard let top = labels.last, !host.contains("{") || labels.count > 1 else { return .ordinary }
        if top == "localhost" || host == "localhost.localdomain" || loopbackNames.contains(host) { return .loopback }
        if let word = nonProductionWord(in: labels, by: vocabularies) { return word == "sandbox" ? .sandbox : .nonProduction(word) }
        if privateTops.contains(top) || host.hasSuffix(".home.arpa") || labels.count == 1 && !host.isEmpty {
            return labels.count == 1 && isPlaceholder(label: host) ? .placeholder : .privateAddress
        }
        if let word = tunnels[labels.suffix(2).joined(separator: ".")] { return .nonProduction(word) }
        return isPlaceholder(labels) ? .placeholder : .ordinary
    }

    /// Whether it stands for a host that is not yet known: the machine itself, a name in its own network, `your-domain.com`.
    package static func isStandIn(_ host: String) -> Bool {
        switch kind(host) {
        case .loopback, .privateAddress, .placeholder: true
        default: false
        }
    }

    /// Whether nothing says that it is another host than the one in production.
    package static func mayBeProduction(_ host: String, by vocabularies: Vocabularies) -> Bool {
        switch kind(host, by: vocabularies) {
        case .ordinary, .ipAddress, .placeholder, .metadataService: true
        case .loopback, .privateAddress, .nonProduction, .sandbox: false
        }
    }

    /// The host in lowercase, without brackets, port, user information, and trailing dots.
    private static func bare(_ host: String) -> String {
        var host = host.lowercased()[...]
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        if host.first == "[" {
            let inner = host.dropFirst().prefix { $0 != "]" }
            return String(inner.prefix { $0 != "%" })
        }
        if host.filter({ $0 == ":" }).count == 1 { host = host.prefix { $0 != ":" } }
        while host.last == "." { host = host.dropLast() }
        return String(host)
    }

    /// Considers only labels below the registered domain: `devices.example.com` and `contest.io` do not match, `test.com` is a company
    /// name, and `.dev` is an ordinary top-level domain.
    private static func nonProductionWord(in labels: [String], by vocabularies: Vocabularies) -> String? {
        if labels.last == "test" { return "test" }
        let kept = labels.count - registeredLabels(labels)
        for label in labels.prefix(max(kept, labels.count == 1 ? 1 : 0)) {
            if let own = vocabularies[.nonProduction] {
                if let word = own.verdict(on: Name(label), .anywhere)?.term { return word }
                if own.removes(within: Name(label).words) { continue }
            }
            if nonProductionLabels.contains(label) { return label }
            for part in label.split(whereSeparator: { $0 == "-" || $0 == "_" }) {
                var part = part
                while part.last?.isNumber == true { part.removeLast() }
                let word = String(part)
                if nonProductionWords.contains(word) { return word }
            }
        }
        return nil
    }

    /// 2, or 3 under `co.uk` and the like, or 1 under a private top-level domain; 0 for a single label.
    private static func registeredLabels(_ labels: [String]) -> Int {
        guard let top = labels.last, labels.count > 1 else { return 0 }
        if privateTops.contains(top) { return 1 }
        let second = labels[labels.count - 2]
        return top.utf8.count == 2 && ["co", "com", "org", "net", "gov", "gob", "ac", "edu", "gv", "or", "ne", "go"].contains(second)
            ? 3 : 2
    }

    private static func isPlaceholder(_ labels: [String]) -> Bool {
        guard let top = labels.last else { return false }
        if ["example", "invalid"].contains(top) { return true }
        let domain = labels.suffix(2)
        if domain.first == "example", ["com", "org", "net", "edu", "de", "fr", "io", "co"].contains(top) { return true }
        return labels.contains(where: isPlaceholder(label:))
    }

    /// `your-domain`, `your-vm-ip`, `<host>`.
    private static func isPlaceholder(label: String) -> Bool {
        placeholderLabels.contains(label) || label.hasPrefix("your-") || label.hasPrefix("<")
    }

    private static let loopbackNames: Set<String> = [
        "localhost", "localhost6", "ip6-localhost", "ip6-loopback", "loopback", "lvh.me", "localtest.me",
    ]

    private static let metadataHosts: Set<String> = [
        "metadata.google.internal", "metadata.goog", "metadata", "instance-data", "instance-data.ec2.internal", "metadata.azure.internal",
        "metadata.tencentyun.com", "rancher-metadata", "metadata.platformequinix.com", "metadata.packet.net",
    ]

    private static let privateTops: Set<String> = [
        "local", "internal", "intranet", "lan", "corp", "home", "private", "localdomain", "docker", "cluster", "svc",
    ]

    private static let nonProductionWords: Set<String> = [
        "dev", "devel", "develop", "development", "developement", "test", "testing", "tst", "tests", "stage", "staging", "stg", "stag",
        "qa", "qas", "uat", "sit", "preprod", "nonprod", "preproduction", "integration", "sandbox", "sbx", "internal", "localdev",
        "acceptance", "acc", "nonproduction", "testserver", "devserver", "testnet", "preview", "canary", "ppe", "entwicklung", "recette",
        "homolog", "homologacao", "hml", "pprod", "pre",
    ]

    private static let nonProductionLabels: Set<String> = [
        "pre-prod", "pre-production", "non-prod", "demo", "mock", "virtserver", "int", "lab", "e2e",
    ]

    private static let placeholderLabels: Set<String> = [
        "yourdomain", "your-domain", "yourcompany", "your-company", "mydomain", "my-domain", "mycompany", "yourserver", "your-server",
        "yoursite", "your-site", "your-host", "yourhost", "changeme", "change-me", "todo", "tbd", "yourapp", "your-app", "your-api",
        "yourapi", "placeholder", "your-tenant", "yourtenant", "your-instance", "yourinstance", "hostname", "host", "server", "myserver",
        "example", "your-organization", "your-account", "domain-name", "<host>", "some-host",
    ]

    private static let tunnels: [String: String] = [
        "ngrok.io": "ngrok", "ngrok-free.app": "ngrok", "ngrok.app": "ngrok", "loca.lt": "localtunnel",
        "trycloudflare.com": "trycloudflare",
        "serveo.net": "serveo", "mockapi.io": "mock", "mocklab.io": "mock", "webhook.site": "webhook.site", "requestbin.com": "requestbin",
    ]
}
