import ArgumentParser

/// Options that say what comes of suppressions.
struct IgnoreOptions: ParsableArguments {
    @Flag(help: "Heed no suppressions: `merlon: ignore` comments and x-merlon-ignore.") var noIgnores = false
    @Option(help: "Findings that were there before and do not count: a file of `merlon baseline`.", completion: .file()) var baseline:
        String?
    @Flag(help: "Exit status 1 when the baseline has entries that nothing needs any more; they are listed.") var strictBaseline = false
    @Option(
        help: ArgumentHelp(
            "Findings that were there at a git revision do not count, and are not fixed: main, HEAD~1, v1.2.", valueName: "revision"))
    var since: String?
    @Flag(help: "Also list what is suppressed, with the reasons.") var showSuppressed = false
}
