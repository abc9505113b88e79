import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let environmentUndeclared = Rule(
        id: "api9-environment-undeclared",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059],
        level: .note,
        profile: .strict,
        title: "server without an environment",
        why:
            "With several servers and nothing to tell them apart, test credentials and test traffic end up in production, and real data ends up in tests.",
        remedy: "Name the environment in the server's description: production, staging, sandbox.",
        bad: [
            """
            servers:
              - {url: "https://api.shop.test", description: Production}
              - url: https://api2.shop.test #! https://api2.shop.test
                description: the other one
            paths: {}
            """,
            """
            servers:
              - url: https://a.shop.test #! https://a.shop.test
              - url: https://b.shop.test #! https://b.shop.test
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - {url: "https://api.shop.test", description: Production}
              - {url: "https://api-b.shop.test", description: Preproduction}
              - {url: "https://api-c.shop.test", description: Pre-production of the US}
            paths: {}
            """,
            """
            servers:
              - {url: "https://api.shop.test"}
            paths: {}
            """,
            """
            servers:
              - {url: "https://api.shop.test", description: Production}
              - {url: "https://try.shop.test", description: Sandbox for partners}
              - {url: "https://qa.shop.test", x-environment: qa}
            paths: {}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/"],
        check: .document { specification, pass in
            guard let list = specification.root[.servers], list.isSequence, list.count > 1 else { return }
            for node in list.children where node.isMapping {
                let server = Server(node)
                let environment = server.description.flatMap { EnvironmentName(describedBy: $0.string, by: specification.vocabularies) }
                if environment != nil { continue }
                if node.entries.contains(where: { $0.isExtension && Name($0.key.string).head == "environment" }) { continue }
                let url = String((server.url?.string ?? "").prefix(120))
                pass.report(node, "server \(url) does not say which environment it belongs to", cause: "no environment")
            }
        })
}
