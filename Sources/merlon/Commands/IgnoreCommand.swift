import ArgumentParser
import Editing
import Linting
import Reporting
import System
import Workspace
import YAML

/// `merlon ignore`: writes a suppression with its reason.
struct IgnoreCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "ignore", abstract: "Write a suppression for a finding.",
        discussion: """
            Writes a comment above the entry or item; in JSON and wherever a comment is not possible, writes x-merlon-ignore to the enclosing \
            object. The suppression is tested first with the given rules: nothing is written unless it suppresses the findings. If the object \
            has no narrower place, other findings of those rules in it are suppressed as well, and are counted.

            merlon ignore api4-unbounded-array openapi.yaml '#/paths/~1orders/get' --reason 'the gateway bounds it'
            merlon ignore api4-unbounded-array openapi.yaml:34 --reason 'the gateway bounds it' --until 2027-01-31
            """)
    static let synonyms = ["suppress": "ignore"]

    @Argument(help: "The rule, or a name for several rules; separate several with commas.", completion: RuleChoice.completion) var rule:
        String
    @Argument(help: "The file that contains the finding; add :LINE instead of a pointer.", completion: .file()) var file: String
    @Argument(help: "JSON pointer as shown in reports: '#/paths/~1orders/get'.") var pointer: String?
    @Option(help: "Reason for the suppression, on one line.") var reason: String
    @Option(help: ArgumentHelp("Last day of the suppression.", valueName: "yyyy-mm-dd")) var until: String?
    @Option(help: "Owner of the suppression; requires x-merlon-ignore.") var owner: String?
    @Flag(name: .customLong("extension"), help: "Write x-merlon-ignore instead of a comment.") var isExtension = false
    @Flag(help: "Print a patch for git apply without writing anything.") var diff = false
    @Option(.profile) var profile: SettingsLayer?
    @OptionGroup(title: "Where settings come from") var configuring: ConfigurationOptions
    @Option(help: "Folder that references must not leave. Default: the git root of each file.", completion: .directory) var root: String?

    func run() throws {
        let (path, place) = try target()
        let selectors = try RuleChoice.selectors([rule], of: "RULE")
        let statement = SuppressionWriter.Statement(rules: selectors.map(\.text), reason: reason, until: until, owner: owner)
        if let fault = statement.fault(today: RuleOptions().currentDay) { throw stop(fault) }
        guard let canonical = FileSystem.canonical(path) else { throw stop("\(path): no such file") }
        if let refusal = FileSystem.refusal(toWrite: path) { throw stop("\(path): \(refusal.message)") }
        let linter = try linter(for: canonical)
        let run = IgnoreRun(
            file: path, canonical: canonical, place: place, statement: statement, selectors: selectors, isExtension: isExtension,
            linter: linter, descriptions: try descriptions(path, linter))
        let outcome: IgnoreRun.Outcome
        do { outcome = try run.run() } catch {
            for problem in error.problems { Console.report(problem) }
            throw ExitCode(2)
        }
        switch outcome {
        case .needless(let count):
            Console.note("\(path): \(count) \(count == 1 ? "finding there is" : "findings there are") already suppressed")
        case .edited(let draft, let line, let count): try finish(draft, canonical, line, count)
        }
    }

    private func finish(_ draft: Draft, _ canonical: String, _ line: Int, _ count: Int) throws {
        if diff {
            let patch = Patch([draft])
            let withheld = patch.withheld("the patch would reveal a credential; omit --diff")
            for problem in withheld { Console.report(problem) }
            guard withheld.isEmpty else { throw ExitCode(2) }
            return try Console.print(exact: patch.bytes)
        }
        do { try AtomicFile.replace(canonical, draft.bytes, links: .refused, ifHolding: draft.original) } catch {
            throw stop("\(error)")
        }
        let effect = count == 1 ? "1 finding is now suppressed" : "\(count) findings are now suppressed"
        Console.note("\(draft.path):\(line): ignores \(rule): \(effect)")
    }

    private func target() throws -> (path: String, place: IgnorePlace) {
        if let pointer {
            guard let place = IgnorePlace(pointer: pointer) else { throw stop("\(pointer): a pointer starts with / or #/") }
            return (file, place)
        }
        guard FileSystem.entryKind(file) == nil, let split = IgnorePlace.split(file) else {
            throw stop("\(file): specify the place with a pointer or as \(file):LINE")
        }
        return split
    }

    /// A linter that runs only the given rule and the rules about suppressions.
    private func linter(for canonical: String) throws -> Linter {
        var base = Settings()
        base.fixes = .none
        base.root = try ConfigurationOptions.folder(root)
        let chosen = try RuleChoice.layer(.select, [rule, "suppression"], origin: "RULE")
        let search = try configuring.search(base: base, flags: [profile, chosen].compactMap(\.self))
        let linter = search.settings(for: canonical).linter
        try ConfigurationOptions.stop(at: search.problems)
        return linter
    }

    /// The file itself, or the descriptions that refer to it.
    private func descriptions(_ path: String, _ linter: Linter) throws -> [String] {
        if (try? DescriptionSniffer.isDescription(path)) == true { return [path] }
        let affected = AffectedDescriptions(of: [path], linter, jobs: Parallel.cores)
        for problem in affected.problems { Console.report(problem) }
        guard !affected.files.isEmpty else { throw stop("\(path): not an API description, and none refers to it") }
        return affected.files
    }

    private func stop(_ message: String) -> ExitCode {
        Console.report(message)
        return ExitCode(2)
    }
}
