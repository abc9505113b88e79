import Linting

extension Rule {
    static let suppressionInvalid = Rule(
        id: "suppression-invalid",
        owasp: [],
        cwe: [],
        level: .warning,
        title: "invalid suppression",
        why: "It looks as if someone had accepted a risk, but it suppresses nothing: its rule does not exist, or it gives no reason.",
        remedy: "Write `# merlon: ignore RULE -- reason (until 2027-01-31)`, or `x-merlon-ignore: [{rule, reason, until, owner}]`.",
        bad: [
            """
            paths:
              # merlon: ignore api4-unbounded-array #! no reason
              /orders: # merlon: ignore api4-unbounded-aray -- bounded by the gateway #! api4-unbounded-aray did you mean api4-unbounded-array
                get: # merlon: ignore -- because #! names no rule
                  # merlon: ignored api4 -- because #! ignored
                  responses: {"200": {description: all orders}} # merlon: ignore api4 -- soon (until Easter) #! Easter no date
            """,
            """
            paths: {}
            x-merlon-ignore:
              - rule: api4 #! no reason
              - rule: api4 #! untill did you mean until
                reason: being reworked
                untill: 2031-01-31
              - rule: api4-nothing #! api4-nothing
                reason: being reworked
            """,
            """
            paths: {}
            x-merlon-ignore: api4 #! list
            """,
        ],
        good: [
            """
            paths:
              # merlon: ignore api4, API8:2023,CWE-770 -- bounded by the gateway -- see ADR 7
              /orders: # about merlon: a falcon
                get:
                  description: "# merlon: ignore nothing"
                  responses: {"200": {description: all orders}}
            """,
            """
            paths: {}
            x-merlon-ignore:
              - {rule: "api4, api8-no-servers", reason: being reworked, until: 2031-01-31, owner: team-shop}
            """,
        ],
        check: .suppression(\.fault))
}
