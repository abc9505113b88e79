import Linting
import OpenAPI

/// What `merlon init` writes.
package enum ConfigurationTemplate {
    package static let text = """
        # Configuration of Merlon, for the files below this folder. `merlon schema config` prints its JSON Schema, `merlon --show-settings FILE`
        # what holds for a file. Flags and MERLON_* variables win over it.

        # default, or strict for every rule.
        profile: default

        # Lowest level that makes the exit status 1: error, warning, note, never.
        fail-on: error

        # Leaves out findings that are less sure: low, medium, high.
        min-confidence: low

        # Score that each description has to reach, from 0 to 100: `merlon score` tells where it stands.
        # min-score: 80

        # Rules to run and not to run: ids, prefixes (api4), OWASP ids (API4:2023), CWE ids (CWE-770).
        # select: [api1, api2]
        # ignore: [api9-missing-owner]

        # Levels that findings are given, whatever the rule says.
        # levels:
        #   api4-unbounded-string: note

        # Operations that are public on purpose: rules about missing authentication are silent there.
        # public:
        #   - operations: [GET /health, "* /status/**", listProducts]
        #     paths: [/.well-known/**]
        #     reason: monitoring and the public catalogue

        # Files, as in .gitignore. What is named on the command line is checked all the same.
        # paths:
        #   include: [api/]
        #   exclude: [vendor/, "*.generated.yaml"]
        #   overrides:
        #     - files: [api/legacy/]
        #       ignore: [api4]
        #       fail-on: never

        # Findings that were there before and do not count: `merlon baseline create` writes them down.
        # baseline: merlon-baseline.json

        # options:
        #   response-property-limit: 40
        #   allowed-schemes: [http/bearer, oauth2, apiKey/header]
        #   allowed-hosts: [api.example.com, "*.example.com"]
        #   allowed-methods: [GET, POST, PUT, PATCH, DELETE]
        #   security-headers: [Strict-Transport-Security, X-Content-Type-Options, Cache-Control]

        # What your names mean: words for the tables that judge them, and against. `merlon rules --vocabulary` lists the tables.
        # vocabulary:
        #   personal: {add: [employee file], remove: [nickname]}
        #   server-owned: {add: [tenantPlan]}
        #   administrative: {add: [backstage]}
        #   health-check: {add: [probe]}

        # limits:
        #   file-size: 67108864
        #   depth: 1024

        """
}
