import Words
import YAML

extension SecurityScheme {
    /// Whether it identifies only the calling application, not the user: API keys, unless they carry a user's token or session, and OAuth 2
    /// with only the client credentials flow.
    package var identifiesApplication: Bool {
        switch kind {
        case .apiKey: !isUserToken
        case .oauth2:
            flows.contains { $0.name == "clientCredentials" } && flows.allSatisfy { $0.name == "clientCredentials" }
        default: false
        }
    }

    /// `Authorization`, `X-Access-Token`, or a cookie: an API key in name only.
    private var isUserToken: Bool {
        guard !isCookie else { return true }
        guard let text = node.text(.name) else { return false }
        let name = Name(text.bytes)
        if name.contains("authorization") || name.contains("session") || name.contains("user") { return true }
        if bearerFormat != nil || description?.mentions(["bearer", "jwt"]) == true { return true }
        return CredentialName.isAccessTokenField(name)
    }

    /// An API key that browsers send automatically.
    package var isCookie: Bool { kind == .apiKey && node.text(.in) == "cookie" }

    package var bearerFormat: Text? { node.text(.bearerFormat) }
}

extension Security {
    /// Whether every alternative identifies only the calling application.
    package var identifiesOnlyApplications: Bool { demands.identifiesOnlyApplications }

    /// Names of the schemes in all alternatives, without repetitions, in order.
    package var schemeNames: [Text] { demands.schemeNames }
}

extension SecurityDemands {
    static func identifyOnlyApplications(_ alternatives: [SecurityRequirement]) -> Bool {
        !alternatives.isEmpty
            && alternatives.allSatisfy { alternative in
                !alternative.isEmpty && alternative.parts.allSatisfy { $0.scheme?.identifiesApplication == true }
            }
    }
}
