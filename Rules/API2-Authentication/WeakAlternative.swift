import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let weakAlternative = Rule(
        id: "api2-weak-alternative",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [1390, 287],
        level: .warning,
        title: "weak alternative to a strong scheme",
        why:
            "Any one of the alternatives admits a request, so the weakest one decides: an attacker with a stolen password or key does not need the token.",
        remedy: "Remove the weak alternative, or require both schemes together.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security:
                    - bearer: []
                    - key: [] #! POST /orders `key` query HTTP bearer `bearer`
                  responses: {"201": {description: created}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                key: {type: apiKey, in: query, name: key}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            security:
              - login: [] #! root `login` HTTP basic `oauth`
              - oauth: [read]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            securityDefinitions:
              login: {type: basic}
              oauth: {type: oauth2, flow: application, tokenUrl: "https://shop.test/t", scopes: {read: Read}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  security: [{bearer: []}, {oauth: [read]}, {key: [], bearer: []}]
                  responses: {"200": {description: the key is demanded with a token}}
                put:
                  security: [{bearer: []}, {header: []}]
                  responses: {"200": {description: a key in a header for machines}}
                post:
                  security: [{key: []}]
                  responses: {"201": {description: no alternative}}
              /oauth/token:
                post:
                  security: [{login: []}, {bearer: []}]
                  responses: {"200": {description: where clients show who they are}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                login: {type: http, scheme: basic}
                key: {type: apiKey, in: query, name: key}
                header: {type: apiKey, in: header, name: X-Key}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://shop.test/t", scopes: {read: Read}}}}
            """,
            """
            security: [{bearer: []}, {login: []}]
            paths:
              /orders:
                get:
                  security: [{bearer: []}]
                  responses: {"200": {description: no operation uses the root's}}
            components:
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                login: {type: http, scheme: basic}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object",
            "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html",
        ],
        check: .each([
            .document { specification, pass in
                guard specification.servedOperations.contains(where: { $0.security.origin == .root }) else { return }
                let alternatives = SecurityRequirement.all(in: specification.root[.security], specification)
                WeakAlternatives(alternatives)?.report("the root security", nil, &pass)
            },
            .document { specification, pass in
                // Operations that share a list through an alias accept the same schemes.
                var known: [Node: WeakAlternatives?] = [:]
                for operation in specification.servedOperations {
                    guard operation.security.origin == .operation, operation.security.alternatives.count > 1,
                        let list = operation.security.node, operation.words.bootstrap == nil
                    else { continue }
                    let found = known[list] ?? WeakAlternatives(operation.security.alternatives)
                    known[list] = .some(found)
                    found?.report(operation.name, operation, &pass)
                }
            },
        ]))
}

/// The weakest of several alternatives, and a stronger one that it undermines.
private struct WeakAlternatives {
    private let weakest: SecurityRequirement.Part
    private let strongest: SecurityRequirement.Part

    /// How well a credential resists theft: logs contain a key in a URL, a password or key never expires, a token is bound and short-lived.
    enum Strength: Int, Comparable {
        case keyInURL, password, key, token

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }

        init?(_ scheme: SecurityScheme?) {
            guard let scheme else { return nil }
            switch scheme.kind {
            case .apiKey: self = scheme.node.text(.in) == "query" || scheme.node.text(.in) == "path" ? .keyInURL : .key
            case .http(let name) where name == "basic" || HTTPSchemeName.weakness(of: name) != nil: self = .password
            case .http, .oauth2, .openIdConnect, .mutualTLS: self = .token
            case .unknown: return nil
            }
        }
    }

    /// nil if no alternative undermines another.
    init?(_ alternatives: [SecurityRequirement]) {
        // Other rules cover empty alternatives and undefined schemes.
        let graded = alternatives.compactMap { alternative in
            alternative.parts.compactMap { part in Strength(part.scheme).map { (part, $0) } }.max { $0.1 < $1.1 }
        }
        guard let weakest = graded.min(by: { $0.1 < $1.1 }), let strongest = graded.max(by: { $0.1 < $1.1 }) else { return nil }
        guard weakest.1 == .keyInURL && strongest.1 > .keyInURL || weakest.1 == .password && strongest.1 == .token else { return nil }
        self.weakest = weakest.0
        self.strongest = strongest.0
    }

    func report(_ place: String, _ operation: Operation?, _ pass: inout Pass) {
        let names = (weak: WeakAlternatives.name(weakest), strong: WeakAlternatives.name(strongest))
        pass.report(
            weakest.entry.site, "\(place) accepts \(names.weak) instead of \(names.strong): the weakest alternative decides",
            operation: operation, related: [pass.related(strongest.entry.site, "the stronger one")],
            cause: "\(names.weak) in place of \(names.strong)")
    }

    private static func name(_ part: SecurityRequirement.Part) -> String {
        let place = part.scheme?.kind == .apiKey ? part.scheme?.node.text(.in).map { " in the \($0.string)" } ?? "" : ""
        return "\(part.scheme?.kindName ?? "") `\(part.name.string)`\(place)"
    }
}
