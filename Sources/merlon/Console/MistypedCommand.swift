import ArgumentParser
import Linting
import OpenAPI
import System
import Words

/// A first word that is no command and names no file, but was meant as a command.
struct MistypedCommand {
    /// What is wrong, and what was meant.
    let message: String

    /// What other tools call what Merlon does.
    private static let synonyms = [
        "analyse": "lint", "analyze": "lint", "audit": "lint", "check": "lint", "compare": "diff",
        "fix": "lint --fix", "inspect": "lint", "join": "merge", "list": "rules", "run": "lint", "scan": "lint", "setup": "init",
        "suppress": "ignore",
        "test": "lint", "validate": "lint", "verify": "lint", "version": "--version", "why": "explain",
    ]

    /// nil where the arguments begin with a command, an option or a path.
    init?(_ arguments: [String]) {
        let commands = MerlonCommand.configuration.subcommands.map { $0._commandName } + ["help"]
        guard let word = arguments.first, !commands.contains(word), MistypedCommand.isWord(word), FileSystem.entryKind(word) == nil else {
            return nil
        }
        let known = commands + MistypedCommand.synonyms.keys.sorted()
        let nearest = known.contains(word) ? [word] : EditDistance.nearest(to: word, among: known)
        var meant: [String] = []
        for command in nearest.map({ MistypedCommand.synonyms[$0] ?? $0 }) where !meant.contains(command) { meant.append(command) }
        guard !meant.isEmpty else { return nil }
        message =
            "unknown command `\(word)`; did you mean \(meant.map { "`merlon \($0)`" }.joined(separator: " or "))? `merlon --help` lists the commands"
    }

    /// Whether it could be a command: letters, hyphens between them.
    private static func isWord(_ text: String) -> Bool {
        text.utf8.count >= 2 && text.first != "-" && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
    }
}
