import ArgumentParser
import Reporting
import System
import Workspace

/// `merlon init`: writes a commented configuration to start from.
struct InitCommand: Subcommand {
    static let configuration = CommandConfiguration(commandName: "init", abstract: "Write a commented merlon.yaml.")
    static let synonyms = ["setup": "init"]

    @Argument(help: "File to write; - is standard output.", completion: .file()) var path = ConfigurationName.standard

    func run() throws {
        let bytes = Array(ConfigurationTemplate.text.utf8)
        if path == LintTargets.standardInput { return try Console.print(lines: bytes) }
        let folder = FilePath.directory(of: path)
        if ConfigurationName.places.contains(path), let other = ConfigurationName.found(in: folder).first,
            other != FilePath.join(folder, path)
        {
            Console.report("\(other): already configures this folder; \(path) was not written")
            throw ExitCode(2)
        }
        guard FileSystem.entryKind(path) == nil else {
            Console.report("\(path): already exists; not overwritten")
            throw ExitCode(2)
        }
        do { try AtomicFile.replace(path, bytes) } catch {
            Console.report("\(error)")
            throw ExitCode(2)
        }
    }
}
