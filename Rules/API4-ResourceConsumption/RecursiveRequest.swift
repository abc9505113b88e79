import Linting
import OpenAPI
import YAML

extension Rule {
    static let recursiveRequest = Rule(
        id: "api4-recursive-request",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [674, 400],
        level: .note,
        confidence: .medium,
        title: "request with unlimited nesting",
        why:
            "Each level can contain any number of further levels: a few kilobytes of brackets overflow the stack of whatever parses or validates them.",
        remedy: "Set `maxItems` or `maxProperties` where the schema contains itself, and limit the depth in the parser.",
        bad: [
            """
            paths:
              /categories:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Category"}}}
                  responses: {"201": {description: created}}
            components:
              schemas:
                Category:
                  type: object
                  properties:
                    children: #! `children` POST /categories
                      type: array
                      items: {$ref: "#/components/schemas/Category"}
            """,
            """
            openapi: 3.1.0
            info: {title: Search, version: 1.0.0}
            paths:
              /search:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Filter"}}}
                  responses: {"200": {description: found}}
            components:
              schemas:
                Filter: {oneOf: [{$ref: "#/components/schemas/All"}, {type: string}]}
                All: #! schema `All`
                  type: object
                  additionalProperties: {$ref: "#/components/schemas/Filter"}
            """,
        ],
        good: [
            """
            paths:
              /categories:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Category"}}}
                  responses:
                    "201":
                      description: created
                      content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}
            components:
              schemas:
                Category:
                  type: object
                  properties:
                    parent: {$ref: "#/components/schemas/Category"}
                    children: {type: array, maxItems: 10, items: {$ref: "#/components/schemas/Category"}}
                    tree: {type: array, readOnly: true, items: {$ref: "#/components/schemas/Category"}}
                    tags: {type: array, items: {$ref: "#/components/schemas/Tag"}}
                Tag: {type: object, properties: {name: {type: string}}}
                Tree: {type: object, properties: {nodes: {type: array, items: {$ref: "#/components/schemas/Tree"}}}}
            """,
            """
            paths:
              /search:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: "#/components/schemas/Filter"}}}
                  responses: {"200": {description: found}}
            components:
              schemas:
                Filter: {type: object, maxProperties: 5, additionalProperties: {$ref: "#/components/schemas/Filter"}}
            """,
        ],
        references: [
            "https://cwe.mitre.org/data/definitions/674.html",
            "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
        ],
        check: .document { specification, pass in
            for recursion in specification.requestRecursions {
                let node = recursion.holder.node
                let target = recursion.reference.text.string.shortened(to: 60)
                pass.report(
                    node, .request, "\(node.schemaName) contains any number of \(target), which leads back to it")
            }
        })
}
