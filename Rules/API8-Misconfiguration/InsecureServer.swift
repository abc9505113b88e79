import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let insecureServer = Rule(
        id: "api8-insecure-server",
        owasp: [OWASP(8), OWASP(7, 2019)],
        cwe: [319],
        level: .error,
        title: "server without TLS",
        why: "Anyone on the network path can read and change everything that is sent, including credentials and data.",
        remedy: "Offer the API over https (wss) only.",
        bad: [
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: shop.test
            schemes:
              - https
              - ftp #! the scheme `ftp`
            paths: {}
            """,
            """
            servers:
              - url: http://api.shop.test/v1 #! http://api.shop.test/v1
              - url: "{protocol}://{host}"
                variables:
                  protocol: {default: http} #! the scheme `http`
                  host: {default: localhost, enum: [localhost, api.shop.test]}
            paths: {}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: api.shop.test
            schemes:
              - https
              - http #! `http`
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - url: https://api.shop.test/v1
              - url: http://localhost:8080
              - url: /v1
              - url: "{protocol}://{host}:{port}"
                variables: {protocol: {default: http}, host: {default: localhost}, port: {default: "8080"}}
              - url: http://{host}:8080
                variables: {host: {default: localhost}}
            paths: {}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers: [{url: "https://api.shop.test"}]
            paths:
              /orders:
                get:
                  responses:
                    "200": {description: all, links: {parts: {operationId: listParts, server: {url: "http://parts.shop.test"}}}}
            webhooks:
              paid:
                servers: [{url: "http://hooks.shop.test"}]
                post: {responses: {"200": {description: taken}}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            host: 127.0.0.1:8080
            schemes: [http]
            paths: {}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/", "https://www.rfc-editor.org/rfc/rfc9325",
        ],
        fix: .unsafe,
        check: .each([
            .document { specification, pass in
                // api10-insecure-callback reports where callbacks, webhooks, and links go.
                let outbound = Set(specification.outboundServers.map(\.server))
                for server in specification.servers where !outbound.contains(server) {
                    guard let place = server.cleartextPlace else { continue }
                    let how = place == server.node[.url] ? "" : " with the scheme `\(place.text?.string ?? "http")`"
                    pass.report(place, "server \(server.shownURL)\(how) does not use TLS", fix: { $0.secure(place) })
                }
                guard specification.version == .v2 else { return }
                InsecureSchemes.report(specification.root, specification, nil, &pass)
            },
            .operation { operation, pass in
                guard pass.specification.version == .v2 else { return }
                InsecureSchemes.report(operation.node, pass.specification, operation, &pass)
            },
        ]))
}

/// Swagger 2.0 declares in `schemes` how its one host is reached.
private enum InsecureSchemes {
    static func report(_ holder: Node, _ specification: Specification, _ operation: Operation?, _ pass: inout Pass) {
        guard let schemes = holder[.schemes], schemes.isSequence else { return }
        let host = specification.root.text(.host)?.string
        if let host, HostName.kind(host) == .loopback { return }
        for scheme in schemes.children where scheme.text.map({ CleartextScheme.ofLists.contains($0.string.lowercased()) }) ?? false {
            let name = scheme.text?.string ?? ""
            pass.report(
                scheme, "the scheme `\(name)` allows access to \(host ?? "the server") without TLS", operation: operation,
                fix: { $0.secure(scheme) })
        }
    }
}
