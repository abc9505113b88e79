import Linting

/// Kinds of change: what credentials are, and what they permit.
extension Rule {
    static let scopeDropped = Rule(
        id: "diff-scope-dropped",
        owasp: [OWASP(5)],
        cwe: [862],
        level: .warning,
        title: "scope no longer required",
        why:
            "Any token of the scheme passes, whatever its holder was allowed to do: people without that permission can call the operation.",
        remedy: "Require the scope again, or show that another check takes its place.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [read]}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [read, write]}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let scopeAdded = Rule(
        id: "diff-scope-added",
        owasp: [OWASP(5)],
        cwe: [862],
        level: .note,
        title: "another scope is required",
        why:
            "Tokens without the scope are turned away from now on.",
        remedy: "Nothing to repair. Tell clients to ask for the scope.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [read, write]}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [read]}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let scopeChanged = Rule(
        id: "diff-scope-changed",
        owasp: [OWASP(5)],
        cwe: [863],
        level: .note,
        title: "other scopes are required",
        why:
            "Some callers lose access and others gain it; whether the new scope is granted to the right people, the description does not say.",
        remedy: "Check who is granted the new scope.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [write]}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{oauth: [read]}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let requirementDropped = Rule(
        id: "diff-requirement-dropped",
        owasp: [OWASP(2)],
        cwe: [287, 308],
        level: .warning,
        title: "one of several credentials is no longer required",
        why:
            "Two credentials were required together, such as a key of the application and a token of the user; one alone is enough now.",
        remedy: "Require both again in one requirement object.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: [], key: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let requirementAdded = Rule(
        id: "diff-requirement-added",
        owasp: [OWASP(2)],
        cwe: [287],
        level: .note,
        title: "a further credential is required",
        why:
            "Callers need one more credential from now on.",
        remedy: "Nothing to repair. Tell clients that they need both.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: [], key: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let requirementReplaced = Rule(
        id: "diff-requirement-replaced",
        owasp: [OWASP(2)],
        cwe: [287],
        level: .warning,
        title: "another credential is required",
        why:
            "The credential that was required is worthless now and another one opens the operation: who holds it decides what the change means.",
        remedy: "Check who can get the new credential, and how hard it is to steal.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{key: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let schemeChanged = Rule(
        id: "diff-scheme-changed",
        owasp: [OWASP(2)],
        cwe: [287],
        level: .note,
        title: "security scheme redefined",
        why:
            "Every operation that requires the scheme is guarded by something else now: another kind of credential, another place for it, other URLs to get it from.",
        remedy: "Check the new definition: no key in the URL, no implicit or password flow, token URLs with https.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{key: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {key: {type: apiKey, in: query, name: key}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{key: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            """
        ],
        check: .comparison)

    static let schemeUndefined = Rule(
        id: "diff-scheme-undefined",
        owasp: [OWASP(2)],
        cwe: [306],
        level: .warning,
        title: "required scheme is no longer defined",
        why:
            "Tools that build on the description cannot enforce a scheme that they do not know, and mostly leave the operation open.",
        remedy: "Define the scheme again, or name another one in the requirement.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}, {}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}, {}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)
}
