import Linting
import OpenAPI
import YAML

extension Rule {
    static let noServers = Rule(
        id: "api8-no-servers",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1068, 1059],
        level: .note,
        profile: .strict,
        title: "no server declared",
        why: "Clients and gateways guess the address: relative to wherever the description was found, and quite possibly without TLS.",
        remedy: "Declare the https URL of the API in `servers`; in 2.0, in `host` and `schemes`.",
        bad: [
            """
            openapi: 3.0.3 #! no server
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers: [] #! no server
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0" #! neither `host` nor `schemes`
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
        ],
        good: [
            """
            servers: [{url: "https://api.shop.test"}]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.test
            schemes: [https]
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Only webhooks, version: 1.0.0}
            webhooks:
              orderPlaced:
                post:
                  responses: {"200": {description: noted}}
            """,
            """
            paths: {}
            components:
              schemas: {Order: {type: object}}
            """,
            """
            paths:
              /orders:
                servers: [{url: "https://orders.shop.test"}]
                get:
                  responses: {"200": {description: all orders}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#server-object", "https://spec.openapis.org/oas/v2.0.html#swagger-object",
        ],
        check: .document { specification, pass in
            let served = specification.servedOperations
            guard !specification.isPart, !served.isEmpty else { return }
            let root = specification.root
            guard specification.version == .v2 else {
                if let servers = root[.servers], !servers.isSequence || servers.count > 0 { return }
                guard served.contains(where: { $0.serverList == nil }) else { return }
                pass.report(root[.servers] ?? root, "no server is declared, so clients use the location of the description")
                return
            }
            let hasSchemes = root.has(.schemes) || served.allSatisfy { $0.node.has(.schemes) }
            switch (root.has(.host), hasSchemes) {
            case (true, true): return
            case (true, false): pass.report(root, "no `schemes` are declared, so clients may choose http")
            case (false, true): pass.report(root, "no `host` is declared, so clients use the location of the description")
            case (false, false):
                pass.report(root, "neither `host` nor `schemes` is declared, so clients use the location of the description")
            }
        })
}
