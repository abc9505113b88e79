import Linting
import OpenAPI
import YAML

extension Rule {
    static let wildcardMediaType = Rule(
        id: "api8-wildcard-media-type",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [434, 20],
        level: .warning,
        confidence: .medium,
        title: "wildcard media type",
        why: "Any kind of body is accepted, and the sender decides how the server treats it: as XML, a serialized object, or HTML.",
        remedy: "List the media types that are accepted and returned.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody:
                    content:
                      "*/*": {schema: {type: object}} #! `*/*` POST /orders
                  responses:
                    "201":
                      description: created
                      content:
                        application/*: {schema: {type: object}} #! `application/*` returned
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  consumes:
                    - "*/*" #! `*/*` POST /orders
                  parameters: [{name: body, in: body, schema: {type: object}}]
                  responses: {"201": {description: created}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created, content: {application/json: {schema: {type: object}}}}}
            """,
            """
            paths:
              /files/{fileId}/content:
                put:
                  requestBody: {content: {"*/*": {schema: {type: string, format: binary}}}}
                  responses: {"200": {description: stored, content: {"image/*": {}}}}
              /orders:
                post:
                  requestBody: {content: {application/*+json: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
              /upload:
                post:
                  requestBody: {content: {application/*: {}}}
                  responses: {"201": {description: stored}}
            """,
        ],
        references: [
            "https://spec.openapis.org/oas/v3.1.1.html#media-type-object",
            "https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html#validate-content-types",
        ],
        check: .each([
            .document { specification, pass in
                for body in specification.requestBodies { WildcardMediaTypes.report(in: body, .request, &pass) }
                guard pass.profile == .strict else { return }
                for response in specification.responses { WildcardMediaTypes.report(in: response.node, .response, &pass) }
            },
            .operation { operation, pass in
                guard pass.specification.version == .v2, operation.hasRequestBody, !operation.words.movesFiles else { return }
                let list = operation.node[.consumes] ?? pass.specification.root[.consumes]
                guard let list, list.isSequence else { return }
                for item in list.children where item.text.map(WildcardMediaTypes.isWildcard) ?? false {
                    let who = operation.node.encloses(item) ? operation.name : "every operation that declares no media types of its own"
                    pass.report(item, "a body of any type, `\(item.text?.string ?? "")`, is accepted by \(who)")
                }
            },
        ]))
}

private enum WildcardMediaTypes {
    /// Ignores parameters; `application/*+json` is JSON.
    static func isWildcard(_ name: Text) -> Bool {
        let base = name.firstIndex(of: UInt8(ascii: ";")).map { name.slice(0, $0) } ?? name
        return base == "*/*" || base == "application/*" || base == "*"
    }

    static func report(in holder: Node, _ direction: Direction, _ pass: inout Pass) {
        guard let content = holder[.content], content.isMapping else { return }
        for entry in content.entries where isWildcard(entry.key) {
            let specification = pass.specification
            let exposure = specification.exposure(of: holder, direction)
            guard exposure.isReached, !exposure.first.contains(where: { specification.operations[$0].words.movesFiles }) else { continue }
            if let schema = MediaType(entry.value.resolved).schema, SchemaFacts(schema)[.format]?.text == "binary" { continue }
            pass.report(
                entry.site, direction, through: holder, "the media type `\(entry.key.string)` stands for a body of any type",
                level: direction == .request ? .warning : .note)
        }
    }
}
