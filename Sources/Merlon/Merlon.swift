import ArgumentParser
import OpenAPI
import Reporting
import System

/// The command line: one file a command. Everything else lives in the layers below.
@main
struct Merlon: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "merlon",
        abstract: "Finds where the design of an API leaves it open, from its OpenAPI description.",
        discussion: """
            Reads OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0, YAML or JSON, one file or many. Never reaches for the network.

            Exit status: 0 nothing at or above --fail-on; 1 something is; 2 could not vouch for everything; 3 a bug in merlon.
            """,
        version: version,
        subcommands: [
            Lint.self, Explain.self, RulesCommand.self, InitCommand.self, BaselineCommand.self, ScoreCommand.self, MergeCommand.self,
            IgnoreCommand.self,
            Schema.self,
        ],
        defaultSubcommand: Lint.self)

    static func main() {
        Output.ignoreClosedPipes()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            exit(after: error)
        }
    }

    /// Ends the program on an error of a command or of the command line: help and version to standard output with 0, else 2.
    private static func exit(after error: any Error) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        let isClean = exitCode(for: error) == .success
        let text = fullMessage(for: error) + "\n"
        try? Output.write(Array(text.utf8), to: isClean ? Output.standardOutput : Output.standardError)
        exit(isClean ? 0 : 2)
    }

    private static func exit(_ status: Int32) -> Never { Process.exit(status) }
}
