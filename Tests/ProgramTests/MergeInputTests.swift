import Support
import Testing

/// The built program with reports to merge that nobody vouches for.
@Suite struct MergeInputTests {
    static func file(_ path: String, operations: String) -> String {
        #"{"path":"\#(path)","openapi":"3.0.3","operations":\#(operations),"status":"checked","score":100}"#
    }

    /// A finding of `a.yaml`. - Parameter members: `message` and what else there is.
    static func finding(_ members: String, rule: String = "api4-a", level: String = "note") -> String {
        let place = #""start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":2,"offset":1}"#
        return
            #"{"rule":"\#(rule)","title":"a","level":"\#(level)","confidence":"high",\#(members),"owasp":[],"cwe":[],"file":"a.yaml","pointer":"","operation":null,"exposure":"public",\#(place),"fingerprint":"0","group":"","related":[],"fixes":[],"suppressed":null,"baseline":null,"old":null}"#
    }

    static func report(files: [String], findings: [String] = [], more: String = "") -> String {
        let summary =
            #"{"files":0,"operations":0,"findings":0,"errors":0,"warnings":0,"notes":0,"suppressed":0,"baselined":0,"old":0,"problems":0,"rules":{}}"#
        return
            #"{"schema":"merlon-report/1","tool":{"name":"merlon","version":"1"},"since":null,\#(more)"files":[\#(files.joined(separator: ","))],"findings":[\#(findings.joined(separator: ","))],"problems":[],"summary":\#(summary)}"#
    }

    @Test func `numbers whose sum is too large are an error with its place`() {
        let folder = TestFolder()
        folder.write("a.json", Self.report(files: [Self.file("a", operations: "9223372036854775807"), Self.file("b", operations: "1")]))
        let result = folder.merlon("merge a.json --output out.json")
        #expect(result.status == 2)
        #expect(result.lines == ["a.json:1:228: error: the sum of the numbers up to here exceeds 64 bits"])
        #expect(folder.text("out.json") == "")
        folder.write("b.json", Self.report(files: [Self.file("a", operations: "9223372036854775807")]))
        folder.write("c.json", Self.report(files: [Self.file("c", operations: "9223372036854775807")]))
        #expect(folder.merlon("merge b.json c.json").status == 2)
        #expect(folder.merlon("merge b.json").status == 0)
    }

    @Test(arguments: ["-1", "-9223372036854775808", "9223372036854775808", "1.5", "1e99", "\"1\"", "null", "[]"])
    func `an invalid count is an error with its place`(_ number: String) {
        let folder = TestFolder()
        folder.write("a.json", Self.report(files: [Self.file("a", operations: number)]))
        let result = folder.merlon("merge a.json")
        #expect(result.status == 2 && result.lines.count == 1)
        #expect(result.lines[0].hasPrefix("a.json:1:133: error: `operations` must be "), "\(result.lines)")
    }

