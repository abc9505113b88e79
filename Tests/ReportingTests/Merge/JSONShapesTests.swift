import Support
import Testing
import YAML

@testable import Reporting

@Suite struct JSONShapesTests {
    private func complaint(_ schema: String, _ json: String) throws -> String? {
        let shapes = try #require(JSONShapes(schema))
        #expect(shapes.unknownWords.isEmpty)
        let tree = Tree.readJSON(Source(path: "a", text: json))
        let root = try #require(tree.root)
        return withExtendedLifetime(tree) { shapes.violation(in: root)?.message }
    }

    @Test func `the schemas of reports contain only supported keywords`() throws {
        for schema in [ReportSchema.json, SARIFShape.json] {
            let shapes = try #require(JSONShapes(schema))
            #expect(shapes.unknownWords == [])
            #expect(shapes.all.count > 30)
        }
    }

    @Test(arguments: OutputFormat.all.filter { $0 == .json || $0 == .sarif }) func `written reports match their schemas`(
        _ format: OutputFormat
    ) throws {
        var report = ReportingSamples.report
        report.problems = [.init(file: "a.yaml", message: "wrong")]
        report.since = "main"
        report.findings[0].isOld = true
        report.findings[1].isInBaseline = true
        for limit in [2, 5000] {
            let bytes = format.render(report, ReportOptions(toolVersion: "1.2.3", resultLimit: limit))
            let written = try WrittenReport(Source(path: "a", bytes: bytes))
            #expect(written.kind == (format == .json ? .json : .sarif))
        }
    }

    @Test func `types, values, bounds, and members`() throws {
        #expect(try complaint(#"{"type": "integer", "minimum": 0}"#, "5") == nil)
        #expect(try complaint(#"{"type": "integer", "minimum": 0}"#, "-5") == "the report must be at least 0")
        #expect(try complaint(#"{"type": "integer", "maximum": 4}"#, "5") == "the report must be at most 4")
        #expect(try complaint(#"{"type": "integer"}"#, "9223372036854775808") == "the report must be a 64-bit integer")
        #expect(try complaint(#"{"type": "integer"}"#, #""5""#) == "the report must be a 64-bit integer")
        #expect(try complaint(#"{"type": ["string", "null"]}"#, "null") == nil)
        #expect(try complaint(#"{"type": ["string", "null"]}"#, "{}") == "the report must be a string or null")
        #expect(try complaint(#"{"enum": [true, null]}"#, "true") == nil)
        #expect(try complaint(#"{"enum": [true, null]}"#, #""true""#) == "the report must be true, null")
        #expect(try complaint(#"{"const": "a"}"#, #""b""#) == "the report must be a")
        #expect(try complaint(#"{"type": "array", "minItems": 1}"#, "[]") == "the report must not be empty")
        let list = ##"{"properties": {"a": {"items": {"$ref": "#/$defs/x"}}}, "$defs": {"x": {"required": ["b"]}}}"##
        #expect(try complaint(list, #"{"a": [{"b": 1, "c": 2}]}"#) == nil)
        #expect(try complaint(list, #"{"a": [{"b": 1}, {}]}"#) == "an entry of `a` has no member `b`")
        #expect(try complaint(#"{"additionalProperties": false}"#, #"{"a": 1}"#) == "`a` is unknown and cannot be merged")
        #expect(try complaint(#"{"additionalProperties": {"type": "string"}}"#, #"{"a": 1}"#) == "`a` must be a string")
    }

    @Test func `the first violation in the text is reported`() throws {
        let schema = #"{"additionalProperties": {"additionalProperties": {"type": "string"}}}"#
        #expect(try complaint(schema, #"{"a": {"b": "", "c": 1}, "d": {"e": 2}}"#) == "`c` must be a string")
    }
}
