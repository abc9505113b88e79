import Linting
import OpenAPI
import YAML

extension Rule {
    static let unconfirmedAgentAction = Rule(
        id: "api6-unconfirmed-agent-action",
        owasp: [OWASP(6)],
        cwe: [862, 799],
        level: .note,
        title: "write that agents may call without confirmation",
        why:
            "`x-openai-isConsequential: false` lets an assistant call the write without asking: a prompt hidden in a page or email is enough to change data.",
        remedy:
            "Set `x-openai-isConsequential: true` so that a person confirms the call, or remove the operation from what agents can use.",
        bad: [
            """
            paths:
              /orders:
                post:
                  x-openai-isConsequential: false #! POST /orders
                  responses: {"201": {description: created}}
            """,
            """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /orders/{orderId}:
                delete:
                  x-openai-isConsequential: false #! DELETE /orders/{orderId}
                  responses: {"204": {description: gone}}
            """,
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  x-openai-isConsequential: false
                  responses: {"200": {description: all orders}}
                post:
                  x-openai-isConsequential: true
                  responses: {"201": {description: created}}
            """,
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
              /orders/search:
                post:
                  x-openai-isConsequential: false
                  responses: {"200": {description: those found}}
            """,
        ],
        references: [
            "https://platform.openai.com/docs/actions/production#consequential-flag",
            "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/",
        ],
        check: .operation { operation, pass in
            guard operation.isWrite, let flag = operation.node.child("x-openai-isConsequential"), flag.boolean == false else { return }
            guard !operation.words.isSearch else { return }
            pass.report(
                flag, "\(operation.name) changes data, and agents may call it without confirmation", operation: operation)
        })
}
