import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let hostParameter = Rule(
        id: "api7-host-parameter",
        owasp: [OWASP(7)],
        cwe: [918],
        level: .note,
        confidence: .low,
        profile: .strict,
        title: "parameter that accepts any host",
        why: "If the server connects to the host that the caller names, the caller can use it to scan the internal network.",
        remedy:
            "Restrict the hosts with an enumeration or a pattern, and reject private, loopback, and link-local addresses after resolving the name.",
        bad: [
            """
            paths:
              /ping/{host}:
                get:
                  parameters:
                    - {name: host, in: path, required: true, schema: {type: string}} #! `host` GET /ping/{host}
                  responses: {"200": {description: how long it took}}
            """,
            """
            swagger: "2.0"
            info: {title: Net, version: 1.0.0}
            paths:
              /lookup:
                get:
                  parameters:
                    - {name: ip, in: query, type: string} #! `ip`
                  responses: {"200": {description: what is known}}
            """,
        ],
        good: [
            #"""
            paths:
              /ping:
                get:
                  parameters:
                    - {name: host, in: query, schema: {type: string, enum: [a.shop.test, b.shop.test]}}
                    - {name: domain, in: query, schema: {type: string, pattern: '^(a|b)\.shop\.test$'}}
                    - {name: Host, in: header, schema: {type: string}}
                    - {name: hostId, in: query, schema: {type: string}}
                  responses: {"200": {description: how long it took}}
            """#,
            """
            paths:
              /domains/{domain}:
                get:
                  parameters:
                    - {name: domain, in: path, required: true, schema: {type: string}}
                  responses: {"200": {description: one domain}}
              /servers:
                get:
                  parameters:
                    - {name: ip, in: query, description: those with this address, schema: {type: string}}
                  responses: {"200": {description: all servers}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/"],
        check: .parameter { parameter, pass in
            let specification = pass.specification
            guard let location = parameter.location, [.query, .path, .formData].contains(location), let schema = parameter.schema else {
                return
            }
            guard ParameterName.isHost(specification.facts(named: parameter.name).name, by: specification.vocabularies) else { return }
            let types = SchemaFacts(schema).types
            guard !types.contains(.boolean), !types.contains(.object) else { return }
            guard !Bounds.restrictsHost(schema, in: specification) else { return }
            let operations = specification.exposure(of: parameter.node, .request).first.map { specification.operations[$0] }
            guard operations.contains(where: { $0.connects(to: parameter) }) else { return }
            pass.report(
                parameter.node, .request, "parameter `\(parameter.name.string)` can be any host")
        })
}

extension Operation {
    /// Whether it looks up a host or connects to it, rather than storing it or filtering by it.
    fileprivate func connects(to parameter: Parameter) -> Bool {
        let last = template.segments.last { $0.isLiteral }?.words.words ?? []
        let verbs: Set<String> = [
            "ping", "scan", "lookup", "whois", "dns", "resolve", "traceroute", "probe", "check", "connect", "proxy", "fetch", "geoip",
            "test",
            "nslookup", "dig", "portscan", "geolocation", "trace", "tunnel",
        ]
        if last.contains(where: verbs.contains) { return true }
        if parameter.location == .path { return !template.objectParameters.contains(parameter.name.string) }
        return isRead ? !template.isCollection : !template.endsInObject
    }
}
