import Linting
import OpenAPI
import Words
import YAML

extension Rule {
    static let costlyOperation = Rule(
        id: "api4-costly-operation",
        owasp: [OWASP(4), OWASP(4, 2019)],
        cwe: [770, 799],
        level: .warning,
        confidence: .medium,
        title: "costly operation without a limit",
        why: "Every call costs money or minutes of compute: a loop of calls drains the account with the provider or starves everyone else.",
        remedy: "Limit calls per user and per client, and document the `429` response and rate-limit headers that announce the limit.",
        bad: [
            """
            paths:
              /phones/{phoneId}/send-sms:
                post: #! POST /phones/{phoneId}/send-sms SMS
                  responses: {"202": {description: sent}}
            """,
            """
            paths:
              /reports/{reportId}/export:
                post: #! export
                  responses: {"200": {description: a file}, default: {description: wrong}}
            """,
            """
            paths:
              /tutor:
                post: #! POST /tutor AI generation
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            messages: {type: array, items: {type: object, properties: {role: {type: string}, content: {type: string}}}}
                  responses: {"200": {description: an answer}}
            """,
        ],
        good: [
            """
            paths:
              /forums/{forumId}/messages:
                post:
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {messages: {type: array, items: {type: string}}}}}}
                  responses: {"201": {description: no model answers}}
            """,
            """
            paths:
              /phones/{phoneId}/send-sms:
                post:
                  responses: {"202": {description: sent}, "429": {description: too many}}
              /reports/{reportId}/export:
                post:
                  responses:
                    "200":
                      description: a file
                      headers: {RateLimit: {schema: {type: string}}}
            """,
            """
            paths:
              /exports/{exportId}:
                get:
                  responses: {"200": {description: one export}}
              /orders:
                post:
                  responses: {"201": {description: created}}
              /reports:
                post:
                  operationId: createReport
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {reason: {type: string}, severity: {type: string}}}}}
                  responses: {"201": {description: "a complaint, filed"}}
              /previews/send-email:
                post:
                  responses: {"200": {description: how the mail would look}}
            """,
        ],
        references: ["https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"],
        check: .operation { operation, pass in
            guard operation.isRead || operation.isWrite, !operation.documentsThrottling, let cost = operation.cost else { return }
            let open = operation.access == .public && pass.specification.declaresSecurity ? ", is public," : ""
            pass.report(
                operation.node,
                "\(operation.name) is costly to call (\(cost))\(open) and documents neither a 429 response nor rate-limit headers",
                operation: operation, cause: "\(cost) without a limit")
        })
}

extension Operation {
    /// What a call spends money or compute on, judged by the words of the operation or by its input.
    fileprivate var cost: String? {
        guard let cost = words.costly else { return takesConversation ? OperationWords.Cost.generation.rawValue : nil }
        return cost == OperationWords.Cost.report.rawValue && takesReport ? nil : cost
    }
}
