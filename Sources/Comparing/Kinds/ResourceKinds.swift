import Linting

/// Kinds of change: limits for callers, and protection of users.
extension Rule {
    static let throttling = Rule(
        id: "diff-throttling",
        owasp: [OWASP(4)],
        cwe: [770],
        level: .note,
        title: "rate limiting no longer documented",
        why:
            "Without a limit, passwords and codes can be guessed, and the service can be worn out.",
        remedy: "Document the 429 response and the rate-limit headers again.",
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
                  responses: {"201": {description: created}, "429": {description: too many}}
            """
        ],
        check: .comparison)

    static let pagination = Rule(
        id: "diff-pagination",
        owasp: [OWASP(4)],
        cwe: [770],
        level: .note,
        title: "pagination dropped",
        why:
            "A list without pages answers with everything at once, to whoever asks.",
        remedy: "Take a page size with a maximum again.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: array, maxItems: 9, items: {type: object}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100}}]
                  responses: {"200": {description: orders, content: {application/json: {schema: {type: array, maxItems: 9, items: {type: object}}}}}}
            """
        ],
        check: .comparison)

    static let securityHeader = Rule(
        id: "diff-security-header",
        owasp: [OWASP(8)],
        cwe: [693],
        level: .note,
        title: "protective header dropped",
        why:
            "Browsers no longer apply the protection that the header asked for.",
        remedy: "Answer with the header again.",
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
                  responses: {"201": {description: created, headers: {X-Content-Type-Options: {schema: {type: string}}}}}
            """
        ],
        check: .comparison)
}
