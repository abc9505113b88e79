import OpenAPI
import Words
import YAML

/// One address of the API in a description.
struct ServerEntry {
    /// In lowercase; nil for a relative URL, and in 2.0 if no scheme is stated.
    let scheme: String?
    /// In lowercase; nil for a relative URL, and in 2.0 if no host is stated.
    let host: String?
    /// Where it is stated.
    let node: Node
    let isNonProduction: Bool
    /// Whether its host contains a variable without `enum`.
    let hasFreeHost: Bool

    var isCleartext: Bool { scheme.map(CleartextScheme.ofURLs.contains) ?? false }
    var isEncrypted: Bool { scheme == "https" || scheme == "wss" }
    /// Whether the host is the machine itself, so that cleartext does not leave it.
    var isLoopback: Bool { host.map { HostName.kind($0) == .loopback } ?? false }

    /// The addresses in a list of servers, from 3.0 on.
    static func all(in list: Node?, _ vocabularies: Vocabularies) -> [ServerEntry] {
        guard let list, list.isSequence else { return [] }
        return list.children.filter(\.isMapping).flatMap { node -> [ServerEntry] in
            let server = Server(node)
            let environment = server.description.flatMap { EnvironmentName(describedBy: $0.string, by: vocabularies) }
            return server.urls.map { text in
                let url = ServerURL(text)
                return ServerEntry(
                    scheme: url.scheme, host: url.host.flatMap { $0.isEmpty ? nil : $0 }, node: node,
                    isNonProduction: environment == .nonProduction, hasFreeHost: server.hasFreeHost)
            }
        }
    }

    /// The addresses of a 2.0 description: one for each of its `schemes`.
    static func all(ofRoot root: Node) -> [ServerEntry] {
        let host = root.text(.host).map { ServerURL("//" + $0.string).host ?? $0.string.lowercased() }
        let schemes = root[.schemes].flatMap { $0.isSequence ? Array($0.children) : nil } ?? []
        guard !schemes.isEmpty else {
            guard let node = root[.host] else { return [] }
            return [ServerEntry(scheme: nil, host: host, node: node, isNonProduction: false, hasFreeHost: false)]
        }
        return schemes.map {
            ServerEntry(scheme: $0.text?.string.lowercased(), host: host, node: $0, isNonProduction: false, hasFreeHost: false)
        }
    }
}
