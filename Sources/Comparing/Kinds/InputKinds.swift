import Linting

/// Kinds of change: what requests may contain.
extension Rule {
    static let inputType = Rule(
        id: "diff-input-type",
        owasp: [OWASP(8)],
        cwe: [20, 1287],
        level: .note,
        title: "type of an input widened",
        why:
            "The server gets values of types it did not get before; what its code takes for granted no longer holds.",
        remedy: "State the narrowest type that clients need.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: [string, object]}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputLimit = Rule(
        id: "diff-input-limit",
        owasp: [OWASP(4)],
        cwe: [770],
        level: .note,
        title: "limit of an input loosened",
        why:
            "Larger values reach the server: memory, storage and downstream systems pay for them.",
        remedy: "Keep the limit, or show that the server can afford the new one.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string, maxLength: 40}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputValues = Rule(
        id: "diff-input-values",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "allowed values of an input widened",
        why:
            "Values reach the server that nothing let pass before.",
        remedy: "List the values that are meant.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {state: {type: string, enum: [open, closed, root]}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {state: {type: string, enum: [open, closed]}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputPattern = Rule(
        id: "diff-input-pattern",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "pattern of an input loosened",
        why:
            "Text reaches the server that the pattern kept out: markup, path segments, control characters.",
        remedy: "Keep a pattern that lets pass what is needed and no more.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {code: {type: string, pattern: "^.{3}$"}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {code: {type: string, pattern: "^[A-Z]{3}$"}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputFormat = Rule(
        id: "diff-input-format",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "format of an input dropped",
        why:
            "Text reaches the server that is no date, address or identifier of the form it expects.",
        remedy: "State the format again, or a pattern in its place.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string, format: uuid}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputAdditionalProperties = Rule(
        id: "diff-input-additional-properties",
        owasp: [OWASP(3)],
        cwe: [915],
        level: .warning,
        title: "unnamed properties are accepted",
        why:
            "Clients can send properties that nobody reviewed; a server that binds them to its objects lets callers set what they must not.",
        remedy: "Say `additionalProperties: false` again.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, additionalProperties: false, properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputRequired = Rule(
        id: "diff-input-required",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "input no longer required",
        why:
            "The server meets requests without a value that it could count on.",
        remedy: "Require it again, or make sure that a missing value is safe.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputReadOnly = Rule(
        id: "diff-input-read-only",
        owasp: [OWASP(3)],
        cwe: [915],
        level: .note,
        title: "property is no longer read-only",
        why:
            "Clients may send a property that was the server's to set.",
        remedy: "Say `readOnly: true` again, or use a schema of its own for requests.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {balance: {type: number}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {balance: {type: number, readOnly: true}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputPrivilege = Rule(
        id: "diff-input-privilege",
        owasp: [OWASP(3)],
        cwe: [915, 269],
        level: .warning,
        title: "a right can be set by clients",
        why:
            "Whoever may send the request can give themselves the right that the property stands for.",
        remedy: "Leave the property out of requests; change rights by an operation for administrators.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}, isAdmin: {type: boolean}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let inputAlternative = Rule(
        id: "diff-input-alternative",
        owasp: [OWASP(8)],
        cwe: [20],
        level: .note,
        title: "another alternative is accepted",
        why:
            "Requests of a shape reach the server that it did not get before.",
        remedy: "Check that the new alternative is as strict as the others.",
        bad: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {oneOf: [{title: a, type: object, properties: {a: {type: string}}}, {title: b, type: object, properties: {b: {type: string}}}, {title: c, type: object, properties: {c: {type: string}}}]}}}}
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {oneOf: [{title: a, type: object, properties: {a: {type: string}}}, {title: b, type: object, properties: {b: {type: string}}}]}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)
}
