import Linting

/// Kinds of change: which operations exist.
extension Rule {
    static let operationAdded = Rule(
        id: "diff-operation-added",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "operation added",
        why:
            "Every operation is one more way in. One that changes something and that anyone can call is weaker.",
        remedy: "Check its security requirement, and that it is meant to be published.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
                post:
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
            """
        ],
        check: .comparison)

    static let operationRemoved = Rule(
        id: "diff-operation-removed",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "operation removed",
        why:
            "An operation that is only taken out of the description is still served, and nobody watches it.",
        remedy: "Switch it off; announce the end with `deprecated: true` and a sunset before.",
        bad: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
                post:
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)

    static let operationMoved = Rule(
        id: "diff-operation-moved",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "operation moved",
        why:
            "Gateways and firewalls that match by path do not know the new one, and the old one may stay open.",
        remedy: "Move the rules of gateways along, and switch the old path off.",
        bad: [
            """
            paths:
              /shop/orders:
                get:
                  responses: {"200": {description: orders}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                get:
                  responses: {"200": {description: orders}}
            """
        ],
        check: .comparison)

    static let webhookAdded = Rule(
        id: "diff-webhook-added",
        owasp: [OWASP(10)],
        cwe: [1059],
        level: .note,
        title: "webhook added",
        why:
            "The API sends data to receivers that it did not send before.",
        remedy: "Check what it carries, and how receivers know the sender.",
        bad: [
            """
            paths: {}
            webhooks:
              created:
                post:
                  responses: {"200": {description: taken}}
            """
        ],
        good: [
            """
            paths: {}
            """
        ],
        check: .comparison)

    static let webhookRemoved = Rule(
        id: "diff-webhook-removed",
        owasp: [OWASP(10)],
        cwe: [1059],
        level: .note,
        title: "webhook removed",
        why:
            "Receivers that relied on it no longer hear of the event.",
        remedy: "Tell the receivers.",
        bad: [
            """
            paths: {}
            """
        ],
        good: [
            """
            paths: {}
            webhooks:
              created:
                post:
                  responses: {"200": {description: taken}}
            """
        ],
        check: .comparison)

    static let callbackAdded = Rule(
        id: "diff-callback-added",
        owasp: [OWASP(10)],
        cwe: [345],
        level: .note,
        title: "callback added",
        why:
            "The API calls an address that a client gives it. A receiver that cannot tell who called trusts anyone.",
        remedy: "Sign what is sent, and say so in a security requirement of the callback.",
        bad: [
            """
            paths:
              /orders:
                post:
                  callbacks: {done: {"{$request.body#/url}": {post: {responses: {"200": {description: taken}}}}}}
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

    static let callbackRemoved = Rule(
        id: "diff-callback-removed",
        owasp: [OWASP(10)],
        cwe: [1059],
        level: .note,
        title: "callback removed",
        why:
            "Receivers that relied on it are no longer called.",
        remedy: "Tell the receivers.",
        bad: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created}}
            """
        ],
        good: [
            """
            paths:
              /orders:
                post:
                  callbacks: {done: {"{$request.body#/url}": {post: {responses: {"200": {description: taken}}}}}}
                  responses: {"201": {description: created}}
            """
        ],
        check: .comparison)
}
