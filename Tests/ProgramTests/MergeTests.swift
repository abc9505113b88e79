import Support
import Testing

@testable import Workspace

/// The built program with shards and merged reports.
@Suite struct MergeTests {
    static let part = "{type: object, properties: {tags: {type: array, items: {type: string}}}}\n"

    /// Descriptions in several folders, two of which share a part.
    static func estate() -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("common/Pet.yaml", Self.part)
        for name in ["a", "b", "teams/c", "teams/d e", "teams/ü", "z"] {
            folder.write("\(name).yaml", FingerprintTests.plain)
        }
        for name in ["x", "teams/y"] {
            let up = name == "x" ? "common" : "../common"
            folder.write("\(name).yaml", FingerprintTests.head + FingerprintTests.paths([], "\(up)/Pet.yaml"))
        }
        return folder
    }

    /// Writes the reports of all shards. - Returns: their paths.
    static func shards(_ folder: TestFolder, _ count: Int, _ format: String, _ options: String = "") -> [String] {
        folder.folder("out")
        return (1...count).map { number in
            let path = "out/\(number).\(format)"
            _ = folder.merlon("lint -q --fail-on never --shard \(number)/\(count) --format \(format)=\(path) \(options)")
            return path
        }
    }

    @Test(arguments: ["json", "sarif"], [1, 3]) func `merged shards equal a single run`(_ format: String, _ count: Int) {
        let folder = Self.estate()
        let paths = Self.shards(folder, count, format)
        _ = folder.merlon("lint -q --fail-on never --format \(format)=out/one")
        let result = folder.merlon("merge --output out/merged \(paths.joined(separator: " "))")
        #expect(result.status == 1)
        #expect(folder.text("out/merged") == folder.text("out/one") && folder.text("out/one").utf8.count > 1000)
        _ = folder.merlon("merge --output out/again out/merged out/merged")
        #expect(folder.text("out/again") == folder.text("out/one"))
        #expect(folder.merlon("merge --output out/turned \(paths.reversed().joined(separator: " "))").status == 1)
        #expect(folder.text("out/turned") == folder.text("out/one"))
    }

    @Test(arguments: [1, 2, 3, 10]) func `each file belongs to one shard in any working folder`(_ count: Int) {
        let folder = Self.estate()
        let all = folder.merlon("lint --show-files -q").lines.sorted()
        #expect(all.count == 8)
        var found: [String] = []
        for number in 1...count {
            let own = folder.merlon("lint --show-files -q --shard \(number)/\(count)").lines
            found += own
            let absolute = folder.merlon("lint --show-files -q --shard \(number)/\(count) '\(folder.path)'").lines
            #expect(absolute.count == own.count)
        }
        #expect(found.sorted() == all)
    }

    @Test func `a shard can be empty, but not all of them`() {
        let folder = TestFolder()
        folder.write("shop.yaml", FingerprintTests.plain)
        let statuses = (1...9).map { folder.merlon("lint --fail-on note --shard \($0)/9") }
        #expect(statuses.filter { $0.status == 1 }.count == 1 && statuses.filter { $0.status == 0 }.count == 8)
        #expect(
            statuses.allSatisfy { result in result.lines.contains { $0.hasPrefix("note: ") && $0.contains(" of 1 file belongs to shard ") }
            })
        #expect(TestFolder().merlon("lint --shard 1/2").status == 2)
        for wrong in ["0/2", "3/2", "1", "1/", "/2", "a/b", "-1/2", "1/2/3"] {
            #expect(folder.merlon("lint --shard=\(wrong)").status == 2, "\(wrong)")
        }
        #expect(folder.merlon("lint --shard 1/2 -").status == 2)
    }

    @Test func `the exit status covers all reports`() {
        let folder = TestFolder()
        folder.write("clean.yaml", "openapi: 3.0.3\ninfo: {title: a, version: 1.0.0}\npaths: {}\n")
        folder.write("open.yaml", FingerprintTests.plain)
        folder.write("broken.yaml", "openapi: 3.0.3\npaths: {a: ]\n")
        for name in ["clean", "open", "broken"] {
            for format in ["json", "sarif"] {
                _ = folder.merlon("lint -q --select api2-unauthenticated-write --format \(format)=\(name).\(format) \(name).yaml")
            }
        }
        for format in ["json", "sarif"] {
            #expect(folder.merlon("merge clean.\(format)").status == 0)
            #expect(folder.merlon("merge clean.\(format) open.\(format)").status == 1)
            #expect(folder.merlon("merge --fail-on never open.\(format)").status == 0)
            let result = folder.merlon("merge clean.\(format) broken.\(format) open.\(format)")
            #expect(result.status == 2 && result.lines.joined().contains("api2-unauthenticated-write"))
        }
        #expect(folder.merlon("merge").status == 2)
    }

    @Test func `invalid reports are errors with their place, and the others are merged`() {
        let folder = TestFolder()
        folder.write("open.yaml", FingerprintTests.plain)
        _ = folder.merlon("lint -q --format json=a.json --format sarif=a.sarif")
        let texts = [
            "", "[]", "{}", "{\"schema\": \"other/1\"}", "{\"schema\": \"merlon-report/1\"", "{\"version\": \"2.1.0\", \"runs\": []}",
            "{\"schema\": \"merlon-report/1\", \"files\": [{}], \"findings\": [], \"problems\": []}",
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"other\"}}}]}",
        ]
        for text in texts {
            folder.write("other", text)
            let result = folder.merlon("merge a.json other")
            #expect(result.status == 2 && result.lines.contains { $0.hasPrefix("other:1:") }, "\(text)")
        }
        #expect(folder.merlon("merge a.json missing").lines.contains { $0.contains("\"merlon-report/1\"") })
        let mixed = folder.merlon("merge a.json a.sarif")
        #expect(mixed.status == 2 && mixed.lines.contains { $0.hasPrefix("a.sarif:1:1: error: a different kind of report than a.json") })
    }

    @Test func `strings and numbers are copied as they are`() {
        let folder = TestFolder()
        let odd = MergeInputTests.finding(#""message":"\ud83d\ude00 \u0000 ]}","more":12345678901234567890.50e1"#)
        folder.write("a.json", MergeInputTests.report(files: [MergeInputTests.file("a.yaml", operations: "2")], findings: [odd]))
        let result = folder.merlon("merge a.json a.json")
        #expect(result.status == 0 && result.lines.filter { $0.contains(odd) }.count == 1)
        #expect(result.lines.joined().contains(#""files":1,"operations":2,"findings":1,"errors":0,"warnings":0,"notes":1"#))
    }
}
