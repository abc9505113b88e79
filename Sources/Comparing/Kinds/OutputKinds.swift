import Linting

/// Kinds of change: what responses contain.
extension Rule {
    static let outputSensitive = Rule(
        id: "diff-output-sensitive",
        owasp: [OWASP(3)],
        cwe: [200, 359],
        level: .warning,
        title: "sensitive data newly returned",
        why:
            "Everyone who may call the operation gets data that it did not give out before.",
        remedy: "Leave the property out, or show that every caller may see it.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: object, properties: {name: {type: string}, passwordHash: {type: string}}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}}
            """
        ],
        check: .comparison)

    static let outputInternals = Rule(
        id: "diff-output-internals",
        owasp: [OWASP(8)],
        cwe: [209],
        level: .warning,
        title: "internals newly returned",
        why:
            "Stack traces, queries and host names tell an attacker how the system is built and where it breaks.",
        remedy: "Log them, and answer with an error code.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"500": {description: orders, content: {application/json: {schema: {type: object, properties: {message: {type: string}, stackTrace: {type: string}}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"500": {description: orders, content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}}}
            """
        ],
        check: .comparison)

    static let outputWriteOnly = Rule(
        id: "diff-output-write-only",
        owasp: [OWASP(3)],
        cwe: [200],
        level: .note,
        title: "property is no longer write-only",
        why:
            "Responses may hold what only requests held before, such as a password.",
        remedy: "Say `writeOnly: true` again, or use a schema of its own for responses.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: object, properties: {pin: {type: string}}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: object, properties: {pin: {type: string, writeOnly: true}}}}}}}
            """
        ],
        check: .comparison)

    static let outputUnbounded = Rule(
        id: "diff-output-unbounded",
        owasp: [OWASP(4)],
        cwe: [770],
        level: .note,
        title: "returned list is no longer limited",
        why:
            "One request can draw everything the server has.",
        remedy: "State `maxItems` again, and page the list.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: array, maxItems: 100, items: {type: string}}}}}}
            """
        ],
        check: .comparison)
}
