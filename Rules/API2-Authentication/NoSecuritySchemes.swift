import Linting
import OpenAPI
import YAML

extension Rule {
    static let noSecuritySchemes = Rule(
        id: "api2-no-security-schemes",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306],
        level: .error,
        title: "no security scheme declared",
        why:
            "The contract has no way to identify a caller, so no operation can require one, and neither will generated servers and gateways.",
        remedy: "Declare how callers authenticate under `components/securitySchemes`, and require it at the root.",
        bad: [
            """
            openapi: 3.0.3 #! no security scheme
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0" #! no security scheme
            info: {title: Shop, version: 1.0.0}
            securityDefinitions: {}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            paths:
              /health:
                get:
                  responses: {"200": {description: nothing but a health check}}
            """,
            """
            components:
              schemas: {Order: {type: object}}
            """,
            """
            security: [{undeclared: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: the rule about undefined schemes has it}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object"],
        fix: .unsafe,
        check: .document { specification, pass in
            let served = specification.servedOperations
            guard !specification.isPart, specification.securitySchemes.isEmpty else { return }
            guard served.contains(where: { $0.words.bootstrap == nil }) else { return }
            // If a requirement names a scheme nevertheless, the rule for undefined schemes reports it.
            guard !specification.uses.namesSchemes else { return }
            pass.report(
                specification.root,
                "no security scheme is declared: "
                    + (served.count == 1
                        ? "the only operation cannot identify its callers"
                        : "none of the \(served.count) operations can identify their callers"),
                fix: { $0.addScheme() })
        })
}
