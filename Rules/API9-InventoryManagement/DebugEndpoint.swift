import Linting
import OpenAPI
import YAML

extension Rule {
    static let debugEndpoint = Rule(
        id: "api9-debug-endpoint",
        owasp: [OWASP(9), OWASP(8), OWASP(9, 2019)],
        cwe: [489, 215],
        level: .warning,
        confidence: .medium,
        title: "endpoint for developers or operators",
        why:
            "Such endpoints show memory, settings and traffic, or run what they are sent, and rarely have the guards of the API around them.",
        remedy: "Leave it out of production builds, or serve it on an interface of its own that the public cannot reach.",
        bad: [
            """
            security: [{bearer: []}]
            paths:
              /actuator/heapdump:
                get: #! GET /actuator/heapdump heapdump
                  responses: {"200": {description: the heap}}
              /debug/vars:
                get: #! debug public
                  security: []
                  responses: {"200": {description: variables}}
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
            """,
            """
            swagger: "2.0"
            info: {title: Shop, version: 1.0.0}
            paths:
              /api/internal/cache:
                delete: #! DELETE /api/internal/cache internal
                  responses: {"204": {description: empty}}
              /phpinfo.php:
                get: #! phpinfo
                  responses: {"200": {description: settings}}
            """,
        ],
        good: [
            """
            paths:
              /health:
                get:
                  responses: {"200": {description: alive}}
              /version:
                get:
                  responses: {"200": {description: which}}
              /actuator/health:
                get:
                  responses: {"200": {description: alive}}
            """,
            """
            paths:
              /tests/{testId}/results:
                get:
                  responses: {"200": {description: of a laboratory}}
              /stores/{storeId}/metrics:
                get:
                  responses: {"200": {description: of a shop}}
              /consoles/{consoleId}/games:
                get:
                  responses: {"200": {description: to play}}
            """,
        ],
        references: [
            "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
            "https://cwe.mitre.org/data/definitions/489.html",
        ],
        check: .operation { operation, pass in
            guard let word = operation.words.isDebug else { return }
            let isPublic = operation.access == .public && pass.specification.declaresSecurity
            pass.report(
                operation.node, "\(operation.name) is an endpoint for developers (`\(word)`)\(isPublic ? " and public" : "")",
                level: isPublic ? .error : .warning, operation: operation, risks: isPublic ? operation.opennessRisks : [])
        })
}