    @Test func `a report must be JSON that matches its schema`() {
        let folder = TestFolder()
        let whole = Self.report(files: [], findings: [Self.finding(#""message":"a""#)])
        folder.write("whole.json", whole)
        #expect(folder.merlon("merge whole.json").status == 0)
        let wrong: [(text: String, message: String)] = [
            ("schema: merlon-report/1\nfiles: []\nfindings: []\nproblems: []\n", "not valid JSON: expected a value"),
            ("{\"schema\": \"merlon-report/1\", files: []}", "not valid JSON: expected a key in double quotes"),
            (whole.replacing("\"level\":\"note\"", "\"level\":\"fatal\""), "`level` must be note, warning, error"),
            (whole.replacing("\"rule\":\"api4-a\",", ""), "an entry of `findings` has no member `rule`"),
            (whole.replacing("\"line\":1", "\"line\":0"), "`line` must be at least 1"),
            (whole.replacing("\"rule\":", "\"rule\":\"api1-b\",\"rule\":"), "the object has a duplicate key `rule`"),
            (whole.replacing("\"files\":[]", "\"files\":{}"), "`files` must be an array"),
            (whole.replacing("\"files\":[]", "\"extra\":1,\"files\":[]"), "`extra` is unknown and cannot be merged"),
            (whole.replacing("\"problems\":[]", "\"problems\":[1]"), "an entry of `problems` must be an object"),
        ]
        for (text, message) in wrong {
            folder.write("other.yaml", text)
            let result = folder.merlon("merge other.yaml")
            #expect(result.status == 2 && result.lines.count == 1 && result.lines[0].contains(": error: \(message)"), "\(result.lines)")
            #expect(result.lines[0].hasPrefix("other.yaml:1:"))
        }
    }

    @Test func `SARIF must have the form that Merlon writes`() {
        let folder = TestFolder()
        folder.write("open.yaml", FingerprintTests.plain)
        _ = folder.merlon("lint -q --format sarif=a.sarif")
        let whole = folder.text("a.sarif")
        #expect(folder.merlon("merge a.sarif").status == 1)
        let wrong: [(from: String, to: String, message: String)] = [
            ("\"ruleIndex\":0", "\"ruleIndex\":-1", "`ruleIndex` must be at least 0"),
            ("\"level\":\"error\",\"message\"", "\"level\":\"none\",\"message\"", "`level` must be note, warning, error"),
            ("\"region\":{\"startLine\":", "\"region\":{\"endLine\":", "the object has a duplicate key `endLine`"),
            ("\"region\":{", "\"region\":{\"extra\":1,", "`extra` is unknown and cannot be merged"),
            ("\"columnKind\":", "\"conversion\":{},\"columnKind\":", "`conversion` is unknown and cannot be merged"),
            ("\"ruleId\":\"api", "\"ruleId\":\"xpi", "this version of Merlon has no rule `xpi"),
            ("{\"id\":\"api", "{\"id\":\"xpi", "this version of Merlon has no rule `xpi"),
            ("\"version\":\"0", "\"version\":\"9", "written by a different version of Merlon; version "),
        ]
        for (from, to, message) in wrong {
            #expect(whole.contains(from))
            folder.write("b.sarif", whole.replacing(from, to))
            let result = folder.merlon("merge b.sarif")
            #expect(result.status == 2 && result.lines.count == 1, "\(to): \(result.lines.first ?? "")")
            #expect(result.lines[0].contains(": error: \(message)") && result.lines[0].hasPrefix("b.sarif:"), "\(result.lines)")
        }
    }

    @Test func `property bags can contain anything`() {
        let folder = TestFolder()
        folder.write("open.yaml", FingerprintTests.plain)
        _ = folder.merlon("lint -q --format sarif=a.sarif")
        let odd = #""properties":{"artifactLocation":{"uri":"a","index":{"artifactLocation":{"uri":"b","index":7}}},"confidence""#
        folder.write("b.sarif", folder.text("a.sarif").replacing(#""properties":{"confidence""#, odd))
        let result = folder.merlon("merge b.sarif")
        #expect(result.status == 1)
        #expect(
            result.lines.contains { $0.contains(#"{"uri":"a","index":{"artifactLocation":{"uri":"b","index":1}}}"#) }, "\(result.lines)")
    }

    @Test func `control characters and commands are not copied`() {
        let folder = TestFolder()
        let text = "##vso[task.complete] \u{202E} \u{9B}31m </script> \u{200B} \u{7F} é"
        folder.write("a.json", Self.report(files: [], findings: [Self.finding("\"message\":\"\(text)\"")]))
        let lines = folder.merlon("merge a.json").lines
        let line = lines.first { $0.contains("task.complete") } ?? ""
        #expect(line.contains(#"#\u0023vso[task.complete] \u202e \u009b31m \u003c/script> \u200b \u007f é""#), "\(line)")
    }
}

extension String {
    /// The text with the first place of some words replaced.
    fileprivate func replacing(_ words: String, _ others: String) -> String {
        guard let range = utf8.firstRange(of: words.utf8) else { return self }
        return self[..<range.lowerBound] + others + self[range.upperBound...]
    }
}
