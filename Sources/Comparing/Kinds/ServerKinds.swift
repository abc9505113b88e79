import Linting

/// Kinds of change: where the API is served, and which hosts it calls.
extension Rule {
    static let serverCleartext = Rule(
        id: "diff-server-cleartext",
        owasp: [OWASP(8)],
        cwe: [319],
        level: .warning,
        title: "served without encryption",
        why:
            "Anyone on the way can read credentials and data, and change them.",
        remedy: "Serve the API over https alone.",
        bad: [
            """
            servers: [{url: "https://api.example.com"}, {url: "http://api.example.com"}]
            paths: {}
            """
        ],
        good: [
            """
            servers: [{url: "https://api.example.com"}]
            paths: {}
            """
        ],
        check: .comparison)

    static let serverHostAdded = Rule(
        id: "diff-server-host-added",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "host added",
        why:
            "Clients that read the description send credentials and data to the new host.",
        remedy: "Check that the host is yours and runs the same version with the same guards.",
        bad: [
            """
            servers: [{url: "https://api.example.com"}, {url: "https://eu.example.com"}]
            paths: {}
            """
        ],
        good: [
            """
            servers: [{url: "https://api.example.com"}]
            paths: {}
            """
        ],
        check: .comparison)

    static let serverHostRemoved = Rule(
        id: "diff-server-host-removed",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "host removed",
        why:
            "A host that the description no longer names may still be served, unwatched.",
        remedy: "Switch the host off, or keep it in the description.",
        bad: [
            """
            servers: [{url: "https://api.example.com"}]
            paths: {}
            """
        ],
        good: [
            """
            servers: [{url: "https://api.example.com"}, {url: "https://eu.example.com"}]
            paths: {}
            """
        ],
        check: .comparison)

    static let serverHostOpen = Rule(
        id: "diff-server-host-open",
        owasp: [OWASP(8)],
        cwe: [601],
        level: .warning,
        title: "host with a free variable",
        why:
            "A variable that takes any value lets whoever fills it in send credentials to a host of their choice.",
        remedy: "List the allowed values in `enum`.",
        bad: [
            """
            servers: [{url: "https://api.example.com"}, {url: "https://{tenant}", variables: {tenant: {default: eu.example.com}}}]
            paths: {}
            """
        ],
        good: [
            """
            servers: [{url: "https://api.example.com"}]
            paths: {}
            """
        ],
        check: .comparison)

    static let serverNonProduction = Rule(
        id: "diff-server-non-production",
        owasp: [OWASP(9)],
        cwe: [1059],
        level: .note,
        title: "non-production host added",
        why:
            "Test systems often hold real data behind weaker guards, and a public description tells everyone where they are.",
        remedy: "Leave the host out of the published description.",
        bad: [
            """
            servers: [{url: "https://api.example.com"}, {url: "https://staging.example.com", description: Staging}]
            paths: {}
            """
        ],
        good: [
            """
            servers: [{url: "https://api.example.com"}]
            paths: {}
            """
        ],
        check: .comparison)

    static let outboundHost = Rule(
        id: "diff-outbound-host",
        owasp: [OWASP(10)],
        cwe: [1104],
        level: .note,
        title: "another host is called or linked",
        why:
            "The API, or clients that follow its links, exchange data with a host that was not part of the description before.",
        remedy: "Check that the host is trusted, and what it is sent.",
        bad: [
            """
            paths:
              /orders:
                post:
                  responses: {"201": {description: created, links: {next: {operationRef: "#/paths/~1orders/post", server: {url: "https://other.example.net"}}}}}
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
}
