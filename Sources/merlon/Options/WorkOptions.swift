import ArgumentParser
import System

/// Options for how the work is done.
struct WorkOptions: ParsableArguments {
    @Option(
        name: .customLong("jobs"), help: ArgumentHelp("Number of files checked at a time. Default: the number of cores.", valueName: "n"))
    private var wanted: Int?

    var jobs: Int { wanted ?? Parallel.cores }

    func validate() throws { if jobs < 1 { throw ValidationError("--jobs requires a number of at least 1") } }
}
