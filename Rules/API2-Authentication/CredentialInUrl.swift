import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let credentialInUrl = Rule(
        id: "api2-credential-in-url",
        owasp: [OWASP(2), OWASP(2, 2019)],
        cwe: [598],
        level: .error,
        title: "credential in the URL",
        why: "URLs end up in access logs, browser histories, proxies, and Referer headers, and the credential ends up there with them.",
        remedy: "Send the credential in a header or in the request body.",
        bad: [
            """
            paths:
              /login:
                post:
                  parameters:
                    - {name: password, in: query, schema: {type: string}} #! `password` query
                  responses: {"200": {description: a token}}
            """,
            """
            paths:
              /account/recovery:
                get:
                  parameters:
                    - {name: token, in: query, schema: {type: string}} #! `token` query
                  responses: {"204": {description: the token of the mail is valid}}
              /keys/{accessKey}:
                delete:
                  parameters:
                    - {name: accessKey, in: path, required: true, schema: {type: string}} #! `accessKey` path
                  responses: {"204": {description: gone}}
              /reports/{apiKey}:
                get:
                  parameters:
                    - {name: apiKey, in: path, required: true, schema: {type: string}} #! `apiKey` path
                  responses: {"200": {description: a report}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  parameters:
                    - {name: pageToken, in: query, schema: {type: string}}
                    - {name: tokenId, in: query, schema: {type: string}}
                    - {name: hasPassword, in: query, schema: {type: boolean}}
                    - {name: X-Api-Key, in: header, schema: {type: string}}
                  responses: {"200": {description: all orders}}
            """,
            """
            paths:
              /oauth/callback:
                get:
                  parameters:
                    - {name: code, in: query, schema: {type: string}}
                    - {name: state, in: query, schema: {type: string}}
                  responses: {"302": {description: back to the shop}}
            """,
        ],
        references: ["https://www.rfc-editor.org/rfc/rfc9700#section-4.3.2", "https://cwe.mitre.org/data/definitions/598.html"],
        check: .parameter { parameter, pass in
            guard let location = parameter.location, location == .query || location == .path else { return }
            guard let carried = pass.specification.credential(in: parameter) else { return }
            guard parameter.schema?.statedTypes.contains(.boolean) != true else { return }
            let place = location == .query ? "the query string" : "the path"
            // The id of an access key (`AKIA…`) is named after the key.
            let isId = location == .path && carried.item == .accessKey
            let isHandle = isId || pass.specification.isHandle(parameter, carried.item)
            pass.report(
                parameter.node, .request, "parameter `\(parameter.name.string)` carries a credential (\(carried.term)) in \(place)",
                level: isId ? .note : isHandle ? .warning : .error, confidence: isId ? .low : isHandle ? .medium : .high,
                cause: "`\(parameter.name.string)` in \(place)")
        })
}

extension Specification {
    /// Something named like a credential that may be less than one: in a path, the handle of an invitation or the name of a key; `sid`, which
    /// is also an identifier; and, in the links of emails, a token that serves one purpose.
    fileprivate func isHandle(_ parameter: Parameter, _ item: SensitiveItem?) -> Bool {
        if parameter.location == .path { return item == .token }
        if facts(named: parameter.name).name.words == ["sid"] { return true }
        guard item == .token || item == .oneTimeToken else { return false }
        let users = exposure(of: parameter.node, .request)
        return users.count == users.first.count
            && users.first.allSatisfy { operations[$0].words.isLinkOfEmail }
    }
}
