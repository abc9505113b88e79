import ArgumentParser
import Reporting
import System

/// The reports that a run must write, and other outputs that use the same destinations. No report is dropped silently.
struct ReportDemand {
    let display: DisplayOptions
    let fixing: FixOptions
    let showsSuppressed: Bool

    init(_ lint: LintCommand) {
        display = lint.display
        fixing = lint.fixing
        showsSuppressed = lint.ignoring.showSuppressed
    }

    /// Whether only requested reports are written.
    var isQuiet: Bool { fixing.isDry || fixing.fixOnly }

    /// Whether anything is written about findings.
    var isAny: Bool { !isQuiet || !display.asked.isEmpty || display.statistics || showsSuppressed }

    /// Throws if two outputs conflict.
    ///
    /// - Parameter listing: the option that prints a list and exits, if there is one.
    func check(listing: String?) throws {
        if let listing, let other = options.first {
            throw ValidationError("\(listing) checks no files; omit \(other)")
        }
        if fixing.diff, let taken = display.asked.first(where: { $0.path == nil }) {
            let name = taken.format.name
            throw ValidationError("--diff prints the patch to standard output: write the report to a file, --format \(name)=FILE")
        }
        var paths: Set<String> = []
        for path in display.asked.compactMap(\.path) + [fixing.fixOverlay].compactMap({ $0 })
        where !paths.insert(FilePath.normalized(path)).inserted && !isDevice(path) {
            throw ValidationError("two outputs use \(path); name a different file for each")
        }
    }

    /// A terminal, a pipe, or /dev/null accepts any number of reports.
    private func isDevice(_ path: String) -> Bool { FileSystem.kind(path) == .other }

    /// Outputs that are requested explicitly.
    private var options: [String] {
        let given: [(name: String, isGiven: Bool)] = [
            ("--format", !display.format.isEmpty), ("--output", display.output != nil), ("--statistics", display.statistics),
            ("--show-suppressed", showsSuppressed),
            ("--diff", fixing.diff), ("--fix-overlay", fixing.fixOverlay != nil),
        ]
        return given.filter(\.isGiven).map(\.name)
    }
}
