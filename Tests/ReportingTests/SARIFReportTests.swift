import Linting
import Reporting
import Support
import Testing
import YAML

@Suite struct SARIFReportTests {
    @Test func `the run`() throws {
        let json = try sarif(ReportingSamples.report)
        #expect(json.string("/version") == "2.1.0")
        #expect(json.string("/runs/0/tool/driver/semanticVersion") == "1.2.3")
        #expect(json.string("/runs/0/columnKind") == "unicodeCodePoints")
        #expect(json.string("/runs/0/automationDetails/id") == "merlon/")
        #expect(json.node("/runs/0/invocations/0/executionSuccessful")?.boolean == true)
        #expect(json.count("/runs/0/tool/driver/rules") == 4)
        #expect(json.count("/runs/0/taxonomies/0/taxa") == 3)
        #expect(json.count("/runs/0/taxonomies/1/taxa") == 3)
        #expect(json.string("/runs/0/artifacts/1/location/uri") == "specs/user%20list.json")
    }

    @Test func `a rule`() throws {
        let json = try sarif(ReportingSamples.report)
        #expect(json.string("/runs/0/tool/driver/rules/0/id") == "api2-unauthenticated-write")
        #expect(json.string("/runs/0/tool/driver/rules/0/name") == "Api2UnauthenticatedWrite")
        #expect(json.string("/runs/0/tool/driver/rules/0/defaultConfiguration/level") == "error")
        #expect(json.string("/runs/0/tool/driver/rules/0/properties/security-severity") == "8.6")
        #expect(json.string("/runs/0/tool/driver/rules/3/properties/security-severity") == "5.5")
        #expect(json.string("/runs/0/tool/driver/rules/3/properties/precision") == "medium")
        #expect(json.string("/runs/0/tool/driver/rules/0/properties/tags/3") == "external/cwe/cwe-306")
        #expect(json.string("/runs/0/tool/driver/rules/0/relationships/1/target/id") == "306")
        #expect(json.integer("/runs/0/tool/driver/rules/0/relationships/1/target/index") == 1)
    }

    @Test func `only what results refer to is described, unless all rules are requested`() throws {
        var report = ReportingSamples.report
        report.findings = report.findings.filter { $0.rule.id == "api4-unbounded-array" }
        let json = try sarif(report)
        #expect(json.count("/runs/0/tool/driver/rules") == 1)
        #expect(json.string("/runs/0/tool/driver/rules/0/id") == "api4-unbounded-array")
        #expect(json.integer("/runs/0/results/0/ruleIndex") == 0)
        #expect(json.node("/runs/0/tool/driver/isComprehensive") == nil)
        #expect(json.count("/runs/0/taxonomies/0/taxa") == 1)
        #expect(json.string("/runs/0/taxonomies/0/taxa/0/id") == "API4:2023")
        #expect(json.integer("/runs/0/tool/driver/rules/0/relationships/0/target/index") == 0)
        #expect(json.count("/runs/0/taxonomies/1/taxa") == 1)
        let bytes = OutputFormat.sarif.render(report, ReportOptions(sarifRules: .all))
        let all = try #require(ReportingJSON(bytes))
        #expect(all.count("/runs/0/tool/driver/rules") == 4)
        #expect(all.node("/runs/0/tool/driver/isComprehensive")?.boolean == true)
        #expect(all.count("/runs/0/taxonomies/0/taxa") == 10)
        #expect(all.integer("/runs/0/results/0/ruleIndex") == 3)
        report.findings = []
        #expect(try sarif(report).count("/runs/0/tool/driver/rules") == 0)
    }

