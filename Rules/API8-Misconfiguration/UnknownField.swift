import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let unknownField = Rule(
        id: "api8-unknown-field",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1173, 1068],
        level: .warning,
        title: "field that the specification does not define",
        why: "Tools ignore fields they do not know: people read a misspelled `security` or `maxLength`, but it protects nothing.",
        remedy: "Write the field as the description's OpenAPI version defines it, or make it an extension that starts with `x-`.",
        bad: [
            """
            paths:
              /orders:
                post:
                  secruity: [{bearer: []}] #! `secruity` Operation Object did you mean `security`
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            note: {type: string, maxlength: 200} #! `maxlength` did you mean `maxLength`
                            kind: {const: gift} #! `const` 3.1
                  responses: {"201": {description: created}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0, licence: {name: MIT}} #! `licence` did you mean `license`
            securityDefinitions: #! `securityDefinitions` 2.0
              bearer: {type: http, scheme: bearer}
            paths:
              /orders:
                security: [] #! `security` Path Item Object
                GET: #! `GET` did you mean `get`
                  responses: {"200": {description: all orders}}
            components:
              schemas:
                Order: {type: object, aditionalProperties: false} #! did you mean `additionalProperties`
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            servers: [{url: "https://api.shop.test"}] #! `servers` 3.0
            paths:
              /orders:
                post:
                  requestBody: {} #! `requestBody` 3.0
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            x-owner: orders team
            paths:
              /orders:
                x-internal: true
                get:
                  x-rate-limit: 10
                  responses: {"200": {description: all orders, x-cached: true}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0, summary: Orders}
            paths: {}
            components:
              schemas:
                Order: {type: object, nullable: true, $comment: "", customAnnotation: 1, sourceTable: orders, $defs: {A: {const: 1}}}
                Open: {type: object, example: {secruity: none}, default: {maxlength: 1}, properties: {maxlength: {type: integer}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.test
            paths:
              /orders:
                get:
                  produces: [application/json]
                  parameters:
                    - {name: ids, in: query, type: array, collectionFormat: multi, items: {type: string, maxLength: 9}}
                  responses:
                    "200": {description: all orders, headers: {X-Total: {type: integer}}, examples: {application/json: {sum: 1}}}
            """,
            """
            openapi: 3.2.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                query:
                  responses: {"200": {summary: all orders, description: all orders}}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#schema", "https://cwe.mitre.org/data/definitions/1173.html"],
        fix: .safe,
        check: .document { specification, pass in
            var suggestions: [String: String?] = [:]
            for field in specification.undefinedFields { UnknownField(field: field).report(&suggestions, &pass) }
        })
}

/// The message for one such field.
private struct UnknownField {
    let field: UndefinedField

    func report(_ suggestions: inout [String: String?], _ pass: inout Pass) {
        let version = pass.specification.version
        let name = String(field.entry.key.string.prefix(60))
        let message: String
        var level = Level.warning
        var meaning: String?
        if let first = field.versions.first, let last = field.versions.last {
            let when = first > version ? "only since OpenAPI \(first.number)" : "only up to OpenAPI \(last.number)"
            message = "`\(name)` is a field of the \(field.object.name) \(when); it has no effect in \(version.number)"
            level = field.entry.keyword?.isGuard == true || field.object == .pathItem || field.object == .openAPI ? .warning : .note
        } else if let meant = nearest(name, version, &suggestions), field.holder.child(meant) == nil {
            message = "`\(name)` is not a field of the \(field.object.name); did you mean `\(meant)`?"
            meaning = meant
        } else {
            // Schema annotations have no consequences from OpenAPI 3.1 on, and are allowed.
            guard field.object != .schema || !version.hasFullSchemas else { return }
            message = "`\(name)` is not a field of the \(field.object.name) in OpenAPI \(version.number) and has no effect"
            level = field.entry.keyword?.isGuard == true ? .warning : .note
        }
        pass.report(
            field.entry.site, message, level: level, cause: message,
            fix: { [meaning] fixing in
                // A limit that does not apply to the type would have no effect under its correct name either.
                if let meaning, field.object == .schema, Schema(field.holder).isOutOfReach(of: meaning) { return nil }
                return meaning.flatMap { fixing.fix("change to `\($0)`", .safe, fixing.edits.rename(field.entry.site, to: $0)) }
            })
    }

    private func nearest(_ name: String, _ version: Version, _ suggestions: inout [String: String?]) -> String? {
        let key = "\(field.object.name) \(name)"
        if let known = suggestions[key] { return known }
        let names = FixedFields.names(of: field.object, in: version).filter { !$0.hasPrefix("$") }
        let made = EditDistance.closest(to: name, among: names)
        suggestions[key] = .some(made)
        return made
    }
}

extension Version {
    /// `3.1`.
    fileprivate var number: String {
        switch self {
        case .v2: "2.0"
        case .v30: "3.0"
        case .v31: "3.1"
        case .v32: "3.2"
        }
    }
}
