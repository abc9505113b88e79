import ArgumentParser
import Workspace

/// Options for suppressions and baselines.
struct IgnoreOptions: ParsableArguments {
    @Flag(help: "Disable all suppressions: `merlon: ignore` comments and x-merlon-ignore.") var noIgnores = false
    @Option(.baseline, valueName: "file", completion: .file()) var baseline: SettingsLayer?
    @Flag(help: "Exit with status 1 if the baseline has stale entries, and list them.") var strictBaseline = false
    @Option(
        help: ArgumentHelp(
            "Count and fix only findings that are new since a git revision: main, HEAD~1, v1.2.", valueName: "revision"))
    var since: String?
    @Flag(help: "Also list suppressed findings with their reasons.") var showSuppressed = false
}
