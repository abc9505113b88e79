import Linting
import OpenAPI
import YAML

extension Rule {
    static let corsWildcard = Rule(
        id: "api8-cors-wildcard",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [942, 346],
        level: .warning,
        title: "protected response readable from any origin",
        why:
            "Scripts on any website can read the responses in their visitors' browsers and, if credentials are allowed, as the logged-in visitor.",
        remedy: "Return the one origin that is allowed, from a list, and never allow credentials with a wildcard.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers:
                        Access-Control-Allow-Origin: #! Access-Control-Allow-Origin `*` GET /orders
                          schema: {type: string, default: "*"}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
            security: [{key: []}]
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers:
                        access-control-allow-origin: {type: string, enum: ["*"]} #! credentials
                        access-control-allow-credentials: {type: boolean}
            """,
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses: {"200": {$ref: "#/components/responses/Orders"}}
            components:
              responses:
                Orders:
                  description: all orders
                  headers: {Access-Control-Allow-Origin: {$ref: "#/components/headers/Cors"}}
              headers:
                Cors: {schema: {type: string}, example: "*"} #! `*` GET /orders
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        good: [
            """
            security: [{bearer: []}]
            paths:
              /orders:
                get:
                  responses:
                    "200":
                      description: all orders
                      headers:
                        Access-Control-Allow-Origin: {schema: {type: string, enum: ["https://shop.test"]}}
                        Access-Control-Allow-Methods: {schema: {type: string, default: "*"}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            security: [{bearer: []}]
            paths:
              /products:
                get:
                  security: []
                  responses:
                    "200":
                      description: a public read
                      headers:
                        Access-Control-Allow-Origin: {schema: {type: string, const: "*"}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
        ],
        references: [
            "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials", "https://cwe.mitre.org/data/definitions/942.html",
            "https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html#cross-origin-resource-sharing",
        ],
        check: .response { response, pass in
            guard response.node.has(.headers) else { return }
            let headers = response.headers
            guard let header = headers.first(where: { $0.name.equalsIgnoringCase("access-control-allow-origin") })?.header,
                header.node.documents("*")
            else { return }
            let exposure = pass.specification.exposure(of: header.node, .response)
            // Callers with a credential receive the header, too.
            guard exposure.isReached, exposure.access != .public || (exposure.count ?? 0) > (exposure.publicCount ?? 0) else { return }
            let credentials = headers.first { $0.name.equalsIgnoringCase("access-control-allow-credentials") }?.header
            let allowsCredentials = credentials.map { !$0.node.documents("false") } ?? false
            let also = allowsCredentials ? " while credentials are allowed" : ""
            pass.report(
                header.node, .response, "Access-Control-Allow-Origin is documented as `*`\(also)",
                level: allowsCredentials ? .error : .warning, cause: allowsCredentials ? "wildcard with credentials" : "wildcard")
        })
}

extension Node {
    /// Whether a header or its schema names a value: as a constant, default, example, or enumeration member.
    fileprivate func documents(_ value: StaticString) -> Bool {
        for holder in [self] + (self[.schema].map { Array(SchemaFacts(Schema($0.resolved)).conjuncts) } ?? []) {
            for keyword in [Keyword.const, .default, .example] where holder[keyword]?.text == value { return true }
            for keyword in [Keyword.enum, .examples] {
                guard let list = holder[keyword] else { continue }
                if list.children.contains(where: { $0.text == value || $0.resolved[.value]?.text == value }) { return true }
            }
        }
        return false
    }
}
