import OpenAPI
import Support
import Testing
import Words

@testable import Workspace

/// The setting `vocabulary`, by the built program.
@Suite struct VocabularySettingTests {
    private static let files = """
        openapi: 3.0.3
        info: {title: Staff, version: 1.0.0}
        paths:
          /staff: {get: {security: [{}], responses: {'200': {description: all, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}}}
        components:
          securitySchemes: {login: {type: http, scheme: bearer}}
          schemas: {S: {type: object, properties: {meinKontoblatt: {type: string}, kontoblattform: {type: string}, birthday: {type: string}}}}

        """

    private func folder(_ configuration: String) -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("merlon.yaml", configuration)
        for file in ["a.yaml", "old/b.yaml"] { folder.write(file, Self.files) }
        return folder
    }

    /// `a.yaml holds kontoblatt`, of each finding.
    private func held(_ folder: TestFolder, _ options: String = "") -> [String] {
        let lines = folder.merlon("lint -q --format concise --select api3-sensitive-response-property . \(options)").lines
        return lines.compactMap { line in
            guard let file = line.split(separator: ":").first, let words = line.split(separator: "` ", maxSplits: 1).last,
                let end = words.firstIndex(of: ",")
            else { return nil }
            return "\(file) \(words[..<end])"
        }
    }

    @Test func `words apply to files and overrides, which can differ within a run`() {
        let folder = folder(
            """
            vocabulary:
              personal: {add: [kontoblatt], remove: birthday}
            paths:
              overrides:
                - {files: [old/], vocabulary: {personal: {add: [Birth Day], remove: [kontoblatt]}, health: {add: [kontoblattform]}}}
            """)
        #expect(
            held(folder, "--no-config") == ["a.yaml holds sensitive data (birth date)", "old/b.yaml holds sensitive data (birth date)"])
        let expected = [
            "a.yaml holds sensitive data (kontoblatt)", "old/b.yaml holds sensitive data (kontoblattform)",
            "old/b.yaml holds sensitive data (birthday)",
        ]
        #expect(held(folder) == expected)
        #expect(held(folder, "--jobs 1") == expected)
    }

    @Test func `effective words are shown with their source`() {
        let folder = folder(
            """
            vocabulary:
              personal: {add: [kontoblatt, employee file], remove: [nickname]}
              administrative: {add: [backstage]}
            paths:
              overrides: [{files: [old/], vocabulary: {health: {add: [Kontoblatt]}}}]
            """)
        let lines = { (file: String) in folder.merlon("--show-settings \(file)").lines.filter { $0.hasPrefix("vocabulary") } }
        #expect(
            lines("a.yaml") == [
                "vocabulary personal: [add kontoblatt, add employee file, remove nickname]  # merlon.yaml",
                "vocabulary administrative: [add backstage]  # merlon.yaml",
            ])
        #expect(
            lines("old/b.yaml") == [
                "vocabulary personal: [add employee file, remove nickname]  # merlon.yaml",
                "vocabulary health: [add Kontoblatt]  # merlon.yaml, override 1",
                "vocabulary administrative: [add backstage]  # merlon.yaml",
            ])
        folder.write("merlon.yaml", "vocabulary: {paging: {add: [\"a\\e[31m\"]}}\n")
        #expect(lines("a.yaml") == ["vocabulary paging: [add a\\u{1b}[31m]  # merlon.yaml"])
        #expect(folder.merlon("--show-settings a.yaml --no-config").lines.contains("vocabulary: []  # default"))
    }

    @Test(arguments: [
        ("vocabulary: {personel: {add: [a]}}\n", "1:14: error: `vocabulary` has no table `personel`; did you mean `personal`?"),
        (
            "vocabulary: {nonsense: {add: [a]}}\n",
            "1:14: error: `vocabulary` has no table `nonsense`; `merlon rules --vocabulary` lists them"
        ),
        ("vocabulary: [personal]\n", "1:13: error: `vocabulary` is a mapping"),
        ("vocabulary: {personal: [a]}\n", "1:24: error: `personal` is a mapping"),
        ("vocabulary: {personal: {ad: [a]}}\n", "1:25: error: `personal` has no setting `ad`; did you mean `add`?"),
        ("vocabulary: {personal: {add: {a: b}}}\n", "1:30: error: `add` is a list of texts"),
        ("vocabulary: {personal: {add: [a, [b]]}}\n", "1:34: error: `add` is a text"),
        ("vocabulary: {personal: {add: [a, '']}}\n", "1:34: error: `add` is a text"),
        ("vocabulary: {personal: {remove: ['- /']}}\n", "1:34: error: `- /` has no word in it"),
        (
            "vocabulary: {personal: {add: [a b c d e f g h i j k l m n o p]}}\n",
            "1:31: error: `a b c d e f g h i j k l m n o p` has too many"
        ),
        (
            "vocabulary:\n  personal: {add: [employee file],\n    remove: [x, employeeFile]}\n",
            "3:17: error: `employeeFile` is both added and removed"
        ),
        (
            "vocabulary: {personal: {add: a}, health: {add: A}}\n",
            "1:48: error: `A` is added to `personal` as well: sensitive data is of one kind"
        ),
        (
            "paths: {overrides: [{files: a, vocabulary: {owners: {}}}]}\n",
            "1:45: error: `vocabulary` has no table `owners`; did you mean `owner`?"
        ),
    ]) func `mistakes are reported with their place`(text: String, message: String) {
        let result = folder(text).merlon("lint")
        #expect(result.status == 2 && result.lines.first.map { $0.hasPrefix("merlon.yaml:\(message)") } ?? false, "\(result.lines)")
    }

    @Test(arguments: [
        "vocabulary:\n", "vocabulary: {}\n", "vocabulary: {personal: }\n", "vocabulary: {personal: {add: , remove: []}}\n",
        "vocabulary: {personal: {remove: [kontoblatt]}, paging: {remove: [kontoblatt]}}\n",
        "vocabulary: {personal: {add: [a]}, paging: {add: [a], remove: [b]}, owner: {remove: [a]}}\n",
    ]) func `empty values and unknown words are accepted`(text: String) {
        #expect(folder(text).merlon("lint --fail-on never").status == 0)
    }

    @Test func `the schema and the list name every table`() throws {
        let schema = try #require(ReportingJSON(Array(ConfigurationSchema.json.utf8)))
        let tables = try #require(schema.node("/$defs/layer/properties/vocabulary/properties"))
        let list = folder("").merlon("rules --vocabulary").lines
        for table in VocabularyTable.allCases {
            #expect(!table.summary.isEmpty, "\(table)")
            let entry = tables.entries.first { $0.key.string == table.rawValue }
            #expect(entry?.value.child("description")?.string?.hasPrefix(table.summary) == true, "\(table)")
            #expect(list.contains { $0.hasPrefix("  \(table.rawValue) ") && $0.hasSuffix(table.summary) }, "\(table)")
        }
    }
}
