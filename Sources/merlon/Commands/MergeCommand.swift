import ArgumentParser
import Linting
import OpenAPI
import Reporting
import Rules
import System
import Workspace
import YAML

/// `merlon merge`: merges the reports of several runs.
struct MergeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merge the reports of several runs into one.",
        discussion: """
            Reads reports that Merlon wrote, all JSON or all SARIF, and writes one report of the same kind. Reports of `lint --shard` must be \
            complete: every shard of the same files exactly once; otherwise nothing is written and the exit status is 2. The exit status is \
            that of a single run with --fail-on for all files; reports do not contain settings for individual files.
            """)
    static let synonyms = ["join": "merge"]

    @Argument(help: "Reports; - is standard input.", completion: .file()) var reports: [String]
    @Option(name: .shortAndLong, help: "Write the merged report to a file. Default: standard output.", completion: .file()) var output:
        String?
    @Flag(help: "Allow missing shards; the merged report names them.") var allowMissing = false
    @Option(
        help: ArgumentHelp("\(Setting.failOn.help)", valueName: "level"), completion: KnownWords.list(of: FailOn.self),
        transform: KnownWords.value)
    var failOn = FailOn.error

    func run() throws {
        var read: [WrittenReport] = []
        var isComplete = true
        for path in reports {
            do throws(WrittenReport.Failure) { read.append(try MergeCommand.read(path)) } catch {
                Console.report(error.problem)
                isComplete = false
            }
        }
        guard !read.isEmpty else { throw ExitCode(2) }
        let merged: MergedReport
        do {
            merged = try MergedReport(read, catalog: Catalog.rules, toolVersion: ProjectVersion.number, allowsMissing: allowMissing)
            for note in merged.notes { Console.note(note) }
            try write(merged.bytes)
        } catch {
            Console.report(error.problem)
            throw ExitCode(2)
        }
        Environment.keepUntilExit((read, merged))
        guard isComplete, merged.isComplete else { throw ExitCode(2) }
        if let worst = merged.worst, failOn.isMet(by: worst) { throw ExitCode(1) }
    }

    private static func read(_ path: String) throws(WrittenReport.Failure) -> WrittenReport {
        let limit = WrittenReport.limits.fileSize
        let source: Source
        do {
            source =
                path == LintTargets.standardInput
                ? try FileSystem.readStandardInput(as: path, limit: limit) : try FileSystem.read(path, as: path, limit: limit)
        } catch {
            throw WrittenReport.Failure(problem: Problem(file: path, message: error.message))
        }
        return try WrittenReport(source)
    }

    /// Writes the report.
    private func write(_ bytes: [UInt8]) throws(WrittenReport.Failure) {
        do {
            if let output {
                try AtomicFile.replace(output, bytes, isDurable: false)
            } else {
                try Output.write(LogText(json: bytes), to: Output.standardOutput)
            }
        } catch {
            throw WrittenReport.Failure(problem: Problem(file: output ?? LintTargets.standardInput, message: "\(error)"))
        }
    }
}
