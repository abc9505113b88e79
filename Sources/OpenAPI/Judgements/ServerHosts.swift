import YAML

extension Server {
    /// Most URLs that `urls` makes of one server.
    static let urlLimit = 64
    /// Bytes of a URL up to which variables are filled in; no host is that long.
    private static let longestURL = 1_024

    /// What the URL may become: every variable at its default, then each other value that a variable may take. What has no value stays in
    /// its braces.
    package var urls: [String] {
        guard let url = url?.string else { return [] }
        guard url.utf8.count <= Server.longestURL, url.contains("{") else { return [url] }
        var values: [(name: String, values: [String])] = []
        for name in Server.variableNames(in: url) {
            guard let variable = node[.variables]?.child(name) else { continue }
            let listed = variable[.enum]?.children.prefix(Server.urlLimit).compactMap { $0.text?.string } ?? []
            guard let first = variable[.default]?.text?.string ?? listed.first else { continue }
            values.append((name, [first] + listed.filter { $0 != first }))
        }
        let defaults = Dictionary(values.map { ($0.name, $0.values[0]) }, uniquingKeysWith: { first, _ in first })
        var urls = [Server.fill(url, defaults)]
        for variable in values {
            for value in variable.values.dropFirst() where urls.count < Server.urlLimit {
                urls.append(Server.fill(url, defaults.merging([variable.name: value], uniquingKeysWith: { _, new in new })))
            }
        }
        return urls
    }

    /// Hosts of those URLs, in order, each once; none for a relative URL.
    package var hosts: [String] {
        guard let url, url.count <= Server.longestURL || !url.contains(UInt8(ascii: "{")) else { return [] }
        var seen: Set<String> = []
        return urls.compactMap { ServerURL($0).host }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// Whether a variable that takes any value stands in the host: whoever installs the API fills it in, and its default says little.
    package var hasFreeHost: Bool {
        guard let url = url?.string else { return false }
        let host = ServerURL(url).host ?? url.lowercased()
        return Server.variableNames(in: url).contains { name in
            host.contains("{\(name.lowercased())}") && node[.variables]?.child(name)?.has(.enum) != true
        }
    }

    /// The first few names in braces, each once.
    private static func variableNames(in url: String) -> [String] {
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
    private static func braces(in text: Substring) -> (Substring.Index, Substring.Index)? {
        guard let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return (open, close)
    }

    private static func fill(_ url: String, _ values: [String: String]) -> String {
        var filled = ""
        var rest = url[...]
        while let (open, close) = braces(in: rest) {
            filled += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            filled += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
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
