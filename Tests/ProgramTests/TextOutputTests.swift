import OpenAPI
import Support
import Testing

@testable import Workspace

/// How a run of the built program ends for a person, and what it adds for the CI system around.
@Suite struct TextOutputTests {
    private func folder() throws -> TestFolder {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("shop.yaml", try Repository.text(of: "Examples/vulnerable-shop.yaml"))
        return folder
    }

    @Test(arguments: [
        ("", 1, "ERRORS findings at or above error (--fail-on error)"),
        ("--fail-on warning", 1, "BOTH findings at or above warning (--fail-on warning)"),
        ("--fail-on never", 0, "findings do not fail the run (--fail-on never)"),
        ("--select api4-rate-limit-headers-missing", 0, "no findings at or above error (--fail-on error)"),
        ("--fail-on never --min-score 99", 1, "score SCORE of shop.yaml is below the required 99.0 (--min-score)"),
        (
            "--min-score 99", 1,
            "ERRORS findings at or above error (--fail-on error); score SCORE of shop.yaml is below the required 99.0 (--min-score)"
        ),
        ("missing.yaml", 2, "not everything was checked (1 problem)"),
    ]) func `the summary gives the reason for the exit status`(_ options: String, _ status: Int32, _ reason: String) throws {
        let result = try folder().merlon("lint shop.yaml --format text=out \(options); status=$?; cat out; exit $status")
        #expect(result.status == status)
        let line = result.lines.drop { !$0.hasPrefix("exit status ") }.prefix { $0 != "next:" }.joined().split(separator: " ").joined(
            separator: " ")
        let figures = try Figures(result.lines)
        let expected = reason.replacing("ERRORS", with: "\(figures.errors)").replacing(
            "BOTH", with: "\(figures.errors + figures.warnings)"
        ).replacing("SCORE", with: figures.score)
        #expect(line == "exit status \(status): \(expected)")
    }

    /// The sum line of a report and the next.
    private struct Figures {
        let score: String
        let errors: Int
        let warnings: Int

        init(_ lines: [String]) throws {
            let sum = try #require(lines.first { $0.contains(" in 1 file (") })
            func count(_ word: String) -> Int {
                sum.split(separator: ",").first { $0.contains(" \(word)") }.flatMap { $0.split(separator: " ").first }.flatMap { Int($0) }
                    ?? 0
            }
            score = lines.first { $0.hasPrefix("score ") }.map { String($0.split(separator: " ")[1]) } ?? ""
            (errors, warnings) = (count("error"), count("warning"))
        }
    }

    @Test func `fail-on levels that differ by file`() throws {
        let folder = try folder()
        folder.write("other.yaml", try Repository.text(of: "Examples/vulnerable-shop.yaml"))
        folder.write("merlon.yaml", "paths: {overrides: [{files: [other.yaml], fail-on: never}]}\n")
        let alone = try #require(folder.merlon("lint shop.yaml").lines.first { $0.hasPrefix("exit status 1: ") })
        let both = try #require(folder.merlon("lint").lines.first { $0.hasPrefix("exit status 1: ") })
        #expect(both == alone.replacing("or above error (--fail-on error)", with: "or above the fail-on level of their file"))
    }

    @Test func `findings that are called fixable are fixed`() throws {
        let folder = try folder()
        let line = try #require(folder.merlon("lint shop.yaml").lines.first { $0.contains("fixable with") })
        let counts = line.split(separator: " ").compactMap { Int($0) }
        #expect(line == "\(counts[0]) fixable with --fix, \(counts[1]) more with --unsafe-fixes")
        let fixed = folder.merlon("lint --diff shop.yaml").lines
        #expect(fixed.contains("note: would fix \(counts[0]) findings in 1 file"))
        #expect(
            !folder.merlon("lint -q shop.yaml").lines.contains {
                $0.contains("fixable") || $0.hasPrefix("note[") || $0.contains("exit status")
            })
    }

    @Test func `suggested commands do what they promise`() throws {
        let folder = try folder()
        folder.shell("mv shop.yaml 'my shop.yaml'")
        let lines = folder.merlon("lint 'my shop.yaml'").lines
        let commands = lines.drop { $0 != "next:" }.dropFirst().map {
            $0.drop { $0 == " " }.split(separator: "  ").last.map(String.init) ?? ""
        }
        #expect(commands.count == 4 && commands.allSatisfy { $0.contains("merlon ") })
        let arguments = commands.compactMap { $0.split(separator: "merlon ", maxSplits: 1).last.map(String.init) }
        #expect(arguments.map { folder.merlon($0).status } == [0, 1, 1, 0])
        #expect(folder.merlon("lint --baseline merlon-baseline.json 'my shop.yaml'").status == 0)
    }

    @Test func `a CI system gets its own format besides text`() throws {
        let folder = try folder()
        let program = try #require(TestFolder.program)
        func run(_ variable: String, _ options: String = "") -> [String] {
            folder.shell(
                "env -u GITHUB_ACTIONS -u GITLAB_CI -u TF_BUILD GITHUB_STEP_SUMMARY=summary.md \(variable)=true '\(program)' lint \(options)"
            ).lines
        }
        let github = run("GITHUB_ACTIONS")
        #expect(github.contains { $0.hasPrefix("error[") } && github.contains { $0.hasPrefix("::error file=shop.yaml,") })
        #expect(github.filter { $0.hasPrefix("::warning ") }.count == 10)
        #expect(github.contains { $0.hasPrefix("merlon: ") && $0.contains(" are not annotated: GitHub accepts 10") })
        let summary = folder.text("summary.md").split(separator: "\n")
        #expect(summary.contains { $0.hasPrefix("| `api2-unauthenticated-write` ") })
        #expect(summary.filter { $0.hasPrefix("| error | ") || $0.hasPrefix("| warning | ") || $0.hasPrefix("| note | ") }.count <= 100)
        let azure = run("TF_BUILD")
        #expect(azure.contains { $0.hasPrefix("error[") } && azure.contains { $0.hasPrefix("##vso[task.logissue type=error;") })
        for lines in [run("GITHUB_ACTIONS", "--format text"), run("TF_BUILD", "--format text"), run("GITLAB_CI"), run("X")] {
            #expect(lines.contains { $0.hasPrefix("error[") })
            #expect(!lines.contains { $0.hasPrefix("::") || $0.hasPrefix("##") })
        }
    }

    @Test func `color is used if requested`() throws {
        let folder = try folder()
        for command in ["lint --format concise shop.yaml", "rules", "score shop.yaml", "lint shop.yaml"] {
            let plain = folder.merlon(command).lines
            let colored = folder.merlon("\(command) --color always").lines
            #expect(!plain.contains { $0.contains("\u{1B}") }, "\(command)")
            #expect(colored.contains { $0.contains("\u{1B}[1m") }, "\(command)")
            #expect(colored.map(Self.withoutColor) == plain, "\(command)")
        }
    }

    private static func withoutColor(_ line: String) -> String {
        var (result, isEscape) = ("", false)
        for scalar in line.unicodeScalars {
            if scalar == "\u{1B}" { isEscape = true } else if !isEscape { result.unicodeScalars.append(scalar) }
            if scalar == "m" { isEscape = false }
        }
        return result
    }
}
