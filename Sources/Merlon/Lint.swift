import ArgumentParser
import Linting
import OpenAPI
import Reporting
import Rules
import YAML

/// `merlon lint`: the main command.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks API descriptions.",
        discussion:
            "Folders are searched for API descriptions by content, honouring .gitignore. Without a path the current folder is searched.")

    @Argument(help: "Files, folders or globs; - is standard input.", completion: .file())
    var paths: [String] = []

    @OptionGroup(title: "Which rules") var choice: RuleChoice
    @OptionGroup(title: "What is shown") var display: DisplayOptions

    @Option(help: "Lowest level that makes the exit status 1: error, warning, note, never.") var failOn = FailOn.error
    @Option(help: "Folder that references stay in. Default: the git root of each file.", completion: .directory) var root: String?
    @Option(help: "Name for standard input, in reports and for its references.") var stdinFilename: String?
    @Flag(help: "List the files that would be checked, and stop.") var showFiles = false

    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case error, warning, note, never

        func isMet(by report: Report) -> Bool {
            guard let level = Level(rawValue: rawValue) else { return false }
            return report.findings.contains { $0.isActive && $0.level >= level }
        }
    }

    func run() throws {
        let settings = try settings()
        let targets = LintTargets(paths: paths, standardInputName: stdinFilename, limits: settings.limits)
        if showFiles { return try show(targets) }
        let linter = Linter(catalog: Catalog.rules, settings: settings)
        var report = Report(problems: targets.problems, rules: linter.rules)
        let progress = Progress(total: targets.files.count)
        for (number, file) in targets.files.enumerated() {
            progress.show(number, file)
            let inspection = targets.inspect(file, with: linter)
            report.files.append(inspection.file)
            report.findings += inspection.findings
            report.problems += inspection.problems
        }
        progress.clear()
        if !display.quiet { for note in targets.notes { Trouble.note(note) } }
        for problem in report.problems { Trouble.report(problem) }
        let isWritten = try display.write(report)
        guard report.problems.isEmpty, isWritten else { throw ExitCode(2) }
        if failOn.isMet(by: report) { throw ExitCode(1) }
    }

    func validate() throws {
        if stdinFilename != nil, !paths.contains(LintTargets.standardInput) {
            throw ValidationError("--stdin-filename names standard input, which is not read: pass - as a path")
        }
    }

    private func show(_ targets: LintTargets) throws {
        try Trouble.print(targets.list)
        if !display.quiet { for note in targets.notes { Trouble.note(note) } }
        for problem in targets.problems { Trouble.report(problem) }
        guard targets.problems.isEmpty else { throw ExitCode(2) }
    }

    private func settings() throws -> Settings {
        var settings = try choice.settings()
        if let root {
            guard let canonical = FileSystem.canonical(root), FileSystem.kind(canonical) == .directory else {
                Trouble.report("--root \(root): no such folder")
                throw ExitCode(2)
            }
            settings.root = canonical
        }
        return settings
    }
}
