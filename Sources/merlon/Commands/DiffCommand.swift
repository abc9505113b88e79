import ArgumentParser
import Comparing
import Linting
import Reporting
import System
import Workspace

/// `merlon diff OLD [NEW]`: the effects of changes on security.
struct DiffCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compare two versions: what became weaker or stronger.",
        discussion: """
            Compares what two versions of API descriptions mean, not their text. Each version is a file, a folder, - for standard input, a git \
            revision, or REVISION:path. `merlon diff main` compares everything in the working tree with a revision.

            Exit status: 0 nothing weaker at or above --fail-on; 1 something is; 2 not everything could be compared; 3 a bug in merlon.
            """)

    @Argument(help: "The old version: a file, folder, -, git revision, or REVISION:path.", completion: .file()) var old: String
    @Argument(help: "The new version, named the same way. Default: the working tree, where the old one is a revision.", completion: .file())
    var new: String?
    @OptionGroup(title: "What is shown") var display: ComparisonDisplayOptions

    @Option(.failOn, valueName: "level") var failOn: SettingsLayer?
    @Option(.minConfidence, valueName: "confidence") var minConfidence: SettingsLayer?
    @Option(
        help: ArgumentHelp(
            "Kinds of change that no suppression, baseline, level or minimum confidence hides, by id or prefix; separated by commas.",
            valueName: "kinds"), completion: RuleChoice.completion)
    var require: [String] = []
    @Option(help: "Folder that references must not leave. Default: the git root of each file.", completion: .directory) var root: String?
    @Option(help: "Name for standard input, in reports and for its references.") var stdinFilename: String?
    @OptionGroup(title: "What does not count") var ignoring: ComparisonIgnoreOptions
    @OptionGroup(title: "Where settings come from") var configuring: ConfigurationOptions
    @OptionGroup var work: WorkOptions

    func run() throws {
        let search = try configuration()
        let run: DiffRun
        do { run = try DiffRun(old: old, new: new, standardInputName: stdinFilename, search) } catch {
            Console.report(error)
            throw ExitCode(2)
        }
        try ConfigurationOptions.stop(at: search.problems)
        let progress = Progress(total: run.count)
        let result = run.run(jobs: work.jobs, willStart: progress.show)
        progress.clear()
        for problem in result.report.problems { Console.report(problem) }
        if !display.quiet { for note in run.notices.map(\.text) + result.notes { Console.note(note) } }
        let isWritten = display.write(result.report, result.outcome)
        if ignoring.accept { return try accept(result, run, isWritten: isWritten) }
        // Deallocating large descriptions would take time for nothing.
        Environment.keepUntilExit((result, run))
        guard isWritten else { throw ExitCode(2) }
        if result.outcome.status != 0 { throw ExitCode(Int32(result.outcome.status)) }
    }

    private func configuration() throws -> ConfigurationSearch {
        var base = Settings()
        base.fixes = .none
        base.heedsSuppressions = !ignoring.noIgnores
        base.root = try ConfigurationOptions.folder(root)
        var flags = [minConfidence, failOn].compactMap(\.self)
        // A baseline that is yet to be written is empty.
        if let baseline = ignoring.baseline, !ignoring.accept || FileSystem.entryKind(baseline) != nil {
            flags.append(try Setting.baseline.layer(baseline))
        }
        if !require.isEmpty { flags.append(try RuleChoice.layer(.require, require)) }
        return try configuring.search(base: base, flags: flags)
    }

    /// Writes the active changes to the baseline.
    private func accept(_ result: DiffRun.Result, _ run: DiffRun, isWritten: Bool) throws {
        let path = ignoring.baseline ?? run.baseline ?? Baseline.defaultPath
        guard result.report.problems.isEmpty, isWritten else {
            Console.report("\(path) is not written: not everything could be compared")
            throw ExitCode(2)
        }
        do {
            var baseline = FileSystem.entryKind(path) == nil ? Baseline(path: path) : try Baseline(reading: path)
            let count = run.accept(result.report, into: &baseline)
            if count > 0 { try AtomicFile.replace(path, baseline.bytes) }
            Console.note("\(path): \(count) \(count == 1 ? "change" : "changes") accepted")
        } catch let error as Baseline.Failure {
            Console.report(error.problem)
            throw ExitCode(2)
        } catch {
            Console.report("\(error)")
            throw ExitCode(2)
        }
    }

    func validate() throws {
        if stdinFilename != nil, old != LintTargets.standardInput, new != LintTargets.standardInput {
            throw ValidationError("--stdin-filename names standard input, which is not read: pass - as a version")
        }
    }
}

/// Options for changes that a comparison omits.
struct ComparisonIgnoreOptions: ParsableArguments {
    @Flag(help: "Disable all suppressions: `merlon: ignore` comments and x-merlon-ignore.") var noIgnores = false
    @Option(help: "Leave out changes recorded in this file, which --accept writes.", completion: .file()) var baseline: String?
    @Flag(
        help: """
            Record what became weaker or different in the baseline, so that it no longer counts: the file of --baseline, or of merlon.yaml, else \
            merlon-baseline.json.
            """
    ) var accept = false
}
