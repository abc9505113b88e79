import Reporting
import Support
import Testing

/// No output of the built program shows more than four characters of a credential, whichever rules run.
@Suite struct SecretOutputTests {
    private static let key = "AKIA" + "W7N2ZQ5XKT3VLB4J"
    private static let token = "ghp_" + "Zr8QmV2xT5kWnB9cLp3HsJ7dYf1GtK6aUe4X"
    private static let password = "q9Wd" + "-K4vX7nT"
    private static let secrets = [key, token, password]

    /// Credentials in values, keys and comments, plain and escaped, on lines that findings and fixes are about and beside them.
    private static let description = """
        openapi: 3.0.3
        info: {title: Shop, version: 1.0.0}
        servers:
          - url: http://reports:\(password)@api.shop.test/v1
        paths:
          /orders: # \(token)
            post:
              # \(key)
              operationId: orders
              parameters:
                - {name: x, in: query, schema: {type: string, default: "\(key)"}}
                - {name: y, in: query, schema: {type: string, example: "\\u0041\(key.dropFirst())"}}
                # \(token)
                - {name: z, in: query, schema: {type: integer}}
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        \(token): {type: string, description: "a \(key)"}
                        items: {type: array, items: {type: string}} # \(key)
              responses: {"200": {description: "\(token)"}}

        """

    private func expectNothing(_ arguments: String, _ description: String = description, sourceLocation: SourceLocation = #_sourceLocation)
    {
        let folder = TestFolder()
        folder.write("openapi.yaml", description)
        folder.shell("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm a && echo '# new' >> openapi.yaml")
        let (lines, status) = folder.merlon(arguments)
        #expect(status <= 2 && (!lines.isEmpty || arguments.contains("=out")), "\(lines)", sourceLocation: sourceLocation)
        for secret in SecretOutputTests.secrets {
            for line in lines { #expect(!line.contains(secret.prefix(5)), "\(line)", sourceLocation: sourceLocation) }
        }
        if arguments.contains("=out") {
            let text = folder.text("out")
            #expect(!text.isEmpty, sourceLocation: sourceLocation)
            for secret in SecretOutputTests.secrets { #expect(!text.contains(secret.prefix(5)), "\(text)", sourceLocation: sourceLocation) }
        }
    }

    @Test(arguments: OutputFormat.all) func `no format shows a secret`(format: OutputFormat) {
        expectNothing("lint --format \(format) --notes --profile strict")
        expectNothing("lint --format \(format)=out --notes --select api4")
    }

    @Test(arguments: [
        "--select api4-unbounded-string", "--select api4,api8", "--ignore api8-secret-in-document", "--select api4 --since HEAD",
        "--select api8-cleartext-server", "--ignore api8 --statistics", "--select api4 --show-suppressed",
        "--select api4 --unsafe-fixes --diff", "--unsafe-fixes --diff --profile strict", "--fix-only --unsafe-fixes",
    ]) func `no selection of rules shows a secret`(arguments: String) {
        expectNothing("lint --notes \(arguments)")
    }

    @Test func `no baseline shows a secret`() {
        let folder = TestFolder()
        folder.write("openapi.yaml", SecretOutputTests.description)
        let made = folder.merlon("baseline create --profile strict")
        #expect(made.status == 0, "\(made.lines)")
        let found = folder.merlon("lint --select api4 --profile strict --notes --baseline merlon-baseline.json --show-suppressed")
        for secret in SecretOutputTests.secrets {
            #expect(!folder.text("merlon-baseline.json").contains(secret.prefix(5)))
            #expect(!found.lines.contains { $0.contains(secret.prefix(5)) })
        }
    }

    @Test func `merlon ignore shows no secret`() {
        expectNothing("ignore api4-unbounded-string openapi.yaml:11 --reason 'bounded elsewhere' --diff --profile strict")
    }

    @Test func `versions and settings show no secret`() {
        let version = SecretOutputTests.description.replacing("openapi: 3.0.3", with: "openapi: \(SecretOutputTests.token)")
        expectNothing("lint --format json", version)
        expectNothing("lint --select \(SecretOutputTests.token)")
        let folder = TestFolder("openapi.yaml")
        folder.write("merlon.yaml", "select: [\(SecretOutputTests.token)]\n")
        let (lines, status) = folder.merlon("lint")
        #expect(status == 2)
        #expect(lines.contains { $0.contains("ghp_…") } && !lines.contains { $0.contains(SecretOutputTests.token.prefix(5)) }, "\(lines)")
    }

    @Test func `a fix writes the original bytes`() {
        let folder = TestFolder()
        folder.write("openapi.yaml", SecretOutputTests.description)
        _ = folder.merlon("lint --unsafe-fixes --fix-only --profile strict")
        let text = folder.text("openapi.yaml")
        #expect(text != SecretOutputTests.description && !text.contains("…"))
        for secret in SecretOutputTests.secrets { #expect(text.contains(secret)) }
    }

    @Test func `a patch is applicable without the lines that it must not show`() {
        let folder = TestFolder()
        let text = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths: {}
            components:
              schemas:
                # \(SecretOutputTests.key)
                A: {type: array, items: {type: string}}
                B: {type: string, default: a}
                # \(SecretOutputTests.key)
                C: {type: string, default: b}
                D: {type: array, items: {type: integer}}
                # \(SecretOutputTests.key)

            """
        folder.write("openapi.yaml", text)
        let diff = "lint --unsafe-fixes --diff --profile strict --select api4-unbounded-array"
        let (lines, status) = folder.merlon(diff + " > patch")
        #expect(status == 2 && lines.contains { $0.contains("openapi.yaml:11") && $0.contains("--fix") }, "\(lines)")
        #expect(!folder.text("patch").contains(SecretOutputTests.key.prefix(5)))
        #expect(folder.shell("git init -q . && git apply patch").status == 0)
        #expect(folder.shell("grep -c maxItems openapi.yaml").lines == ["1"])
    }
}
