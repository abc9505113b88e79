import ArgumentParser
import CProgram
import OpenAPI
import Reporting
import System
import Workspace

/// The command line: one file per command. Everything else is in the layers below.
@main
struct MerlonCommand: ParsableCommand {
    static let _errorPrefix = "error: "

    /// All commands, in the order that users see.
    static let commands: [any Subcommand.Type] = [
        LintCommand.self, DiffCommand.self, ExplainCommand.self, RulesCommand.self, InitCommand.self, BaselineCommand.self,
        ScoreCommand.self, MergeCommand.self, IgnoreCommand.self, SchemaCommand.self, DocsCommand.self,
    ]

    static let configuration = CommandConfiguration(
        commandName: "merlon",
        abstract: "Find security weaknesses in the design of an API from its OpenAPI description.",
        discussion: """
            Reads OpenAPI 3.0, 3.1, 3.2, and Swagger 2.0, in YAML or JSON, in one or many files. Never accesses the network.

            Exit status: 0 no findings at or above --fail-on; 1 some findings are; 2 not everything could be checked; 3 a bug in merlon.
            """,
        version: version,
        subcommands: commands,
        defaultSubcommand: LintCommand.self)

    /// `merlon 1.2.0 (0123456789ab)`; without a commit if the build did not receive one.
    static var version: String {
        let commit = String(cString: merlon_commit())
        return "merlon \(ProjectVersion.number)" + (commit.isEmpty ? "" : " (\(commit))")
    }

    static func main() {
        Output.ignoreClosedPipes()
        Environment.exit(status(of: Array(CommandLine.arguments.dropFirst())))
    }

    /// Runs the command that the arguments specify. - Returns: the exit status.
    static func status(of arguments: [String]) -> Int32 {
        // Scripts call this often, and parsing the commands first would take twice the time.
        if arguments == ["--version"] { return succeed(version) }
        if let mistyped = MistypedCommand(arguments) {
            Console.report(mistyped.message)
            return 2
        }
        do {
            var command = try parsed(arguments)
            try command.run()
            return 0
        } catch {
            return status(after: error, of: arguments)
        }
    }

    /// The command that the arguments specify.
    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        // Parsing only the named command takes half the time. If it fails, parsing from the root fails as well, with a better message.
        if let named = commands.first(where: { $0.word == arguments.first }) {
            if let command = try? named.parse(Array(arguments.dropFirst())) { return command }
        } else if !arguments.contains(where: { argument in argument == "help" || commands.contains { $0.word == argument } }) {
            if let command = try? LintCommand.parse(arguments) { return command }
        }
        return try parseAsRoot(arguments)
    }

    /// Shows an error of a command or of the command line. Help and version go to standard output with status 0; everything else has status
    /// 2.
    private static func status(after error: any Error, of arguments: [String]) -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        guard exitCode(for: error) == .success else {
            Console.tell(lines: fullMessage(for: shown(error, of: arguments)))
            return 2
        }
        return succeed(fullMessage(for: error))
    }

    private static func succeed(_ text: String) -> Int32 {
        do { try Console.print(LogText(text + "\n")) } catch { return 2 }
        return 0
    }

    /// The error for the arguments with visible control characters, whose message has no line breaks from them.
    private static func shown(_ error: any Error, of arguments: [String]) -> any Error {
        let visible = arguments.map { MessageText.clean($0, limit: .max) }
        guard visible != arguments else { return error }
        do { _ = try parseAsRoot(visible) } catch { return error }
        return error
    }
}
