import YAML

/// A Security Scheme Object and its name.
package struct SecurityScheme: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case apiKey
        /// The HTTP authentication scheme in lowercase, including Swagger's `basic`.
        case http(String)
        case oauth2, openIdConnect, mutualTLS
        /// No type, or one that the specification does not define.
        case unknown
    }

    /// The name that requirements use.
    package let name: Text
    /// Where it is declared.
    package let site: Node
    package let node: Node

    package init(name: Text, site: Node) {
        self.name = name
        self.site = site
        node = site.resolved
    }

    package var kind: Kind {
        guard let type = node.text(.type) else { return .unknown }
        switch type {
        case "apiKey": return .apiKey
        case "basic": return .http("basic")
        case "http": return .http(node.text(.scheme)?.string.lowercased() ?? "")
        case "oauth2": return .oauth2
        case "openIdConnect": return .openIdConnect
        case "mutualTLS": return .mutualTLS
        default: return .unknown
        }
    }

    /// Whether requirements list its scopes.
    package var hasScopes: Bool { kind == .oauth2 || kind == .openIdConnect }

    package var description: Text? { node.text(.description) }

    /// OAuth flows by their 3.x name, with the nodes that declare them.
    package var flows: [(name: String, node: Node)] {
        if let flow = node.text(.flow) {
            let name =
                switch flow {
                case "application": "clientCredentials"
                case "accessCode": "authorizationCode"
                default: flow.string
                }
            return [(name, node)]
        }
        guard let flows = node[.flows], flows.isMapping else { return [] }
        return flows.entries.filter { !$0.isExtension }.map { ($0.key.string, $0.value) }
    }

    /// The maps that declare scopes: those of the flows and, in Swagger 2.0, that of a scheme without a flow.
    package var scopeMaps: [Node] {
        let holders = flows.map(\.node)
        return (holders.isEmpty ? [node] : holders).compactMap { $0[.scopes] }.filter(\.isMapping)
    }

    /// The scopes that the flows declare.
    package var scopes: [Text] { scopes(first: .max) }

    /// The first few of them.
    package func scopes(first limit: Int) -> [Text] {
        var found: [Text] = []
        for map in scopeMaps {
            for entry in map.entries where !entry.isExtension {
                guard found.count < limit else { return found }
                found.append(entry.key)
            }
        }
        return found
    }

    /// The kind in words: `HTTP basic`, `API key`.
    package var kindName: String {
        switch kind {
        case .apiKey: "API key"
        case .http(let scheme): "HTTP \(scheme)"
        case .oauth2: "OAuth 2"
        case .openIdConnect: "OpenID Connect"
        case .mutualTLS: "mutual TLS"
        case .unknown: "unknown"
        }
    }
}

extension Specification {
    /// The scheme that a requirement names. 3.2 allows a URI in place of a name.
    package func securityScheme(named name: Text) -> SecurityScheme? { declarations.scheme(named: name) }
}

extension SecurityScheme {
    /// Whether anyone who reads its credential can reuse it: true for all schemes except mutual TLS and unknown ones.
    package var isBearerOfSecret: Bool {
        switch kind {
        case .apiKey, .oauth2, .openIdConnect: true
        case .http(let scheme): scheme == "basic" || scheme == "bearer"
        case .mutualTLS, .unknown: false
        }
    }
}
