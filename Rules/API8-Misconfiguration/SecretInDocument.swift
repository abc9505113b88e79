import Linting
import OpenAPI
import YAML

extension Rule {
    static let secretInDocument = Rule(
        id: "api8-secret-in-document",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [798, 540, 312],
        level: .error,
        title: "credential in the description",
        why:
            "Descriptions are published, mirrored, and indexed. Whoever finds the credential can use it, and removing it later does not undo that.",
        remedy: "Revoke the credential, then replace it with a placeholder such as `<token>`. Deleting it leaves it in the history.",
        bad: [
            """
            paths:
              /orders:
                get:
                  description: |
                    Try it:
                    curl -H "Authorization: Bearer \(Made.gitHub)" https://api.shop.test/orders
                  parameters:
                    - {name: X-Key, in: header, schema: {type: string}, example: \(Made.aws)} #! AWS access key `AKIA…` 20 characters an example
                  responses: {"200": {description: all orders}}
            """.replacingLine("description: |", with: "description: | #! GitHub token `ghp_…` `description`"),
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers:
              - url: https://reports:\(Made.password)@api.shop.test/v1 #! password in a URL 12 characters `url`
            paths: {}
            x-internal-config:
              token: \(Made.jwt) #! signed JWT `eyJh…` an extension
              signing: "-----BEGIN PRIVATE KEY-----\\n\(Made.key)\\n-----END PRIVATE KEY-----" #! private key
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths: {}
            definitions:
              Settings:
                type: object
                properties:
                  stripe: {type: string, default: \(Made.stripe)} #! Stripe secret key `sk_l…` a default
                  hook: {type: string, enum: [\(Made.slack)]} #! Slack webhook an enumeration
            """,
        ],
        good: [
            """
            servers:
              - url: https://{user}:{password}@api.shop.test
                variables: {user: {default: me}, password: {default: secret}}
            paths:
              /orders:
                get:
                  description: Sign with AKIAIOSFODNN7EXAMPLE, or put `Bearer YOUR_TOKEN`, `<token>`, `ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` in its place
                  parameters:
                    - {name: a, in: header, schema: {type: string, default: changeme}, example: \(Sample.stripe)}
                    - {name: b, in: header, schema: {type: string}, example: sk_live_aaaaaaaaaaaaaaaaaaaaaaaaaaaa}
                    - {name: c, in: header, schema: {type: string}, example: \(Sample.jwt)}
                    - {name: d, in: header, schema: {type: string}, example: "postgres://user:password@db.shop.test/shop"}
                    - {name: e, in: header, schema: {type: string}, example: "postgres://shop:k7RmX2pQ@localhost/shop"}
                    - {name: f, in: header, schema: {type: string}, example: sk-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKL}
                    - {name: g, in: header, schema: {type: string}, example: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...}
                  responses: {"200": {description: all orders}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths: {}
            x-digests:
              - sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
              - 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12
              - W/"33a64df551425fcc55e4d42a148795d9f25f89d4"
              - 9b2e4c1a-7d3f-4e58-8a6b-0c1d2e3f4a5b
              - "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----"
              - https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
            """,
        ],
        references: [
            "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
            "https://cwe.mitre.org/data/definitions/798.html",
            "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
        ],
        check: .document { specification, pass in
            for text in specification.secretTexts {
                let place = text.isKey ? "a key" : text.node.secretPlace
                for secret in SecretScanner.standard.secrets(in: text.text) {
                    let tail = secret.certainty == .expired ? ", which was valid for at most a day" : ""
                    pass.report(
                        text.node, "a \(secret.name) (\(secret.redacted)) appears in \(place)\(tail)".withArticle,
                        level: secret.certainty == .expired ? .warning : .error,
                        confidence: secret.certainty == .certain ? .high : .medium, cause: "\(secret.name) \(secret.redacted)")
                }
            }
        })
}

extension Node {
    /// `an example`, `` `description` ``.
    fileprivate var secretPlace: String {
        if let dataPlace { return dataPlace.rawValue }
        return (key ?? parent?.key).map { "`\($0.string)`" } ?? "the document"
    }
}

extension String {
    fileprivate var withArticle: String {
        hasPrefix("a A") || hasPrefix("a O") || hasPrefix("a X") || hasPrefix("a age") || hasPrefix("a n") ? "an" + dropFirst() : self
    }

    fileprivate func replacingLine(_ end: String, with other: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasSuffix(end) ? $0.dropLast(end.utf8.count) + other : String($0) }.joined(separator: "\n")
    }
}

/// Credentials made up for the examples, each in two parts so that no scanner takes them for real ones.
private enum Made {
    static let aws = "AKIA" + "Q4T7XJ2WZN5LBD3V"
    static let gitHub = "ghp_" + "k3VtQ9zXw7LmB2nR5cYp8HsD1fGj6TaUe4Wb"
    static let password = "t7Rk" + "-Q2xZ9mV"
    static let jwt =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + "eyJzdWIiOiJ1LTQ4MjEzIiwicm9sZSI6ImFkbWluIiwiaWF0IjoxNzAwMDAwMDAwfQ."
        + "q8Zt3VwXn5KcL1mRb7YpD2sHfJ9gTaUe4WxQoC6vBzE"
    static let key = "MC4CAQAwBQYDK2VwBCIEI" + "Ju7Qz0TgX5rWm1sYk8dLhVb3NfPc6AoEjRqU2wZt9KxI"
    static let stripe = "sk_live_" + "51Hq8Zt3VwXn5KcL1mRb7YpD2sHfJ9gTaUe"
    static let slack = "https://hooks.slack.com/services/" + "T8Q2XK4ZN/B7R9WM3VD/k3VtQ9zXw7LmB2nR5cYp8HsD"
}

/// Credentials that documentation publishes.
private enum Sample {
    static let stripe = "sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc"
    static let jwt =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
        + "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
}