    @Test func `a complete result`() {
        let bytes = OutputFormat.sarif.render(ReportingSamples.report)
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(#"{"ruleId":"api4-unbounded"#) }
        #expect(
            line == #"""
                {"ruleId":"api4-unbounded-array","ruleIndex":3,"level":"warning","message":{"text":"schema Orders has no maxItems. \#
                See [used here](1)."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"specs/shop.yaml","index":0},\#
                "region":{"startLine":13,"startColumn":13,"endLine":13,"endColumn":18,"byteOffset":217,"byteLength":5}},\#
                "logicalLocations":[{"fullyQualifiedName":"/components/schemas/Orders/type","kind":"value"}]}],\#
                "relatedLocations":[{"id":1,"message":{"text":"used here"},"physicalLocation":\#
                {"artifactLocation":{"uri":"specs/user%20list.json","index":1},\#
                "region":{"startLine":1,"startColumn":35,"endLine":1,"endColumn":45,"byteOffset":34,"byteLength":10}}}],\#
                "partialFingerprints":{"primaryLocationLineHash":"6638e7acd9ec0f75:1","merlonFingerprint/v1":"00000000000000aa"},\#
                "fixes":[{"description":{"text":"set maxItems to 100"},"artifactChanges":\#
                [{"artifactLocation":{"uri":"specs/shop.yaml","index":0},"replacements":[{"deletedRegion":\#
                {"startLine":13,"startColumn":18,"endLine":13,"endColumn":18,"byteOffset":222,"byteLength":0},\#
                "insertedContent":{"text":"\n      maxItems: 100"}}]}],"properties":{"safety":"unsafe"}}],\#
                "properties":{"confidence":"medium"}},
                """#)
    }

    @Test func `every result of a comparison with a revision states whether it is new`() throws {
        var report = ReportingSamples.report
        #expect(try sarif(report).string("/runs/0/results/0/baselineState") == nil)
        report.since = "main"
        report.findings[0].isOld = true
        let json = try sarif(report)
        #expect(json.string("/runs/0/results/0/baselineState") == "unchanged")
        #expect(json.string("/runs/0/results/1/baselineState") == "new")
        #expect(json.string("/runs/0/results/3/baselineState") == "new")
        #expect(json.node("/runs/0/results/0/suppressions") == nil)
    }

    @Test func `suppressed results are marked, or omitted on request`() throws {
        let json = try sarif(ReportingSamples.report)
        #expect(json.string("/runs/0/results/3/suppressions/0/justification") == "test data")
        let bytes = OutputFormat.sarif.render(ReportingSamples.report, ReportOptions(keepsSuppressed: false))
        #expect(try #require(ReportingJSON(bytes)).count("/runs/0/results") == 3)
    }

    @Test func `problems fail the invocation and have places`() throws {
        let problem = Problem(file: "specs/é:x.yaml", line: 2, column: 7, message: "unexpected end of the file")
        let json = try sarif(Report(problems: [problem]))
        #expect(json.node("/runs/0/invocations/0/executionSuccessful")?.boolean == false)
        #expect(json.integer("/runs/0/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/region/startColumn") == 7)
        #expect(
            json.string("/runs/0/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                == "specs/%C3%A9%3Ax.yaml")
        #expect(json.count("/runs/0/results") == 0)
    }

    @Test func `the worst results are kept, and the others are counted`() throws {
        let low = makeRule("api1-a", level: .error, confidence: .low)
        let rules = [makeRule("api1-n", level: .note), low, makeRule("api1-w", level: .warning), makeRule("api1-e", level: .error)]
        let findings = (0..<12).map { makeFinding(rules[$0 % 4], ReportingSamples.shop.place(of: "post"), fingerprint: "\($0)") }
        let bytes = OutputFormat.sarif.render(Report(findings: findings, rules: rules), ReportOptions(resultLimit: 7))
        let json = try #require(ReportingJSON(bytes))
        #expect(json.count("/runs/0/results") == 7)
        #expect(fingerprints(bytes) == ["1", "2", "3", "5", "7", "9", "11"])
        #expect(
            json.string("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                == "5 of 12 results were omitted; the 7 most severe are included")
        #expect(json.integer("/runs/0/invocations/0/toolExecutionNotifications/0/properties/leftOut") == 5)
        #expect(json.node("/runs/0/invocations/0/executionSuccessful")?.boolean == true)
    }

    @Test func `the default limit is 5,000 results`() throws {
        let place = ReportingSamples.shop.place(of: "post")
        let findings = (0..<5_003).map { makeFinding(ReportingSamples.array, place, fingerprint: "\($0)") }
        let json = try sarif(Report(findings: findings, rules: [ReportingSamples.array]))
        #expect(json.count("/runs/0/results") == 5_000)
    }

    @Test func `hostile text stays text`() throws {
        let source = Source(path: "a b\u{1B}.yaml", text: "x: </script>\n")
        let finding = makeFinding(
            makeRule(), source.place(of: "x", pointer: "/x\u{0}"), message: "see [this](http://evil) \u{202E}\u{1B}[2J</script>",
            related: [RelatedLocation(location: source.place(of: "x"), message: "a](b [c]")])
        let bytes = OutputFormat.sarif.render(Report(findings: [finding]))
        #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<"))
        let json = try #require(ReportingJSON(bytes))
        #expect(
            json.string("/runs/0/results/0/message/text")
                == "see [this] (http://evil) \u{202E}\u{1B}[2J</script>. See [a)(b (c)](1).")
        #expect(json.string("/runs/0/results/0/locations/0/logicalLocations/0/fullyQualifiedName") == "/x\u{0}")
    }

    private func sarif(_ report: Report) throws -> ReportingJSON {
        try #require(ReportingJSON(OutputFormat.sarif.render(report, ReportOptions(toolVersion: "1.2.3"))))
    }

    private func fingerprints(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\"merlonFingerprint/v1\":\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    }
}
