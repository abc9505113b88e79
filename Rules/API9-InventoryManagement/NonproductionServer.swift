import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let nonproductionServer = Rule(
        id: "api9-nonproduction-server",
        owasp: [OWASP(9), OWASP(9, 2019)],
        cwe: [1059, 489],
        level: .warning,
        title: "non-production server",
        why: "Test hosts run older code with weaker settings, often on real data. A published description tells everyone where they are.",
        remedy: "Publish only the production server; keep the others in a separate description or overlay for those who use them.",
        bad: [
            """
            servers:
              - url: https://api.bookshop.com/v1
              - url: https://staging-api.bookshop.com/v1 #! staging-api.bookshop.com alongside
              - url: http://localhost:8080 #! localhost alongside
              - url: http://10.1.2.3 #! 10.1.2.3 private
              - url: "https://{env}.bookshop.com" #! qa.bookshop.com
                variables: {env: {default: api, enum: [api, qa]}}
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: dev.bookshop.com:8443 #! dev.bookshop.com no production server
            paths: {}
            """,
            """
            servers:
              - url: https://sandbox.bookshop.com #! sandbox
            paths: {}
            """,
            """
            servers:
              - url: https://8.8.4.4:8090/api #! 8.8.4.4 without a domain name
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - {url: "https://api.bookshop.com/v1", description: Production}
              - {url: "https://sandbox.bookshop.com/v1", description: Public sandbox with made-up data}
              - {url: "https://api-dev.bookshop.com/v1", description: Production API for developers}
              - {url: /v1}
            paths: {}
            """,
            """
            servers:
              - {url: "https://contest.devices.com"}
              - {url: "https://{tenant}.bookshop.dev", variables: {tenant: {default: acme}}}
              - {url: "{apiRoot}/books", variables: {apiRoot: {default: "http://localhost:9091"}}}
              - {url: "https://{host}/books", variables: {host: {default: dev.local}}}
            paths: {}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/"],
        check: .each([
            .server { server, pass in
                let specification = pass.specification
                let vocabularies = specification.vocabularies
                guard let url = server.node[.url], let kind = NonproductionHost.first(of: server, by: vocabularies),
                    !server.isOffered(kind, by: vocabularies)
                else { return }
                let lists = [specification.root[.servers], server.node.parent].compactMap { $0 }
                if kind.isAddress {
                    pass.report(url, "\(kind.text) is used as a server", level: .note, confidence: .low, cause: kind.text)
                } else if lists.contains(where: specification.includesProduction) {
                    pass.report(url, "\(kind.text) is published alongside the production server", cause: kind.text)
                } else {
                    pass.report(url, "\(kind.text) is published without a production server", level: .note, cause: kind.text)
                }
            },
            .document { specification, pass in
                guard specification.version == .v2, let host = specification.root[.host], let text = host.stringText else { return }
                guard let kind = ServerURL("//" + text.string).host.flatMap({ NonproductionHost($0, by: specification.vocabularies) })
                else { return }
                pass.report(
                    host, "\(kind.text) is the only host: the description names no production server", level: .note,
                    confidence: kind.isAddress ? .low : .high)
            },
        ]))
}

/// A host that is not for the public, and why it is judged so.
private struct NonproductionHost {
    let text: String
    let isSandbox: Bool
    /// Whether it is an IP address, which may belong to production.
    let isAddress: Bool

    init?(_ host: String, by vocabularies: Vocabularies) {
        let name = String(host.prefix(120))
        let kind = HostName.kind(host, by: vocabularies)
        isSandbox = kind == .sandbox
        isAddress = kind == .ipAddress
        switch kind {
        case .loopback: text = "\(name), the local machine,"
        case .privateAddress: text = "\(name), a private host,"
        case .nonProduction(let word): text = name.includes(word) ? "\(name), a \(word) host by its name," : "\(name) (\(word))"
        case .sandbox: text = "\(name), a sandbox,"
        case .ipAddress: text = "\(name), an IP address without a domain name,"
        case .placeholder, .metadataService, .ordinary: return nil
        }
    }

    static func first(of server: Server, by vocabularies: Vocabularies) -> NonproductionHost? {
        // If a variable accepts anything, the text around it is judged as written.
        if server.hasFreeHost { return NonproductionHost(server.url.flatMap { ServerURL($0.string).host } ?? "", by: vocabularies) }
        var found: NonproductionHost?
        _ = server.firstHost { host in
            found = NonproductionHost(host, by: vocabularies)
            return found != nil
        }
        return found
    }
}

extension Server {
    /// Whether the description says that the server is for everyone: production after all, or a declared sandbox.
    fileprivate func isOffered(_ host: NonproductionHost, by vocabularies: Vocabularies) -> Bool {
        guard let description = description?.string else { return false }
        switch EnvironmentName(describedBy: description, by: vocabularies) {
        case .production: return true
        case .sandbox: return host.isSandbox
        case .nonProduction, nil: return host.isSandbox && Name(description).words.contains("public")
        }
    }
}
