import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let methodOverride = Rule(
        id: "api5-method-override",
        owasp: [OWASP(5), OWASP(8), OWASP(7, 2019)],
        cwe: [436, 288],
        level: .warning,
        title: "parameter that overrides the method",
        why: "Gateways, scopes, and CSRF guards check the method of the request, but the server then executes a different one.",
        remedy: "Offer the operation under its own method, and ignore the parameter.",
        bad: [
            """
            paths:
              /orders:
                post:
                  parameters:
                    - name: X-HTTP-Method-Override #! `X-HTTP-Method-Override`
                      in: header
                      schema: {type: string}
                  responses: {"200": {description: whatever}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders:
                post:
                  parameters:
                    - {name: _method, in: query, type: string} #! `_method`
                  responses: {"200": {description: whatever}}
            """,
        ],
        good: [
            """
            paths:
              /payments:
                get:
                  parameters:
                    - {name: payment_method, in: query, schema: {type: string}}
                    - {name: method, in: query, schema: {type: string}}
                    - {name: X-Request-Id, in: header, schema: {type: string}}
                  responses: {"200": {description: payments}}
            """,
            """
            paths:
              /orders/{orderId}:
                delete:
                  parameters: [{name: orderId, in: path, required: true, schema: {type: string}}]
                  responses: {"204": {description: gone}}
            """,
        ],
        references: [
            "https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/02-Configuration_and_Deployment_Management_Testing/06-Test_HTTP_Methods",
            "https://cwe.mitre.org/data/definitions/436.html",
        ],
        check: .parameter { parameter, pass in
            guard let location = parameter.location, location != .path, location != .body else { return }
            let name = parameter.name
            let isOverride = location == .header || location == .query || location == .formData
            let specification = pass.specification
            guard isOverride,
                name == "_method" || HeaderName.isMethodOverride(specification.facts(named: name).name, by: specification.vocabularies)
            else { return }
            guard pass.accepts(parameter.node) else { return }
            pass.report(
                parameter.node, .request, "\(location.rawValue) parameter `\(name.string)` overrides the method")
        })
}
