import Linting
import OpenAPI
import YAML

extension Rule {
    static let disallowedScheme = Rule(
        id: "api2-disallowed-scheme",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [287, 1390],
        level: .warning,
        title: "security scheme not on the allow-list",
        why:
            "The organization has not approved this way of authenticating callers, so nobody reviews, rotates, or revokes its credentials.",
        remedy: "Use a scheme that the configuration allows, or add this one to the allow-list.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                login: {type: http, scheme: Basic} #! `login` http/basic
                key: {type: apiKey, in: header, name: X-Key} #! `key` apiKey/header
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              login: {type: basic} #! `login` http/basic
            """,
        ],
        good: [
            """
            paths: {}
            components:
              securitySchemes:
                token: {type: http, scheme: Bearer}
                oidc: {type: openIdConnect, openIdConnectUrl: "https://shop.test/.well-known/openid-configuration"}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, flow: application, tokenUrl: "https://shop.test/t", scopes: {}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object"],
        check: .securityScheme { scheme, pass in
            guard let allowed = pass.options.allowedSchemes?.map({ $0.lowercased() }) else { return }
            guard let type = scheme.typeName, !allowed.contains(type.lowercased()) else { return }
            let found =
                scheme.variants.map { "\(type)/\($0)" }.first { !allowed.contains($0.lowercased()) }
                ?? (scheme.variants.isEmpty ? type : nil)
            guard let found else { return }
            pass.report(scheme.node, "security scheme `\(scheme.name.string)` is \(found), which the configuration does not allow")
        })
}

extension SecurityScheme {
    /// The name that the configuration uses; nil for an unknown type, which has its own rule.
    fileprivate var typeName: String? {
        switch kind {
        case .apiKey: "apiKey"
        case .http: "http"
        case .oauth2: "oauth2"
        case .openIdConnect: "openIdConnect"
        case .mutualTLS: "mutualTLS"
        case .unknown: nil
        }
    }

    /// What follows the type in that name: the HTTP scheme, the location of the key, or the flows.
    fileprivate var variants: [String] {
        switch kind {
        case .apiKey: node.text(.in).map { [$0.string] } ?? []
        case .http(let scheme): [scheme]
        case .oauth2: flows.map(\.name)
        default: []
        }
    }
}
