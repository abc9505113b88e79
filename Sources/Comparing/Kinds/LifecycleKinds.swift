import Linting

/// Kinds of change: the end of operations.
extension Rule {
    static let deprecation = Rule(
        id: "diff-deprecation",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "deprecation changed",
        why:
            "What is deprecated is watched less; what no longer is will stay.",
        remedy: "Check that the plan for the operation is what the description says.",
        bad: [
            """
            paths:
              /orders:
                post:
                  deprecated: true
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let sunset = Rule(
        id: "diff-sunset",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "sunset changed",
        why:
            "An old operation that lives longer than announced keeps its weaknesses for longer.",
        remedy: "Check that the new date is agreed, and tell clients.",
        bad: [
            """
            paths:
              /orders:
                post:
                  x-sunset: 2027-01-31
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  x-sunset: 2026-01-31
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)
}
