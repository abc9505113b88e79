import Editing
import Linting
import OpenAPI
import YAML

extension Rule {
    static let unusedComponent = Rule(
        id: "api9-unused-component",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [561, 1164],
        level: .note,
        profile: .strict,
        title: "unused component",
        why:
            "It is a leftover: of an operation that is no longer documented but may still run, or of a model that reveals what the database contains.",
        remedy: "Delete it, or reference it.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
            components:
              schemas:
                Order: {type: object}
                Draft: {type: object, properties: {next: {$ref: "#/components/schemas/Draft"}}} #! schema `Draft`
              parameters:
                size: {name: size, in: query, schema: {type: integer}} #! parameter `size`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            definitions:
              Order: {type: object} #! schema `Order`
            responses:
              Gone: {description: no longer there} #! response `Gone`
            """,
        ],
        good: [
            """
            paths:
              /pets:
                get:
                  responses:
                    "200": {$ref: "#/components/responses/Pets"}
            components:
              responses:
                Pets: {description: all pets, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
              schemas:
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  discriminator: {propertyName: kind, mapping: {fish: "#/components/schemas/Fish", bird: Bird}}
                Fish: {type: object}
                Bird: {type: object}
                Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object}]}
                Parts: {type: object, properties: {first: {type: string}}}
                Use: {type: object, x-part: {$ref: "#/components/schemas/Parts/properties/first"}}
                Last: {type: object, x-use: {$ref: "#/components/schemas/Use"}}
              x-last: {$ref: "#/components/schemas/Last"}
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shared parts, version: 1.0.0}
            components:
              schemas:
                Order: {type: object}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/"],
        check: .document { specification, pass in
            for component in specification.unusedComponents {
                pass.report(
                    component.entry.site, "\(component.kind) `\(String(component.entry.key.string.prefix(80)))` is never referenced",
                    cause: "unused \(component.kind)")
            }
        })
}

extension Component {
    /// What its group contains, in the singular.
    fileprivate var kind: String {
        switch group {
        case .schemas, .definitions: "schema"
        case .requestBodies: "request body"
        case .pathItems: "path item"
        case .mediaTypes: "media type"
        default: String(group.spelling.dropLast())
        }
    }
}
