import OpenAPI
import YAML

/// What a security scheme is, whatever its name: its type, the place of the key, and the URLs that credentials come from.
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

/// Determines which schemes of two versions are the same, and which were redefined under their names.
///
/// Schemes with the same identity are the same. Names distinguish them only if a version has several such schemes, for example, two bearer
/// tokens.
struct SchemePairs {
    /// Schemes with one name in both versions but different identities.
    private(set) var redefined: [(old: SecurityScheme, new: SecurityScheme)] = []
    private var oldIdentities: [Text: String] = [:]
    private var newIdentities: [Text: String] = [:]

    /// - Parameter joinsRedefined: whether a scheme that was redefined under its name counts as the same.
    init(_ old: Specification, _ new: Specification, joinsRedefined: Bool = true) {
        let (before, after) = (SchemePairs.byIdentity(old.securitySchemes), SchemePairs.byIdentity(new.securitySchemes))
        if joinsRedefined { pairRedefined(old, new, before, after) }
        for (identity, schemes) in before.merging(after, uniquingKeysWith: { first, _ in first }) where !schemes.isEmpty {
            pairAlike(identity, before[identity] ?? [], after[identity] ?? [])
        }
    }

    private static func byIdentity(_ schemes: [SecurityScheme]) -> [String: [SecurityScheme]] {
        Dictionary(grouping: schemes, by: SchemeIdentity.text)
    }

    private mutating func pairRedefined(
        _ old: Specification, _ new: Specification, _ before: [String: [SecurityScheme]], _ after: [String: [SecurityScheme]]
    ) {
        var known: [Text: SecurityScheme] = [:]
        for scheme in old.securitySchemes { known[scheme.name] = scheme }
        for scheme in new.securitySchemes {
            guard let former = known[scheme.name] else { continue }
            let (was, now) = (SchemeIdentity.text(of: former), SchemeIdentity.text(of: scheme))
            guard was != now, after[was] == nil, before[now] == nil else { continue }
            redefined.append((former, scheme))
            oldIdentities[former.name] = "redefined \(scheme.name.string)"
            newIdentities[scheme.name] = "redefined \(scheme.name.string)"
        }
    }

    /// Pairs the schemes with one identity: first those with the same name, then the others in order. Unpaired schemes join the first pair.
    private mutating func pairAlike(_ identity: String, _ before: [SecurityScheme], _ after: [SecurityScheme]) {
        let (before, after) = (before.filter { oldIdentities[$0.name] == nil }, after.filter { newIdentities[$0.name] == nil })
        let shared = Set(before.map(\.name)).intersection(after.map(\.name))
        let first = "\(identity)\n" + (before.first { shared.contains($0.name) }.map(\.name.string) ?? "0")
        for name in shared {
            oldIdentities[name] = "\(identity)\n\(name.string)"
            newIdentities[name] = oldIdentities[name]
        }
        let (leftBefore, leftAfter) = (before.filter { !shared.contains($0.name) }, after.filter { !shared.contains($0.name) })
        for number in 0..<max(leftBefore.count, leftAfter.count) {
            let isPaired = number < min(leftBefore.count, leftAfter.count)
            let text = isPaired && (number > 0 || !shared.isEmpty) ? "\(identity)\n\(number)" : first
            if number < leftBefore.count { oldIdentities[leftBefore[number].name] = text }
            if number < leftAfter.count { newIdentities[leftAfter[number].name] = text }
        }
    }

    /// Equal for schemes that can replace each other in a requirement.
    ///
    /// - Parameter isOld: whether the scheme belongs to the old version.
    func identity(of scheme: SecurityScheme, isOld: Bool) -> String {
        (isOld ? oldIdentities : newIdentities)[scheme.name] ?? SchemeIdentity.text(of: scheme)
    }
}
