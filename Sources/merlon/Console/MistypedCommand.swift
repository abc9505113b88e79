import ArgumentParser
import Linting
import OpenAPI
import System
import Words

/// A first argument that is neither a command nor a file, but was meant as a command.
struct MistypedCommand {
    /// The error message, with a suggestion.
    let message: String

    /// Names that other tools use for what Merlon does.
    private static let synonyms = [
        "analyse": "lint", "analyze": "lint", "audit": "lint", "check": "lint", "compare": "diff",
        "fix": "lint --fix", "inspect": "lint", "join": "merge", "list": "rules", "run": "lint", "scan": "lint", "setup": "init",
        "suppress": "ignore",
        "test": "lint", "validate": "lint", "verify": "lint", "version": "--version", "why": "explain",
    ]

    /// nil if the arguments start with a command, an option, or a path.
    init?(_ arguments: [String]) {
        let commands = MerlonCommand.commands.map { $0.word } + ["help"]
        guard let word = arguments.first, !commands.contains(word), MistypedCommand.isWord(word), FileSystem.entryKind(word) == nil else {
            return nil
        }
        let known = commands + MistypedCommand.synonyms.keys.sorted()
        let nearest = known.contains(word) ? [word] : EditDistance.nearest(to: word, among: known)
        var meant: [String] = []
        for command in nearest.map({ MistypedCommand.synonyms[$0] ?? $0 }) where !meant.contains(command) { meant.append(command) }
        guard !meant.isEmpty else { return nil }
        message =
            "unknown command `\(word)`; did you mean \(meant.map { "`merlon \($0)`" }.joined(separator: " or "))? See `merlon --help` for all commands"
    }

    /// Whether it could be a command: letters and hyphens.
    private static func isWord(_ text: String) -> Bool {
        text.utf8.count >= 2 && text.first != "-" && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }
    }
}
