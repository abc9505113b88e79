import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let urlParameter = Rule(
        id: "api7-url-parameter",
        owasp: [OWASP(7)],
        cwe: [918, 601],
        level: .warning,
        confidence: .medium,
        title: "parameter that accepts any URL",
        why:
            "If the server fetches the URL that the caller names, the caller reaches internal services and the cloud metadata service through it.",
        remedy: "Accept an id or an enumeration instead of a URL, or fix the host: `pattern: ^https://hooks\\.example\\.com/`.",
        bad: [
            """
            paths:
              /preview:
                get:
                  parameters:
                    - {name: url, in: query, schema: {type: string}} #! `url` GET /preview
                  responses: {"200": {description: a picture of the page}}
            """,
            """
            paths:
              /imports:
                post:
                  parameters:
                    - {name: source, in: query, schema: {type: string, format: uri}} #! `source`
                    - {name: X-Callback-Url, in: header, schema: {type: string, pattern: "^https://"}} #! `X-Callback-Url`
                    - {name: redirect_uri, in: query, schema: {type: string}} #! `redirect_uri` registered
                    - {name: supplier, in: query, schema: {type: string}, example: "https://parts.shop.test/api"} #! `supplier`
                    - {name: logo, in: query, description: URL of the logo, schema: {type: string}} #! `logo`
                  responses: {"202": {description: started}}
              /documents:
                post:
                  summary: Import a document from a URL
                  parameters:
                    - {name: src, in: query, schema: {type: string}} #! `src`
                    - {name: title, in: query, description: URL-friendly title, schema: {type: string}}
                  responses: {"201": {description: imported}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /imports:
                post:
                  parameters:
                    - {name: feed_url, in: formData, type: string} #! `feed_url`
                  responses: {"202": {description: started}}
            """,
        ],
        good: [
            #"""
            paths:
              /preview:
                get:
                  parameters:
                    - {name: url, in: query, schema: {type: string, enum: ["https://shop.test/a", "https://shop.test/b"]}}
                    - {name: target_url, in: query, schema: {type: string, pattern: '^https://hooks\.shop\.test/'}}
                    - {name: feed, in: query, schema: {type: string, pattern: '^https://([a-z0-9-]+\.)?shop\.test(/|$)'}}
                    - {name: return_url, in: query, schema: {type: string, pattern: '^/[a-z]'}}
                  responses: {"200": {description: a picture of the page}}
            """#,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /webhook_endpoints/{webhook_endpoint}:
                get:
                  parameters:
                    - {name: webhook_endpoint, in: path, required: true, schema: {type: string}}
                    - {name: webhookId, in: query, schema: {type: string}}
                    - {name: hasUrl, in: query, schema: {type: boolean}}
                    - {name: url, in: query, schema: {type: string, const: "https://shop.test/"}}
                    - {name: callback, in: query, description: a function for JSONP, schema: {type: string}}
                    - {name: target, in: query, schema: {type: string, format: uuid}}
                    - {name: Host, in: header, schema: {type: string}}
                  responses: {"200": {description: one endpoint}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
            "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html",
        ],
        check: .parameter { parameter, pass in
            let specification = pass.specification
            guard let location = parameter.location, location != .body, location != .cookie else { return }
            let name = specification.facts(named: parameter.name).name
            guard location != .header || name.words != ["host"], !(parameter.isFunctionName(name)) else { return }
            let exposure = specification.exposure(of: parameter.node, .request)
            let isTaken = {
                exposure.first.contains { DescribedAddress.isStated(by: specification.operations[$0].summary, for: parameter.name) }
            }
            let input = AddressInput(named: name, schema: parameter.schema, inPath: location == .path, in: specification) {
                specification.showsAddress(parameter) || DescribedAddress.isStated(by: parameter.description) || isTaken()
            }
            guard let input else { return }
            guard exposure.isReached, !exposure.first.allSatisfy({ specification.operations[$0].isRedirect(by: parameter, specification) })
            else { return }
            let isFilter = input.kind == .plain && exposure.first.allSatisfy { specification.operations[$0].lists }
            // OAuth redirect URIs are registered in advance.
            let isOAuth = input.kind == .redirect && exposure.first.allSatisfy { specification.operations[$0].isOAuth }
            let isGuarded = AddressInput.isGuarded(describedBy: parameter.description)
            let isKept = [.reference, .redirectURI, .profileLink].contains(input.kind) && !isTaken()
            let isMild = isGuarded || isFilter || isOAuth || isKept
            let ending = input.kind == .redirectURI ? "; it must be registered with the client" : ""
            let reach = pass.reach(of: parameter.node, .request).map { ", \($0)" } ?? ""
            pass.report(
                parameter.node, "parameter `\(parameter.name.string)` can be any URL\(reach)\(ending)", level: isMild ? .note : .warning,
                confidence: input.kind == .followed ? .medium : .low, related: pass.users(of: parameter.node, .request),
                cause: "parameter `\(parameter.name.string)`")
        })
}

extension Parameter {
    /// The `callback` of JSONP is the name of a function.
    fileprivate func isFunctionName(_ name: Name) -> Bool {
        guard name.words == ["callback"] || name.words == ["jsonp"], location == .query, schema?.format == nil else { return false }
        guard let text = description?.string.lowercased() else { return true }
        return !Name(text).words.contains { ["url", "uri", "endpoint", "webhook", "address"].contains($0) }
    }
}

extension Operation {
    /// `/oauth2/url`, `/sso/start`.
    fileprivate var isOAuth: Bool {
        template.segments.contains { segment in
            segment.words.words.contains { ["oauth", "oauth2", "oidc", "openid", "sso", "saml"].contains($0) }
        }
    }

    /// Whether it reads many objects, so that a parameter is a filter.
    fileprivate var lists: Bool { isRead && template.isCollection }

    /// Whether the operation redirects to the parameter, which api7-open-redirect reports.
    fileprivate func isRedirect(by parameter: Parameter, _ specification: Specification) -> Bool {
        redirect != nil && isRead && RedirectTarget.isOne(parameter, specification)
    }
}
