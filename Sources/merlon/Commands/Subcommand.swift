import ArgumentParser

/// A command of the program: one file, and one line in `MerlonCommand.commands`.
protocol Subcommand: ParsableCommand {
    /// Names that other tools use for the command, with the equivalent in Merlon: `scan` is `lint`.
    static var synonyms: [String: String] { get }
}

extension Subcommand {
    static var synonyms: [String: String] { [:] }

    /// Its name on the command line.
    static var word: String { configuration.commandName ?? "" }
}
