import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let undefinedServerVariable = Rule(
        id: "api8-undefined-server-variable",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [1068],
        level: .warning,
        title: "undefined server variable",
        why: "Each client fills the gap in its own way: the address that is called is not the one that was reviewed.",
        remedy: "Define the variable under `variables` with a default and an `enum`, or write out the address.",
        bad: [
            """
            servers:
              - url: https://api.shop.test/{version} #! `{version}` not defined
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers:
              - url: https://{regoin}.shop.test #! `{regoin}` did you mean `region`
                variables:
                  region: {default: eu, enum: [eu, us]}
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - url: https://{region}.shop.test/{version}
                variables:
                  region: {default: eu, enum: [eu, us]}
                  version: {default: v1}
            paths: {}
            """,
            """
            servers: [{url: "https://api.shop.test/v1"}]
            paths: {}
            """,
        ],
        references: ["https://spec.openapis.org/oas/v3.1.1.html#server-object"],
        check: .server { server, pass in
            guard let site = server.node[.url], let url = site.stringText, url.contains(UInt8(ascii: "{")) else { return }
            let defined = Set(server.variables.map(\.name))
            let candidates = defined.map(\.string).sorted().prefix(200).map(\.self)
            for name in Set(ServerTemplate(url).uses.map(\.name)).subtracting(defined).sorted() {
                let hint =
                    EditDistance.closest(to: name.string, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
                pass.report(site, "server variable `{\(name.string)}` is not defined\(hint)")
            }
        })
}
