import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let openServerVariable = Rule(
        id: "api8-open-server-variable",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [15, 183],
        level: .warning,
        confidence: .medium,
        title: "host variable without an enum",
        why: "Anyone who can set the variable sends clients, along with their credentials, to a host of their choice.",
        remedy: "List the hosts in `enum`, or use the variable only for a part of the path.",
        bad: [
            """
            servers:
              - url: https://{host}/v1
                variables:
                  host: {default: api.shop.test} #! `host` determines the host of https://{host}/v1
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers:
              - url: "{server}/v1"
                variables:
                  server: {default: "https://api.shop.test"} #! `server`
            paths: {}
            """,
            """
            servers:
              - url: https://{tenant}.shop.test
                variables:
                  tenant: {default: demo} #! `tenant` precedes a fixed domain
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - url: https://{host}/{version}
                variables:
                  host: {default: eu.shop.test, enum: [eu.shop.test, us.shop.test]}
                  version: {default: v1}
            paths: {}
            """,
            """
            servers:
              - url: https://api.shop.test:{port}/{base}/v1
                variables:
                  port: {default: "443"}
                  base: {default: shop}
              - url: /{version}
                variables: {version: {default: v2}}
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#server-variable-object", "https://cwe.mitre.org/data/definitions/15.html"],
        check: .server { server, pass in
            guard let url = server.url, url.contains(UInt8(ascii: "{")) else { return }
            let parts = Dictionary(ServerTemplate(url).uses.map { ($0.name, $0.part) }, uniquingKeysWith: { first, _ in first })
            let free = server.variables.compactMap { variable -> (name: Text, node: Node, isPinned: Bool)? in
                guard case .host(let isPinned)? = parts[variable.name] else { return nil }
                if let values = variable.node[.enum], !values.isSequence || values.count > 0 { return nil }
                return (variable.name, variable.node, isPinned)
            }
            guard !free.isEmpty else { return }
            // If the default is not a public host, the person who installs the API replaces it.
            let isFilledIn = server.areAllHosts { HostName.isStandIn($0) }
            let shownURL = server.shownURL
            for variable in free {
                let isPinned = variable.isPinned
                let what = isPinned ? "precedes a fixed domain in" : "determines the host of"
                pass.report(
                    variable.node, "server variable `\(variable.name.string)` \(what) \(shownURL) but has no enum",
                    level: isPinned || isFilledIn ? .note : .warning,
                    related: server.node[.url].map { [pass.related($0, "used here")] } ?? [])
            }
        })
}
