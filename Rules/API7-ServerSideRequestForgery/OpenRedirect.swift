import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let openRedirect = Rule(
        id: "api7-open-redirect",
        owasp: [OWASP(7), OWASP(8, 2019)],
        cwe: [601],
        level: .warning,
        confidence: .medium,
        title: "redirect to a caller-supplied address",
        why:
            "A link to your host leads to the attacker's: it looks like yours in emails, filters, and OAuth, and takes codes and tokens with it.",
        remedy: "Redirect only to your own paths or to a list of known addresses, with an enumeration or a pattern that fixes the host.",
        bad: [
            """
            paths:
              /go:
                get:
                  parameters:
                    - {name: next, in: query, schema: {type: string}} #! GET /go `next` 302
                  responses: {"302": {description: away}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /logout:
                get:
                  parameters:
                    - {name: returnUrl, in: query, type: string} #! `returnUrl`
                  responses: {"303": {description: away}}
            """,
        ],
        good: [
            """
            paths:
              /go:
                get:
                  parameters:
                    - {name: next, in: query, schema: {type: string, pattern: "^/[a-z]"}}
                    - {name: returnUrl, in: query, schema: {type: string, enum: ["https://shop.test/cart"]}}
                    - {name: continue, in: query, schema: {type: boolean}}
                  responses: {"302": {description: away}}
            """,
            """
            paths:
              /oauth/authorize:
                get:
                  parameters:
                    - {name: redirect_uri, in: query, schema: {type: string}}
                    - {name: state, in: query, schema: {type: string}}
                  responses: {"302": {description: back to the client}}
              /files/{fileId}:
                get:
                  parameters:
                    - {name: fileId, in: path, required: true, schema: {type: string}}
                  responses: {"302": {description: to where the file is}, "304": {description: not modified}}
              /orders:
                get:
                  parameters:
                    - {name: next, in: query, schema: {type: string}}
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/601.html",
        ],
        check: .operation { operation, pass in
            guard let redirect = operation.redirect else { return }
            for parameter in operation.parameters.those(RedirectTarget.test) {
                let isGuarded = AddressInput.isGuarded(describedBy: parameter.description)
                pass.report(
                    parameter.node,
                    "\(operation.name) redirects (\(redirect.status.string)), and parameter `\(parameter.name.string)` can name any destination",
                    level: isGuarded ? .note : .warning, confidence: isGuarded ? .low : .medium, operation: operation,
                    related: [pass.related(redirect.site, "the redirect")],
                    cause: "parameter `\(parameter.name.string)`")
            }
        })
}

/// The parameters that determine where a redirecting operation leads.
enum RedirectTarget {
    fileprivate static let test = PartTest<Parameter> { isOne($0, $1) }

    static func isOne(_ parameter: Parameter, _ specification: Specification) -> Bool {
        guard parameter.location == .query || parameter.location == .path || parameter.location == .formData else { return false }
        let name = specification.facts(named: parameter.name).name
        guard !ParameterName.isRedirectURI(name), let schema = parameter.schema else { return false }
        if let input = AddressInput(named: name, schema: schema, inPath: parameter.location == .path, in: specification) {
            return input.kind != .redirectURI && input.kind != .profileLink
        }
        guard name.words.count == 1, words.contains(name.words[0]), schema.format == nil else { return false }
        let types = SchemaFacts(schema).types
        return (types.isEmpty || types.contains(.string)) && !Bounds.address(schema, in: specification)
    }

    private static let words: Set<String> = ["next", "continue", "return", "back", "dest", "destination", "forward"]
}
