import OpenAPI
import Support
import Testing
import YAML

/// Which patterns keep an address to known hosts; asked through a rule's own question, `Bounds.address`.
@Suite struct HostPinTests {
    @Test(arguments: [
        #"^https://hooks\.shop\.test/"#, #"^https://hooks.shop.test/.*$"#, #"^https:\/\/shop\.test\/hooks"#, #"^https?://shop\.test$"#,
        #"^https://([a-z0-9-]+\.)?shop\.test(/|$)"#, #"^https://[a-z0-9-]+\.shop\.test/"#, #"^https://(?:a\.shop\.test|b\.shop\.test)/"#,
        #"^https://(shop|store)\.test/"#, #"^https://shop\.test(:\d+)?/"#, #"^https://localhost:8080/"#, "^/[a-z]", "^/(?!/)", "^/[^/]",
        "^/$",
        #"^https://\w+\.shop\.test/"#, #"^https://shop\.test[/?#]"#,
    ]) func pins(pattern: String) { #expect(isPinned(pattern)) }

    @Test(arguments: [
        "^https://", "^https?://.*$", #"shop\.test"#, #"^https://shop\.test"#, #"^https://.*\.shop\.test/"#,
        #"^https://[^/]+\.shop\.test/"#,
        #"^https://[a-z]+shop\.test/"#, #"^https://[a-z]+\.test/"#, #"^https://shop\.test/|.*"#, #"^https://.+@shop\.test/"#, "^/", "^/.*",
        "^[a-z]+$", "^//", #"^https://\S+\.shop\.test/"#, "", "^", "^https://(", "^https://[", #"^https://\"#, #"^https://([a-z]+)/"#,
        #"^https://(a\.shop\.test)?/"#, #"^https://(.*\.)?shop\.test/"#, #"^https://shop\.?test/"#,
    ]) func `patterns that do not pin a host`(pattern: String) { #expect(!isPinned(pattern)) }

    private func isPinned(_ pattern: String) -> Bool {
        let quoted = pattern.replacing("'", with: "''")
        let text =
            "openapi: 3.0.3\ninfo: {title: a, version: b}\npaths: {}\ncomponents: {schemas: {A: {type: string, pattern: '\(quoted)'}}}\n"
        return Described(text).specification.map { specification in
            specification.schemas.contains { Bounds.address($0, in: specification) }
        } ?? false
    }
}
