import OpenAPI
import YAML

/// What a security scheme is, whatever it is called: its type, the place of the key, and the URLs that credentials come from.
enum SchemeIdentity {
    static func text(of scheme: SecurityScheme) -> String {
        switch scheme.kind {
        case .apiKey:
            "apiKey \(scheme.node.text(.in)?.string ?? "") \(scheme.node.text(.name)?.string.lowercased() ?? "")"
        case .http(let name): "http \(name)"
        case .mutualTLS: "mutualTLS"
        case .openIdConnect: "openIdConnect \(url(scheme.node, .openIdConnectUrl))"
        case .oauth2:
            "oauth2 \(url(scheme.node, .oauth2MetadataUrl)) " + scheme.flows.map(flow).sorted().joined(separator: " ")
        case .unknown: "\(scheme.node.text(.type)?.string ?? "") \(scheme.name.string)"
        }
    }

    private static func flow(_ flow: (name: String, node: Node)) -> String {
        let urls: [Keyword] = [.authorizationUrl, .tokenUrl, .refreshUrl, .deviceAuthorizationUrl]
        return flow.name + "(" + urls.map { url(flow.node, $0) }.joined(separator: ",") + ")"
    }

    private static func url(_ node: Node, _ keyword: Keyword) -> String { node.text(keyword)?.string ?? "" }
}

/// Which schemes of two versions are the same, and which were redefined under their name.
struct SchemePairs {
    /// Declared in both versions under one name as something else.
    private(set) var redefined: [(old: SecurityScheme, new: SecurityScheme)] = []
    private var redefinedNames: Set<Text> = []

    init(_ old: Specification, _ new: Specification) {
        let oldIdentities = Set(old.securitySchemes.map(SchemeIdentity.text))
        let newIdentities = Set(new.securitySchemes.map(SchemeIdentity.text))
        var known: [Text: SecurityScheme] = [:]
        for scheme in old.securitySchemes { known[scheme.name] = scheme }
        for scheme in new.securitySchemes {
            guard let former = known[scheme.name] else { continue }
            let (before, after) = (SchemeIdentity.text(of: former), SchemeIdentity.text(of: scheme))
            guard before != after, !newIdentities.contains(before), !oldIdentities.contains(after) else { continue }
            redefined.append((former, scheme))
            redefinedNames.insert(scheme.name)
        }
    }

    /// Equal for schemes of either version that requirements may name for one another.
    func identity(of scheme: SecurityScheme) -> String {
        redefinedNames.contains(scheme.name) ? "redefined \(scheme.name.string)" : SchemeIdentity.text(of: scheme)
    }
}
