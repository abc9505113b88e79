import ArgumentParser

/// Options that say what comes of suppressions.
struct IgnoreOptions: ParsableArguments {
    @Flag(help: "Heed no suppressions: `merlon: ignore` comments and x-merlon-ignore.") var noIgnores = false
    @Flag(help: "Also list what is suppressed, with the reasons.") var showSuppressed = false
}
