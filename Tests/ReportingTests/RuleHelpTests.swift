import Reporting
import Support
import Testing

@Suite struct RuleHelpTests {
    @Test func `a page in Markdown`() {
        #expect(
            String(decoding: RuleHelp(makeRule()).markdown, as: UTF8.self) == """
                # write operation without authentication

                Anyone who finds the address can change data.

                **Remedy:** Add a security requirement to the operation.

                ## Bad

                ```yaml
                paths:
                  /orders:
                    post:
                      responses: {}
                ```

                ## Good

                ```yaml
                security:
                  - token: []
                ```

                ## References

                - [API2:2023 Broken Authentication](https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/)
                - [CWE-306](https://cwe.mitre.org/data/definitions/306.html)
                - <https://example.org/auth>

                """)
    }

    @Test(arguments: [
        ("a: 1\n", "a: 1\n"), ("a: 1   #! here\nb: 2", "a: 1\nb: 2\n"), ("#! whole line\na: 1\n\n", "a: 1\n"), ("a: '#!'\n", "a: '#!'\n"),
    ])
    func `markers are removed`(_ example: String, _ expected: String) {
        #expect(String(decoding: RuleHelp.withoutMarks(example), as: UTF8.self) == expected)
    }
}
