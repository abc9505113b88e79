import Linting

/// Kinds of change: what operations accept.
extension Rule {
    static let contentTypeAdded = Rule(
        id: "diff-content-type-added",
        owasp: [OWASP(8)],
        cwe: [434],
        level: .note,
        title: "another content type is accepted",
        why:
            "Each parser that takes input can be attacked: XML brings external entities, forms bring cross-site requests.",
        remedy: "Check that the parser is hardened and that the schema is as strict.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let contentTypeRemoved = Rule(
        id: "diff-content-type-removed",
        owasp: [OWASP(8)],
        cwe: [434],
        level: .note,
        title: "a content type is no longer accepted",
        why:
            "Requests of that type are refused from now on.",
        remedy: "Nothing to repair. Tell the clients that send it.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let parameterAdded = Rule(
        id: "diff-parameter-added",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "parameter added",
        why:
            "Every parameter is one more input that the server has to check.",
        remedy: "Check its schema: type, length, pattern.",
        bad: [
            """
            paths:
              /orders:
                post:
                  parameters: [{name: sort, in: query, schema: {type: string, enum: [up, down]}}]
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let parameterRemoved = Rule(
        id: "diff-parameter-removed",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "parameter removed",
        why:
            "A parameter that is only taken out of the description may still be read by the server, unchecked.",
        remedy: "Make sure that the server ignores it.",
        bad: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  parameters: [{name: sort, in: query, schema: {type: string, enum: [up, down]}}]
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)
}
