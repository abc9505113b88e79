import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let placeholderServer = Rule(
        id: "api9-placeholder-server",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        title: "placeholder server",
        why:
            "Where the API really runs is not documented, and anyone who registers the placeholder domain receives the credentials of every client that kept it.",
        remedy: "Declare the production server, or a variable if each customer has their own host.",
        bad: [
            """
            servers:
              - url: https://api.example.com/v1 #! api.example.com
              - url: https://your-domain.com #! your-domain.com
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.example.org:8443 #! api.example.org
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - url: https://api.bookshop.com/v1
              - url: /v1
              - url: "https://{yourDomain}.bookshop.com"
                variables: {yourDomain: {default: yourdomain}}
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.examples.io
            paths: {}
            """,
        ],
        references: [
            "https://www.rfc-editor.org/rfc/rfc2606", "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
        ],
        check: .each([
            .server { server, pass in
                guard let url = server.node[.url], let text = url.stringText, let host = ServerURL(text.string).host else { return }
                guard HostName.kind(host) == .placeholder else { return }
                pass.report(url, "the host \(String(host.prefix(120))) is a placeholder", cause: host)
            },
            .document { specification, pass in
                guard specification.version == .v2, let node = specification.root[.host], let text = node.stringText else { return }
                guard let host = ServerURL("//" + text.string).host, HostName.kind(host) == .placeholder else { return }
                pass.report(node, "the host \(String(host.prefix(120))) is a placeholder", cause: host)
            },
        ]))
}
