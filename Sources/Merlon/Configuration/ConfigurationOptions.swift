import ArgumentParser

/// Options that say which configuration holds.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: "Configuration for every file. Default: merlon.yaml or .merlon.yaml, from each file up to the git root.", completion: .file())
    var config: String?
    @Flag(help: "Read no configuration file.") var noConfig = false
}
