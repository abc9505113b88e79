import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let metadataServer = Rule(
        id: "api7-metadata-server",
        owasp: [OWASP(7), OWASP(7, 2019)],
        cwe: [918, 1188],
        level: .error,
        title: "address of a cloud metadata service",
        why:
            "The service hands the machine's credentials to anyone who asks from that machine. A tool that sends examples or defaults from a cloud host fetches them.",
        remedy: "Replace the address, and block metadata addresses wherever the server fetches URLs from callers.",
        bad: [
            """
            paths:
              /latest/meta-data/iam/security-credentials/{role}:
                get: #! GET /latest/meta-data/iam/security-credentials/{role} metadata
                  parameters:
                    - {name: role, in: path, required: true, schema: {type: string}}
                  responses: {"200": {description: credentials}}
            """,
            """
            servers:
              - url: http://169.254.169.254/latest #! 169.254.169.254
            paths: {}
            """,
            """
            paths:
              /fetch:
                post:
                  parameters:
                    - name: url
                      in: query
                      schema:
                        type: string
                        default: http://metadata.google.internal/computeMetadata/v1/ #! default
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {hook: {type: string}}}
                        example:
                          hook: http://[fd00:ec2::254]/latest/meta-data/ #! example
                  responses: {"200": {description: what is there}}
            """,
            """
            swagger: "2.0"
            info: {title: Meta, version: 1.0.0}
            host: 100.100.100.200 #! 100.100.100.200
            paths: {}
            """,
        ],
        good: [
            """
            servers:
              - url: https://api.shop.test/metadata
              - url: http://169.254.1.1/
            paths:
              /fetch:
                post:
                  parameters:
                    - {name: url, in: query, schema: {type: string, default: "https://shop.test/169.254.169.254"}}
                  responses: {"200": {description: "not http://169.254.169.254/"}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /routes:
                get:
                  responses:
                    "200":
                      description: routes
                      content:
                        application/json:
                          schema: {type: object, properties: {target: {type: string}}}
                          examples: {one: {value: {target: 169.254.169.254}}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
            "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html",
        ],
        check: .each([
            .server { server, pass in
                if let url = server.node[.url] { MetadataUse.report(url, "server", &pass) }
                for variable in server.variables {
                    for value in [variable.node[.default], variable.node[.enum]] { MetadataUse.report(value, "server variable", &pass) }
                }
            },
            .document { specification, pass in
                if specification.version == .v2, let host = specification.root[.host], let name = host.stringText?.string,
                    HostName.kind(name) == .metadataService
                {
                    pass.report(host, "the host is the cloud metadata service \(name)")
                }
                for example in specification.examples { MetadataUse.report(example[.value] ?? example[.dataValue], "example", &pass) }
            },
            .schema { schema, pass in
                MetadataUse.report(schema.node[.default], "default", &pass)
                MetadataUse.report(schema.node[.example], "example", &pass)
                MetadataUse.report(schema.node[.examples], "example", &pass)
            },
            .parameter { parameter, pass in
                guard parameter.schema?.node != parameter.node else { return }
                MetadataUse.report(parameter.node[.example], "example", &pass)
            },
            .operation { operation, pass in
                guard MetadataAddress.isPath(operation.path) else { return }
                pass.report(
                    operation.node, "\(operation.name) uses the path of a cloud metadata service", operation: operation, risks: [OWASP(8)])
            },
            .mediaType { media, pass in MetadataUse.report(media.node[.example], "example", &pass) },
            .response { response, pass in MetadataUse.report(response.node[.examples], "example", &pass) },
        ]))
}

private enum MetadataUse {
    static func report(_ value: Node?, _ what: String, _ pass: inout Pass) {
        guard let value, pass.isNew(value), let place = MetadataAddress.first(in: value), let text = place.text else { return }
        pass.report(place, "the \(what) \(text.string.shortened(to: 80)) is the address of a cloud metadata service")
    }
}
