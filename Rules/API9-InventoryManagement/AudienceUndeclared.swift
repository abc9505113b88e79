import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let audienceUndeclared = Rule(
        id: "api9-audience-undeclared",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        profile: .strict,
        title: "undeclared audience",
        why: "Nobody can tell whether the API may be reached from outside, so an exposed internal API looks like any other.",
        remedy: "Set `x-audience` under `info`, or `x-internal` on each server.",
        bad: [
            """
            servers:
              - url: https://api.shop.test #! https://api.shop.test
              - {url: "https://internal.shop.test", x-internal: true}
            paths: {}
            """,
            """
            swagger: "2.0"
            info: #! audience
              title: Shop
              version: 1.0.0
            host: api.shop.test
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - {url: "https://api.shop.test", x-internal: false}
              - {url: "https://internal.shop.test", x-internal: true}
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0, x-audience: external-public}
            servers: [{url: "https://api.shop.test"}]
            paths: {}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/"],
        check: .document { specification, pass in
            let root = specification.root
            guard !specification.isPart, let info = root[.info], info.isMapping, !info.declaresAudience, !root.declaresAudience else {
                return
            }
            let servers = root[.servers]?.children.filter(\.isMapping) ?? []
            guard !servers.isEmpty else {
                pass.report(info, "the API declares no audience: neither x-audience nor x-internal")
                return
            }
            for server in servers where !server.declaresAudience {
                let url = String((Server(server).url?.string ?? "").prefix(120))
                pass.report(server, "server \(url) declares neither x-internal nor x-audience", cause: "no audience")
            }
        })
}

extension Node {
    /// `x-internal`, `x-audience`, `x-api-audience`, `x-visibility`.
    fileprivate var declaresAudience: Bool {
        entries.contains { entry in
            guard entry.isExtension else { return false }
            return Name(entry.key.string).words.contains { $0 == "internal" || $0 == "audience" || $0 == "visibility" }
        }
    }
}
