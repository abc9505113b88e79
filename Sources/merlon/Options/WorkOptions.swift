import ArgumentParser
import System

/// Options that say how the work is done.
struct WorkOptions: ParsableArguments {
    @Option(
        name: .customLong("jobs"), help: ArgumentHelp("Files checked at a time. Default: as many as there are cores.", valueName: "n"))
    private var wanted: Int?

    var jobs: Int { wanted ?? Parallel.cores }

    func validate() throws { if jobs < 1 { throw ValidationError("--jobs takes a number from 1 on") } }
}
