import Linting

extension Rule {
    static let operationPublic = Rule(
        id: "diff-operation-public",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [306, 862],
        level: .error,
        title: "operation became public",
        why: "Anyone on the network can call an operation that demanded a credential before.",
        remedy: "Restore the security requirement, or record why the operation is public with a suppression.",
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
                  security: [{bearer: []}]
                  responses: {"201": {description: created}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """
        ],
        check: .comparison)
}
