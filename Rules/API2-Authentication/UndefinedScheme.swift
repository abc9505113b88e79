import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let undefinedScheme = Rule(
        id: "api2-undefined-scheme",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306, 1068],
        level: .error,
        title: "undefined security scheme",
        why: "A requirement that names an undefined scheme protects nothing: servers and gateways built from the contract skip it or fail.",
        remedy: "Use the name of a declared scheme, or declare this one.",
        bad: [
            """
            paths:
              /orders:
                get:
                  security:
                    - baerer: [] #! `baerer` did you mean `bearer`
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{oauth: [read]}] #! `oauth` not defined
            paths: {}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths: {}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            security: [{"#/components/securitySchemes/bearer": []}]
            paths: {}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object"],
        fix: .safe,
        check: .each([
            .document { specification, pass in
                UndefinedSchemes.report(SecurityRequirement.all(in: specification.root[.security], specification), nil, &pass)
            },
            .operation { operation, pass in
                guard operation.security.origin == .operation, pass.isFirst(operation.security) else { return }
                UndefinedSchemes.report(operation.security.alternatives, operation, &pass)
            },
        ]))
}

private enum UndefinedSchemes {
    static func report(_ alternatives: [SecurityRequirement], _ operation: Operation?, _ pass: inout Pass) {
        for part in alternatives.flatMap(\.parts) where part.scheme == nil {
            let name = part.name.string
            // From OpenAPI 3.2, the name may be the URI of a scheme elsewhere.
            if pass.specification.version >= .v32, name.contains("/") || name.contains("#"), !name.hasPrefix("#") { continue }
            let meant = EditDistance.closest(to: name, among: pass.specification.securitySchemes.prefix(200).map(\.name.string))
            let hint = meant.map { "; did you mean `\($0)`?" } ?? ""
            pass.report(
                part.entry.site, "security scheme `\(name)` is not defined\(hint)", operation: operation, cause: "`\(name)` is not defined",
                fix: { fixing in
                    meant.flatMap { fixing.fix("change to `\($0)`", .safe, fixing.edits.rename(part.entry.site, to: $0)) }
                })
        }
    }
}
