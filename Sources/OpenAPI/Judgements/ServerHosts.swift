import Words
import YAML

extension Server {
    /// Maximum number of URLs that `urls` creates for one server.
    static let urlLimit = 64
    /// Maximum length, in bytes, of a URL whose variables are replaced; no host is that long.
    static let longestURL = 1_024

    /// The possible URLs: every variable at its default, then each other value of a variable, one URL for each. A variable without a value
    /// stays in its braces. The URLs are created on demand: often the first one decides.
    package var urls: some Sequence<String> {
        let template = ServerURLTemplate(self)
        return (0..<template.count).lazy.map { template.url($0) }
    }

    /// Hosts of those URLs, in order; none for a relative URL.
    private var statedHosts: some Sequence<String> {
        let isTooLong = url.map { $0.count > Server.longestURL && $0.contains(UInt8(ascii: "{")) } ?? true
        let template = isTooLong ? ServerURLTemplate() : ServerURLTemplate(self)
        return (0..<template.count).lazy.compactMap { ServerURL(template.url($0)).host }.filter { !$0.isEmpty }
    }

    /// Hosts of those URLs, in order, each once; none for a relative URL.
    package var hosts: [String] {
        var seen: Set<String> = []
        return statedHosts.filter { seen.insert($0).inserted }
    }

    /// The first of those hosts that passes a test.
    package func firstHost(where test: (String) -> Bool) -> String? { statedHosts.first(where: test) }

    /// Whether there is at least one host, and all hosts pass a test.
    package func areAllHosts(_ test: (String) -> Bool) -> Bool {
        var isAny = false
        for host in statedHosts {
            guard test(host) else { return false }
            isAny = true
        }
        return isAny
    }

    /// Whether the host contains a variable without restrictions: whoever installs the API sets it, and its default says little.
    package var hasFreeHost: Bool {
        guard let url = url?.string else { return false }
        let host = ServerURL(url).host ?? url.lowercased()
        return Server.variableNames(in: url).contains { name in
            host.includes("{\(name.lowercased())}") && node[.variables]?.child(name)?.has(.enum) != true
        }
    }

    /// The first few names in braces, each once.
    static func variableNames(in url: String) -> [String] {
        var names: [String] = []
        var rest = url[...]
        while names.count < Server.urlLimit, let (open, close) = braces(in: rest) {
            let name = String(rest[rest.index(after: open)..<close])
            if !names.contains(name) { names.append(name) }
            rest = rest[rest.index(after: close)...]
        }
        return names
    }

    /// The first opening brace and the closing one behind it.
    static func braces(in text: Substring) -> (Substring.Index, Substring.Index)? {
        guard let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return (open, close)
    }
}

extension Specification {
    /// Whether one of the servers of a list may be the production server: its host is not known to be another one.
    package func includesProduction(_ list: Node) -> Bool {
        if let made = memo.productionLists[list] { return made }
        let made = list.children.contains { node in
            role(of: node) == .server && Server(node).firstHost { HostName.mayBeProduction($0, by: self.vocabularies) } != nil
        }
        memo.productionLists[list] = made
        return made
    }
}

/// Hosts as an allow-list names them: `api.shop.com`, or `*.shop.com` for every name below `shop.com`.
package enum HostPattern {
    package static func matches(_ host: String, _ pattern: String) -> Bool {
        let pattern = pattern.lowercased()
        guard pattern.hasPrefix("*.") else { return host == pattern }
        return host.utf8.count > pattern.utf8.count - 1 && host.hasSuffix(pattern.dropFirst())
    }
}
