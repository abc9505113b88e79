import Linting

/// Kinds of change: who may call operations, and with which credentials.
extension Rule {
    static let operationPublic = Rule(
        id: "diff-operation-public",
        owasp: [OWASP(2)],
        cwe: [306, 862],
        level: .error,
        title: "operation became public",
        why:
            "Anyone on the network can call an operation that required a credential before.",
        remedy: "Restore the security requirement, or record with a suppression why the operation is public.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: []
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

    static let operationOptional = Rule(
        id: "diff-operation-optional",
        owasp: [OWASP(2)],
        cwe: [306],
        level: .error,
        title: "credential became optional",
        why:
            "An alternative that requires nothing (`{}`) makes every other alternative pointless: callers simply send no credential.",
        remedy: "Remove the empty alternative, or split the operation into a public and a protected one.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}, {}]
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

    static let operationProtected = Rule(
        id: "diff-operation-protected",
        owasp: [OWASP(2)],
        cwe: [306],
        level: .note,
        title: "operation requires a credential now",
        why:
            "Callers without a credential are turned away from now on.",
        remedy: "Nothing to repair. Tell clients that they need a credential.",
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
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)

    static let alternativeAdded = Rule(
        id: "diff-alternative-added",
        owasp: [OWASP(2)],
        cwe: [287],
        level: .warning,
        title: "another credential is accepted",
        why:
            "The operation is as strong as its weakest alternative, and one was added: whoever holds that credential could not call the operation before.",
        remedy: "Check that the new credential is as hard to steal as the others and carries the same rights.",
        bad: [
            """
            paths:
              /orders:
                post:
                  security: [{bearer: []}, {key: []}]
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

    static let alternativeRemoved = Rule(
        id: "diff-alternative-removed",
        owasp: [OWASP(2)],
        cwe: [287],
        level: .note,
        title: "a credential is no longer accepted",
        why:
            "Holders of that credential alone are turned away from now on.",
        remedy: "Nothing to repair. Tell the clients that use it.",
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
                  security: [{bearer: []}, {key: []}]
                  responses: {"201": {description: created}}
            components: {securitySchemes: {bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}, oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://id.example.com/token", scopes: {read: r, write: w}}}}}}
            """
        ],
        check: .comparison)
}
