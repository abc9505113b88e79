import Reporting
import System

/// A line on standard error that says how far a long run is; only on a terminal, and only from the second second on.
final class Progress {
    /// Goes to the start of the line and clears it.
    private static let clearLine = LogText(literal: "\r\u{1B}[K")
    private let total: Int
    private let start = Clock.uptime
    private var isShown = false

    /// Hooks and CI systems may offer a terminal that nobody watches.
    private let isWatched = Environment.variable("CI") == nil && Environment.variable("PRE_COMMIT") == nil

    init(total: Int) { self.total = total }

    func show(_ number: Int, _ file: String) {
        guard total > 1, isWatched, Environment.isTerminal(Output.standardError), Clock.uptime - start > 1 else { return }
        isShown = true
        try? Output.write(Progress.clearLine + LogText("checking \(number + 1) of \(total)"), to: Output.standardError)
    }

    func clear() {
        guard isShown else { return }
        try? Output.write(Progress.clearLine, to: Output.standardError)
    }
}
