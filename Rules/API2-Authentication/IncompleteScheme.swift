import Linting
import OpenAPI
import YAML

extension Rule {
    static let incompleteScheme = Rule(
        id: "api2-incomplete-scheme",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [287, 1068],
        level: .error,
        title: "incomplete security scheme",
        why: "Gateways and generated servers cannot check a credential that the scheme does not describe: they skip the check or fail.",
        remedy: "Add the fields that this type of scheme requires in the document's OpenAPI version.",
        bad: [
            """
            paths: {}
            components:
              securitySchemes:
                key: {type: apiKey, in: header} #! `key` `name`
                login: {type: http} #! `login` `scheme`
                oauth: #! `oauth` `tokenUrl` `scopes` authorizationCode
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: "https://shop.test/authorize"}
                oidc: {type: openIdConnect} #! `oidc` `openIdConnectUrl`
                jwt: {type: bearer} #! `jwt` type `bearer`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              oauth: {type: oauth2, scopes: {read: Read}} #! `oauth` `flow`
              bearer: {type: http, scheme: bearer} #! `bearer` type `http` 2.0
              session: {type: apiKey, in: cookie, name: sid} #! `session` in: cookie
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                nothing: {description: to be done} #! `nothing` `type`
                oauth: #! `oauth` accessCode
                  type: oauth2
                  flows:
                    accessCode: {authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {}}
            """,
        ],
        good: [
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                key: {type: apiKey, in: cookie, name: sid}
                login: {type: http, scheme: bearer}
                certificate: {type: mutualTLS}
                oidc: {type: openIdConnect, openIdConnectUrl: "https://shop.test/.well-known/openid-configuration"}
                oauth:
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: "https://shop.test/a", tokenUrl: "https://shop.test/t", scopes: {}}
                    clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {read: Read}}
                    x-internal: {note: extensions are no flows}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            securityDefinitions:
              basic: {type: basic}
              key: {type: apiKey, in: query, name: key}
              implicit: {type: oauth2, flow: implicit, authorizationUrl: "https://shop.test/a", scopes: {read: Read}}
              machine: {type: oauth2, flow: application, tokenUrl: "https://shop.test/t", scopes: {}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              securitySchemes:
                tv:
                  type: oauth2
                  flows:
                    deviceAuthorization: {deviceAuthorizationUrl: "https://shop.test/d", tokenUrl: "https://shop.test/t", scopes: {}}
                same: {$ref: "#/components/securitySchemes/tv"}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object",
            "https://spec.openapis.org/oas/v2.0.html#security-scheme-object",
        ],
        check: .securityScheme { scheme, pass in
            guard scheme.node.isMapping, !scheme.node.isDangling else { return }
            var faults = SchemeFaults(version: pass.specification.version)
            faults.look(at: scheme)
            guard !faults.all.isEmpty else { return }
            pass.report(scheme.node, "security scheme `\(scheme.name.string)` \(faults.all.prefix(6).joined(separator: ", "))")
        })
}

/// What a scheme lacks, given the OpenAPI version of the document.
private struct SchemeFaults {
    let version: Version
    var all: [String] = []

    init(version: Version) { self.version = version }

    mutating func look(at scheme: SecurityScheme) {
        let node = scheme.node
        guard let type = node.text(.type) else {
            all.append("has no `type`")
            return
        }
        switch type {
        case "apiKey": lookAtKey(node)
        case "oauth2": version == .v2 ? lookAtFlow(scheme) : lookAtFlows(scheme)
        case "basic" where version == .v2: break
        case "http" where version != .v2: demand([.scheme], of: node)
        case "openIdConnect" where version != .v2: demand([.openIdConnectUrl], of: node)
        case "mutualTLS" where version >= .v31: break
        default: all.append("has the type `\(type.string.prefix(40))`, which OpenAPI \(version.name) does not define")
        }
    }

    private mutating func lookAtKey(_ node: Node) {
        demand([.name, .in], of: node)
        guard let place = node.text(.in), place != "header", place != "query", !(place == "cookie" && version != .v2) else { return }
        // A key in the path has its own rule: api2-api-key-in-url.
        if place != "path" { all.append("has `in: \(place.string.prefix(40))`, which OpenAPI \(version.name) does not define for keys") }
    }

    private mutating func lookAtFlow(_ scheme: SecurityScheme) {
        guard let flow = scheme.flows.first else {
            all.append("has no `flow`")
            return
        }
        lookAt(flow.name == "deviceAuthorization" ? "" : flow.name, of: scheme.node, as: scheme.node.text(.flow)?.string ?? "")
    }

    private mutating func lookAtFlows(_ scheme: SecurityScheme) {
        let flows = scheme.flows
        if flows.isEmpty { all.append("has no `flows`") }
        for flow in flows where all.count < 6 { lookAt(flow.name, of: flow.node, as: flow.name) }
    }

    private mutating func lookAt(_ flow: String, of node: Node, as name: String) {
        let urls: [Keyword]
        switch flow {
        case "implicit": urls = [.authorizationUrl]
        case "password", "clientCredentials": urls = [.tokenUrl]
        case "authorizationCode": urls = [.authorizationUrl, .tokenUrl]
        case "deviceAuthorization": urls = [.deviceAuthorizationUrl, .tokenUrl]
        default:
            all.append("has the flow `\(name.prefix(40))`, which OpenAPI \(version.name) does not define")
            return
        }
        demand(urls + [.scopes], of: node, in: " in its \(name) flow")
    }

    private mutating func demand(_ keywords: [Keyword], of node: Node, in place: String = "") {
        let missing = keywords.filter { node[$0]?.isNull ?? true }
        guard !missing.isEmpty else { return }
        all.append("lacks \(missing.map { "`\($0.spelling)`" }.joined(separator: " and "))\(place)")
    }
}

extension Version {
    fileprivate var name: String {
        switch self {
        case .v2: "2.0"
        case .v30: "3.0"
        case .v31: "3.1"
        case .v32: "3.2"
        }
    }
}
