import ArgumentParser

/// A command of the program: one file, and one line in `MerlonCommand.commands`.
protocol Subcommand: ParsableCommand {
    /// Words by which other tools call what it does, each with how Merlon calls that: `scan` is `lint`.
    static var synonyms: [String: String] { get }
}

extension Subcommand {
    static var synonyms: [String: String] { [:] }

    /// Its word on the command line.
    static var word: String { configuration.commandName ?? "" }
}
