import Editing
import Linting
import YAML

/// A rule for tests of what comes after checking; its check is never asked.
package func makeRule(
    _ id: String = "api2-unauthenticated-write", level: Level = .error, confidence: Confidence = .high, owasp: [OWASP] = [OWASP(2)],
    cwe: [Int] = [306], title: String = "write operation without authentication",
    why: String = "Anyone who finds the address can change data.", remedy: String = "Add a security requirement to the operation.",
    bad: [String] = ["paths:\n  /orders:\n    post: #! no security\n      responses: {}\n"],
    good: [String] = ["security:\n  - token: []\n"],
    references: [String] = ["https://example.org/auth"]
) -> Rule {
    Rule(
        id: id, owasp: owasp, cwe: cwe, level: level, confidence: confidence, title: title, why: why, remedy: remedy, bad: bad, good: good,
        references: references, check: .document { _, _ in })
}

extension Source {
    /// Where words first stand in the text.
    package func place(of words: String, pointer: String = "") -> Location {
        let wanted = Array(words.utf8)
        let lower = (0...max(0, bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) } ?? 0
        return Location(source: self, range: TextRange(UInt32(lower), UInt32(lower + wanted.count)), pointer: pointer)
    }
}

/// A finding at words of a source.
package func makeFinding(
    _ rule: Rule, _ location: Location, level: Level? = nil, confidence: Confidence? = nil, message: String = "something was found",
    operation: String? = nil, related: [RelatedLocation] = [], fixes: [Fix] = [], fingerprint: String = "0123456789abcdef",
    group: String = ""
) -> ReportedFinding {
    ReportedFinding(
        rule: rule, level: level ?? rule.level, confidence: confidence ?? rule.confidence, message: message, location: location,
        operation: operation, related: related, fixes: fixes, fingerprint: fingerprint, group: group)
}

/// A small report with one of everything: an error with related places and a fix, a warning in another file, a note, a suppressed finding.
package enum ReportingSamples {
    package static let shop = Source(
        path: "specs/shop.yaml",
        text: """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            security: []
            paths:
              /orders:
                post:
                  operationId: placeOrder
                  responses:
                    "200": {description: OK}
            components:
              schemas:
                Orders:
                  type: array
                  items: {type: string}

            """)

    package static let users = Source(
        path: "specs/user list.json", text: #"{"type": "object", "properties": {"password": {"type": "string"}}}"#)

    package static let array = makeRule(
        "api4-unbounded-array", level: .warning, confidence: .medium, owasp: [OWASP(4), OWASP(4, 2019)], cwe: [770],
        title: "array without maxItems",
        why: "A list of any length takes memory and time to read.", remedy: "State maxItems.", bad: [], good: [], references: [])
    package static let limits = makeRule(
        "api4-rate-limit-headers-missing", level: .note, owasp: [OWASP(4)], cwe: [770], title: "no rate limit headers", bad: [], good: [],
        references: [])
    package static let secret = makeRule(
        "api3-sensitive-response-property", level: .warning, owasp: [OWASP(3)], cwe: [200], title: "credential in a response")

    package static var report: Report {
        let write = makeFinding(
            makeRule(), shop.place(of: "post", pointer: "/paths/~1orders/post"), message: "POST /orders can be called by anyone",
            operation: "POST /orders",
            related: [RelatedLocation(location: shop.place(of: "security", pointer: "/security"), message: "no scheme is required here")],
            group: "root")
        let items = shop.place(of: "array", pointer: "/components/schemas/Orders/type")
        let fix = Fix(
            title: "set maxItems to 100", safety: .unsafe,
            edits: [Edit(source: shop, range: TextRange(items.range.upper, items.range.upper), text: "\n      maxItems: 100")])
        let unbounded = makeFinding(
            array, items, message: "schema Orders has no maxItems",
            related: [RelatedLocation(location: users.place(of: "\"password\"", pointer: "/properties/password"), message: "used here")],
            fixes: [fix], fingerprint: "00000000000000aa")
        let note = makeFinding(limits, shop.place(of: "\"200\"", pointer: "/paths/~1orders/post/responses/200"), operation: "POST /orders")
        var suppressed = makeFinding(
            secret, users.place(of: "\"password\"", pointer: "/properties/password"), message: "password is returned")
        suppressed.suppressed = "test data"
        return Report(
            files: [CheckedFile(path: shop.path, openapi: "3.0.3", operations: 1, status: .checked)],
            findings: [write, note, unbounded, suppressed], problems: [], rules: [makeRule(), secret, limits, array])
    }
}
