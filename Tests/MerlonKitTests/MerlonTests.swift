import MerlonKit
import Support
import Testing

/// What another program gets from the library.
@Suite struct MerlonTests {
    private static let shop = """
        openapi: 3.0.3
        info: {title: Shop, version: '1'}
        paths:
          /orders:
            post:
              responses: {'201': {description: created}}
        """

    @Test func `a description in memory`() throws {
        let report = Merlon().lint(text: Self.shop, name: "shop.yaml")
        #expect(report.problems.isEmpty)
        let finding = try #require(report.findings.first { $0.rule == "api2-unauthenticated-write" })
        #expect(finding.level == .error && finding.operation == "POST /orders" && finding.file == "shop.yaml")
        #expect(finding.start == Place(line: 5, column: 5) && finding.pointer == "/paths/~1orders/post")
        #expect(finding.owasp.first == "API2:2023" && finding.fingerprint.utf8.count == 16)
        #expect(!finding.why.isEmpty && !finding.remedy.isEmpty)
        #expect(report.scoreInTenths.map { (0..<1_000).contains($0) } == true)
        #expect(Merlon().lint(bytes: Array(Self.shop.utf8), name: "shop.yaml").findings == report.findings)
    }

    @Test func `strict runs more rules`() {
        let (standard, strict) = (Merlon().lint(text: Self.shop), Merlon(profile: .strict).lint(text: Self.shop))
        #expect(Set(standard.findings.map(\.rule)).isStrictSubset(of: Set(strict.findings.map(\.rule))))
    }

    @Test func `a file and its references`() {
        let folder = TestFolder()
        folder.write("shop.yaml", Self.shop.replacing("post:", with: "post:\n      parameters: [{$ref: 'p.yaml'}]"))
        folder.write("p.yaml", "{name: limit, in: query, schema: {type: integer}}")
        let report = Merlon(profile: .strict).lint(path: folder.path + "/shop.yaml")
        #expect(report.problems.isEmpty)
        #expect(report.findings.contains { $0.file.hasSuffix("/p.yaml") })
    }

    @Test func `a file that cannot be read is a problem`() {
        let missing = Merlon().lint(path: "/nowhere/shop.yaml")
        #expect(missing.findings.isEmpty && missing.problems.count == 1 && missing.problems[0].place == nil && missing.scoreInTenths == nil)
        let broken = Merlon().lint(text: "openapi: 3.0.3\npaths: [", name: "broken.yaml")
        #expect(broken.problems.first?.file == "broken.yaml" && broken.problems.first?.place != nil)
    }

    @Test func `a description in memory reads no file`() {
        let text = Self.shop.replacing("post:", with: "post:\n      parameters: [{$ref: 'Package.swift'}]")
        let report = Merlon().lint(text: text)
        #expect(report.findings.contains { $0.rule == "api8-unresolved-ref" && $0.message.contains("Package.swift") })
    }
}
