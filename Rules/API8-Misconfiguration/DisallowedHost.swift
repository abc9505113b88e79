import Linting
import OpenAPI
import YAML

extension Rule {
    static let disallowedHost = Rule(
        id: "api8-disallowed-host",
        owasp: [OWASP(8), OWASP(9), OWASP(7, 2019)],
        cwe: [346, 1059],
        level: .warning,
        title: "server on a host that is not allowed",
        why:
            "Clients generated from the description send their credentials there. A host outside the organization is a mistake or belongs to someone else.",
        remedy: "Use a host from the configured list, or add this one to it.",
        bad: [
            """
            servers:
              - url: https://api.shop.test/v1
              - url: https://api.shop.io/v1 #! api.shop.io
              - url: "https://{region}.shop.test"
                variables: {region: {default: eu, enum: [eu, us]}}
              - url: "https://{host}/v1" #! cdn.other.io
                variables: {host: {default: api.shop.test, enum: [api.shop.test, cdn.other.io]}}
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.io:8443 #! api.shop.io
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - url: https://api.shop.test:8443/v1
              - url: https://EU.Shop.test
              - url: http://localhost:8080
              - url: /v1
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.test
            paths: {}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/"],
        check: .each([
            .server { server, pass in
                guard let allowed = pass.options.allowedHosts, let url = server.node[.url] else { return }
                guard let host = server.firstHost(where: { host in !allowed.contains { HostPattern.matches(host, $0) } }) else { return }
                pass.report(url, "the host \(String(host.prefix(120))) is not among the allowed hosts", cause: host)
            },
            .document { specification, pass in
                guard let allowed = pass.options.allowedHosts, specification.version == .v2 else { return }
                guard let node = specification.root[.host], let text = node.stringText else { return }
                guard let host = ServerURL("//" + text.string).host, !allowed.contains(where: { HostPattern.matches(host, $0) }) else {
                    return
                }
                pass.report(node, "the host \(String(host.prefix(120))) is not among the allowed hosts", cause: host)
            },
        ]))
}
