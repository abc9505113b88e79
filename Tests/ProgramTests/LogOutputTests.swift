import Support
import System
import Testing

@testable import Workspace

/// The built program with names and text that a terminal or a CI system would obey.
@Suite struct LogOutputTests {
    private static let names = [
        "::error::a.yaml", "##vso[task.complete]b.yaml", " ::stop-commands::c.yaml", "section_start:1:d.yaml", "e\u{202E}.yaml",
    ]

    private func folder() -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        for name in Self.names {
            folder.write(
                name,
                """
                openapi: 3.0.3
                info: {title: t, version: "1"}
                paths:
                  /a:
                    post:
                      # merlon: ignore api4-unbounded-string -- ok
                      parameters: [{name: "##vso[task.setvariable variable=PATH]/tmp/evil", in: query, schema: {type: string}}]
                      responses: {"200": {description: x}}
                """)
        }
        folder.write("::warning::broken.yaml", "openapi: 3.0.3\npaths: {a: ]\n")
        return folder
    }

    @Test(arguments: [
        "lint", "lint --format concise", "lint --show-suppressed", "lint --format concise --show-suppressed --profile strict",
        "lint --show-files",
        "lint --format json", "lint --format sarif", "lint --format junit", "lint --format checkstyle", "lint --format csv",
        "lint --format markdown",
        "lint --format gitlab", "lint --format rdjson", "lint --statistics", "score", "lint --show-settings ./::error::a.yaml",
        "lint --no-such '::error::x'", "lint --select '##vso[a]'", "lint ::error::missing.yaml '##[x].yaml'", "explain '##[error]'",
        "lint --format text=/dev/stdout",
        #"lint --format "$(printf '\033[2J\233')""#, #"lint "$(printf '\n::error::\033]0;x')""#, "baseline create",
        "ignore api2 ::error::a.yaml '#/paths/~1a/post' --reason x",
    ]) func `no file name or content produces commands or control characters`(_ command: String) {
        let lines = folder().merlon(command).lines
        #expect(!lines.isEmpty)
        for line in lines {
            let start = line.drop(while: \.isWhitespace)
            #expect(!start.hasPrefix("::") || start.hasPrefix(":::"), "\(line)")
            #expect(!line.lowercased().contains("##vso[") && !line.contains("##["), "\(line)")
            #expect(!line.contains("section_start:1"), "\(line)")
            #expect(
                (line.last == "\r" ? line.dropLast() : line[...]).unicodeScalars.allSatisfy {
                    $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}"
                }, "\(line)")
        }
    }

    @Test func `formats for CI systems contain only their own commands`() {
        for (format, starts) in [
            ("github", ["::error ", "::warning ", "::notice ", "merlon: "]), ("azure", ["##vso[task.logissue ", "merlon: "]),
        ] {
            let folder = folder()
            _ = folder.merlon("lint --all --format \(format) > out")
            let lines = folder.text("out").split(separator: "\n")
            #expect(lines.count > 10 && lines.allSatisfy { line in starts.contains { line.hasPrefix($0) } })
        }
    }

    @Test func `quoted names can be parsed back`() {
        let files = folder().merlon("lint --show-files").lines
        #expect(files.contains(#""::error::a.yaml""#))
        #expect(files.contains(##""#\043vso[task.complete]b.yaml""##))
        #expect(files.contains(#"" ::stop-commands::c.yaml""#))
        #expect(files.contains(#""e\342\200\256.yaml""#))
    }

    @Test func `a patch is exact in a pipe and escaped on a terminal`() throws {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write(
            "a.yaml",
            """
            openapi: 3.0.3
            info: {title: t, version: "1"}
            servers: [{url: https://a.example.org}]
            paths:
              /a:
                get:
                  summary: "\u{202E}31m"
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses: {"200": {description: x}}

            """)
        let program = try #require(TestFolder.program)
        for command in [
            "lint --diff --unsafe-fixes -q", "lint --fix --unsafe-fixes -q --fix-only - < a.yaml",
            "ignore --diff api4 a.yaml '#/paths/~1a/get' --reason x",
        ] {
            let piped = folder.shell("'\(program)' \(command) 2> errors; cat errors >&2").lines
            #expect(piped.contains { $0.contains("\u{202E}31m") }, "\(command) \(piped)")
            folder.write("run", "'\(program)' \(command)\n")
            let shown = folder.shell("script -qec 'sh run' /dev/null < /dev/null").lines
            #expect(
                shown.contains { $0.contains(#"\u{202e}31m"#) } && !shown.contains { $0.contains("\u{202E}") }, "\(command) \(shown)")
        }
    }

    /// What the type of `Output` cannot forbid: other ways to standard output.
    @Test func `only Output prints`() throws {
        let files = try Repository.files(under: "Sources", ending: ".swift") + Repository.files(under: "Rules", ending: ".swift")
        #expect(files.count > 300)
        for file in files {
            let text = try Repository.text(of: file)
            for word in [
                "fputs(", "fwrite(", "putchar(", "printf(", "debugPrint(", "dump(", "Swift.print(", "FileHandle", "import Foundation",
            ] {
                #expect(!text.contains(word), "\(file): \(word)")
            }
            if !file.hasSuffix("/System/Output/Output.swift"), !file.hasSuffix("/System/Files/SystemCalls.swift") {
                #expect(!text.contains("writeSome("), "\(file)")
            }
            if !file.hasPrefix("Sources/merlon/") { #expect(!text.contains(" print("), "\(file)") }
        }
    }
}
