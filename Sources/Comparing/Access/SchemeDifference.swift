import OpenAPI
import YAML

/// How a scheme was redefined under its name.
struct SchemeDifference {
    let verdict: Change.Verdict
    let text: String
    /// The field that differs; nil if no single field does.
    var old: Node?
    var new: Node?

    init(from before: SecurityScheme, to after: SecurityScheme) {
        guard before.kind == after.kind else {
            let (old, new) = (SchemeDifference.strength(before), SchemeDifference.strength(after))
            verdict = old == new ? .changed : new < old ? .weaker : .stronger
            text = "\(after.kindName) in place of \(before.kindName)"
            (self.old, self.new) = (before.node[.type], after.node[.type])
            return
        }
        switch before.kind {
        case .apiKey: self = SchemeDifference.ofKeys(before, after)
        case .oauth2: self = SchemeDifference.ofFlows(before, after)
        default:
            self = SchemeDifference.ofURL(before.node, after.node, .openIdConnectUrl) ?? SchemeDifference(.changed, "defined otherwise")
        }
    }

    private init(_ verdict: Change.Verdict, _ text: String, old: Node? = nil, new: Node? = nil) {
        self.verdict = verdict
        self.text = text
        self.old = old
        self.new = new
    }

    /// How hard a credential is to steal and reuse, according to RFC 9700 (OAuth 2.0 Security BCP), RFC 7617 §4 (Basic sends the password
    /// with every request), and the OWASP Authentication and REST Security Cheat Sheets (keys do not belong in URLs). Equal if these do not
    /// decide.
    private static func strength(_ scheme: SecurityScheme) -> Int {
        switch scheme.kind {
        case .unknown: 0
        case .apiKey: scheme.node.text(.in) == "query" ? 1 : 3
        case .http("basic"), .http("digest"): 2
        case .http, .oauth2, .openIdConnect: 3
        case .mutualTLS: 4
        }
    }

    private static func ofKeys(_ before: SecurityScheme, _ after: SecurityScheme) -> SchemeDifference {
        let (old, new) = (before.node.text(.in)?.string ?? "", after.node.text(.in)?.string ?? "")
        if old != new {
            let verdict: Change.Verdict = new == "query" ? .weaker : old == "query" ? .stronger : .changed
            return SchemeDifference(
                verdict, "the key moved from \(place(old)) to \(place(new))", old: before.node[.in], new: after.node[.in])
        }
        return SchemeDifference(.changed, "the key has another name", old: before.node[.name], new: after.node[.name])
    }

    private static func place(_ location: String) -> String { location == "query" ? "the URL" : "a \(location)" }

    private static func ofFlows(_ before: SecurityScheme, _ after: SecurityScheme) -> SchemeDifference {
        let (old, new) = (Set(before.flows.map(\.name)), Set(after.flows.map(\.name)))
        let (added, removed) = (new.subtracting(old), old.subtracting(new))
        if !added.isEmpty || !removed.isEmpty {
            // RFC 9700 §2.1.2 and §2.4 advise against both flows.
            let verdict: Change.Verdict =
                switch (added.isDisjoint(with: ["implicit", "password"]), removed.isDisjoint(with: ["implicit", "password"])) {
                case (false, true): .weaker
                case (true, false): .stronger
                default: .changed
                }
            let parts = [("added", added), ("removed", removed)].filter { !$0.1.isEmpty }
            let text = parts.map { "\($0.1.count == 1 ? "flow" : "flows") \($0.1.sorted().joined(separator: ", ")) \($0.0)" }
            return SchemeDifference(
                verdict, text.joined(separator: ", "), old: removed.sorted().first.flatMap(before.site(ofFlow:)),
                new: added.sorted().first.flatMap(after.site(ofFlow:)))
        }
        for (name, node) in after.flows {
            guard let former = before.flows.first(where: { $0.name == name })?.node else { continue }
            for keyword in [Keyword.authorizationUrl, .tokenUrl, .refreshUrl, .deviceAuthorizationUrl] {
                if let found = ofURL(former, node, keyword) { return found }
            }
        }
        return ofURL(before.node, after.node, .oauth2MetadataUrl) ?? SchemeDifference(.changed, "defined otherwise")
    }

    private static func ofURL(_ before: Node, _ after: Node, _ keyword: Keyword) -> SchemeDifference? {
        let (old, new) = (before.text(keyword), after.text(keyword))
        guard old != new else { return nil }
        let (wasOpen, isOpen) = (isCleartext(old), isCleartext(new))
        let verdict: Change.Verdict = wasOpen == isOpen ? .changed : isOpen ? .weaker : .stronger
        let what = isOpen && !wasOpen ? " is no longer https" : wasOpen && !isOpen ? " is https now" : " is another one"
        return SchemeDifference(verdict, "\(keyword.spelling)\(what)", old: before[keyword] ?? before, new: after[keyword] ?? after)
    }

    private static func isCleartext(_ url: Text?) -> Bool { url.map { ServerURL($0.string).isCleartext } ?? false }
}
