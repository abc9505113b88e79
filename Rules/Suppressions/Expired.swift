import Linting

extension Rule {
    static let suppressionExpired = Rule(
        id: "suppression-expired",
        owasp: [],
        cwe: [],
        level: .warning,
        title: "expired suppression",
        why: "The risk was accepted for a limited time, and that time is over: the findings that it suppressed count again.",
        remedy: "Fix the findings and remove the suppression, or have the risk accepted again and set a later date.",
        bad: [
            """
            paths:
              # merlon: ignore api4 -- until the gateway is there (until 2024-10-03) #! 2024-10-03 api4
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            paths: {}
            x-merlon-ignore:
              - rule: api8 #! 2023-01-31
                reason: being reworked
                until: 2023-01-31
                owner: team-shop
            """,
        ],
        good: [
            """
            paths:
              # merlon: ignore api4 -- until the gateway is there (until 2024-10-04)
              /orders:
                get:
                  responses: {"200": {description: all orders}}
            """,
            """
            paths: {}
            x-merlon-ignore: [{rule: api8, reason: being reworked, until: "2031-01-31"}]
            """,
        ],
        check: .suppression { suppression in
            guard suppression.fault == nil, suppression.isExpired, let until = suppression.until else { return nil }
            return "the suppression of `\(suppression.name)` expired after \(until)"
        })
}
