import ArgumentParser
import Linting
import System
import Workspace

/// Options that select the configuration.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: "Configuration file to use for every file. Default: the nearest merlon.yaml, from each file up to the git root.",
        completion: .file(extensions: ["yaml", "yml"]))
    var config: String?
    @Flag(help: "Do not read configuration files.") var noConfig = false

    /// The sources of settings, in ascending precedence: files, the environment, flags.
    func search(base: Settings, flags: [SettingsLayer]) throws -> ConfigurationSearch {
        var environment = EnvironmentLayer(Environment.variable, Environment.variables)
        let variables = environment.layers()
        for problem in environment.problems { Console.report(problem) }
        guard environment.problems.isEmpty else { throw ExitCode(2) }
        let search = ConfigurationSearch(
            config: config ?? environment.config, readsFiles: !noConfig, base: base, above: variables + flags)
        try ConfigurationOptions.stop(at: search.problems)
        return search
    }

    /// Reports errors; exits with status 2 if there are any.
    static func stop(at problems: [Problem]) throws {
        for problem in problems { Console.report(problem) }
        guard problems.isEmpty else { throw ExitCode(2) }
    }

    /// The canonical path of the folder that `--root` names.
    static func folder(_ root: String?) throws -> String? {
        guard let root else { return nil }
        if let canonical = FileSystem.canonical(root), FileSystem.kind(canonical) == .directory { return canonical }
        Console.report("--root \(root): no such folder")
        throw ExitCode(2)
    }
}
