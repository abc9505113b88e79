import Linting
import OpenAPI
import YAML

extension Rule {
    static let refSiblings = Rule(
        id: "api8-ref-siblings",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1173],
        level: .warning,
        title: "field next to $ref",
        why:
            "A reference is replaced by its target, and the fields next to it are silently dropped: a limit that reviewers see is not enforced.",
        remedy:
            "Move the field into the target; or wrap the reference (`allOf: [{$ref: …}]`) and put the field next to `allOf`; or move to OpenAPI 3.1.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            note: {$ref: "#/components/schemas/Text", maxLength: 200} #! `maxLength`
                            owner: {$ref: "#/components/schemas/Text", description: set by the server, readOnly: true} #! `readOnly`
                  responses: {"201": {description: created}}
            components:
              schemas: {Text: {type: string}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {$ref: "#/parameters/size", maximum: 100} #! `maximum`
                  responses: {"200": {description: all orders}}
            parameters: {size: {name: size, in: query, type: integer}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                get:
                  parameters:
                    - {$ref: "#/components/parameters/size", required: true} #! `required`
                  responses: {"200": {description: all orders}}
            components:
              parameters: {size: {name: size, in: query, schema: {type: integer}}}
            """,
        ],
        good: [
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Text", maxLength: 200}
                  responses: {"201": {$ref: "#/components/responses/Made", description: created}}
            components:
              schemas: {Text: {type: string}}
              responses: {Made: {description: made}}
            """,
            """
            paths:
              /orders:
                $ref: "#/x-items/orders"
                summary: a path item may have both
            x-items: {orders: {get: {responses: {"200": {description: all orders}}}}}
            components:
              schemas:
                Text: {type: string}
                Short: {allOf: [{$ref: "#/components/schemas/Text"}], maxLength: 200}
                Same: {$ref: "#/components/schemas/Text", x-note: kept apart}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.0.4.html#reference-object", "https://spec.openapis.org/oas/v3.1.1.html#reference-object",
        ],
        check: .reference { reference, pass in
            let site = reference.site
            guard site.count > 1, Keyword(of: reference.value) == .ref else { return }
            let version = pass.specification.version
            let role = pass.specification.role(of: site)
            guard role != .none, role != .document, role != .pathItem, role != .operation else { return }
            guard role != .schema || !version.hasFullSchemas else { return }
            let ignored = site.entries.filter { entry in
                guard entry.keyword != .ref, !entry.isExtension else { return false }
                return !version.hasFullSchemas || entry.keyword != .summary && entry.keyword != .description
            }
            let guards = ignored.filter { entry in
                guard let keyword = entry.keyword, keyword != .type, keyword.isGuard, keyword.limits(with: entry.value) else {
                    return false
                }
                // A field that the target repeats is not lost, and the target states its own type.
                guard let same = reference.target?[keyword] else { return true }
                return !same.isScalar || same.text != entry.value.text
            }
            let isGuard = !guards.isEmpty && !version.hasFullSchemas
            guard let first = guards.first ?? ignored.first, isGuard || (pass.profile == .strict) else { return }
            let names = (guards.isEmpty ? ignored : guards).prefix(5).map { "`\(String($0.key.string.prefix(60)))`" }.joined(
                separator: ", ")
            pass.report(
                first.site, "\(names) next to `$ref` \(guards.count > 1 ? "are" : "is") ignored", level: isGuard ? .warning : .note,
                related: [pass.related(reference.value, "the reference that replaces it")], cause: "\(names) beside $ref")
        })
}
