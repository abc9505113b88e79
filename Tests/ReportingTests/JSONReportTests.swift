import Linting
import Reporting
import Support
import Testing

@Suite struct JSONReportTests {
    @Test func `a complete report has one finding on each line`() {
        let bytes = OutputFormat.json.render(ReportingSamples.report, ReportOptions(toolVersion: "1.2.3"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 10)
        #expect(lines.first == #"{"schema":"merlon-report/1","tool":{"name":"merlon","version":"1.2.3"},"since":null,"#)
        #expect(lines[2] == #"{"path":"specs/shop.yaml","openapi":"3.0.3","operations":1,"status":"checked","score":null}],"#)
        #expect(
            lines[4] == #"""
                {"rule":"api2-unauthenticated-write","title":"write operation without authentication","level":"error",\#
                "confidence":"high","message":"POST /orders can be called by anyone","owasp":["API2:2023"],"cwe":[306],\#
                "file":"specs/shop.yaml","pointer":"/paths/~1orders/post","operation":"POST /orders","exposure":"unreached",\#
                "start":{"line":6,"column":5,"offset":84},"end":{"line":6,"column":9,"offset":88},\#
                "fingerprint":"0123456789abcdef","group":"root","related":[{"file":"specs/shop.yaml","pointer":"/security",\#
                "start":{"line":3,"column":1,"offset":49},"end":{"line":3,"column":9,"offset":57},\#
                "message":"no scheme is required here"}],"fixes":[],"suppressed":null,"baseline":null,"old":null},
                """#)
        #expect(
            lines[9] == #"""
                "summary":{"files":1,"operations":1,"findings":3,"errors":1,"warnings":1,"notes":1,"suppressed":1,"baselined":0,\#
                "old":0,"problems":0,"rules":{"api2-unauthenticated-write":1,"api4-rate-limit-headers-missing":1,"api4-unbounded-array":1}}}
                """#)
    }

    @Test func `fixes, suppressions and years`() throws {
        let json = try #require(ReportingJSON(OutputFormat.json.render(ReportingSamples.report)))
        #expect(json.string("/findings/2/fixes/0/safety") == "unsafe")
        #expect(json.integer("/findings/2/fixes/0/edits/0/offset") == 222)
        #expect(json.integer("/findings/2/fixes/0/edits/0/length") == 0)
        #expect(json.string("/findings/2/fixes/0/edits/0/text") == "\n      maxItems: 100")
        #expect(json.count("/findings/2/owasp") == 1)
        #expect(json.string("/findings/3/suppressed/reason") == "test data")
    }

    @Test func `an empty report is valid`() throws {
        let json = try #require(ReportingJSON(OutputFormat.json.render(Report())))
        #expect(json.count("/findings") == 0)
        #expect(json.integer("/summary/files") == 0)
    }

    @Test func `problems and the baseline`() throws {
        var report = ReportingSamples.report
        report.findings[0].isInBaseline = true
        report.problems = [Problem(file: "a.yaml", line: 3, column: 4, message: "unexpected end")]
        let json = try #require(ReportingJSON(OutputFormat.json.render(report)))
        #expect(json.node("/findings/0/baseline")?.boolean == true)
        #expect(json.integer("/problems/0/line") == 3)
        #expect(json.integer("/summary/baselined") == 1)
        #expect(json.integer("/summary/errors") == 0)
    }

    @Test func `old findings`() throws {
        var report = ReportingSamples.report
        #expect(try #require(ReportingJSON(OutputFormat.json.render(report))).string("/since") == nil)
        report.since = "main"
        report.findings[0].isOld = true
        report.findings[3].isOld = true
        let json = try #require(ReportingJSON(OutputFormat.json.render(report)))
        #expect(json.string("/since") == "main")
        #expect(json.node("/findings/0/old")?.boolean == true)
        #expect(json.node("/findings/1/old")?.boolean == nil)
        #expect(json.integer("/summary/old") == 1)
        #expect(json.integer("/summary/errors") == 0)
    }

    @Test func `the schema is JSON and describes every member`() throws {
        let schema = try #require(ReportingJSON(Array(ReportSchema.json.utf8)))
        let report = try #require(ReportingJSON(OutputFormat.json.render(ReportingSamples.report)))
        let properties = schema.node("/$defs/finding/properties")
        #expect(properties?.count == report.node("/findings/0")?.count)
        #expect(schema.count("/$defs/finding/required") == properties?.count)
        #expect(schema.count("/$defs/summary/required") == report.count("/summary"))
    }
}
