import ArgumentParser
import CProgram
import OpenAPI
import Reporting
import System
import Workspace

/// The command line: one file a command. Everything else lives in the layers below.
@main
struct MerlonCommand: ParsableCommand {
    static let _errorPrefix = "error: "

    static let configuration = CommandConfiguration(
        commandName: "merlon",
        abstract: "Finds where the design of an API leaves it open, from its OpenAPI description.",
        discussion: """
            Reads OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0, YAML or JSON, one file or many. Never reaches for the network.

            Exit status: 0 nothing at or above --fail-on; 1 something is; 2 could not vouch for everything; 3 a bug in merlon.
            """,
        version: version,
        subcommands: [
            LintCommand.self, DiffCommand.self, ExplainCommand.self, RulesCommand.self, InitCommand.self, BaselineCommand.self,
            ScoreCommand.self, MergeCommand.self, IgnoreCommand.self, SchemaCommand.self, DocsCommand.self,
        ],
        defaultSubcommand: LintCommand.self)

    /// `merlon 1.2.0 (0123456789ab)`; without a commit where the build was not told one.
    static var version: String {
        let commit = String(cString: merlon_commit())
        return "merlon \(ProjectVersion.number)" + (commit.isEmpty ? "" : " (\(commit))")
    }

    static func main() {
        Output.ignoreClosedPipes()
        let arguments = Array(CommandLine.arguments.dropFirst())
        // Asked by scripts, over and over: taking the commands apart first would double what it costs.
        if arguments == ["--version"] { succeed(version) }
        if let mistyped = MistypedCommand(arguments) {
            Console.report(mistyped.message)
            exit(2)
        }
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            exit(after: error, of: arguments)
        }
    }

    /// Ends the program on an error of a command or of the command line: help and version to standard output with 0, else 2.
    private static func exit(after error: any Error, of arguments: [String]) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        guard exitCode(for: error) == .success else {
            Console.tell(lines: fullMessage(for: shown(error, of: arguments)))
            exit(2)
        }
        succeed(fullMessage(for: error))
    }

    private static func succeed(_ text: String) -> Never {
        do { try Console.print(LogText(text + "\n")) } catch { exit(2) }
        exit(0)
    }

    /// The error that arguments make when their control characters are visible: its message has no line break but its own.
    private static func shown(_ error: any Error, of arguments: [String]) -> any Error {
        let visible = arguments.map { MessageText.clean($0, limit: .max) }
        guard visible != arguments else { return error }
        do { _ = try parseAsRoot(visible) } catch { return error }
        return error
    }

    private static func exit(_ status: Int32) -> Never { Environment.exit(status) }
}
