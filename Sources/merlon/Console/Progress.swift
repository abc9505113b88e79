import Reporting
import System

/// A progress line on standard error; only on a terminal, and only after the first second.
final class Progress {
    /// Moves to the start of the line and clears it.
    private static let clearLine = LogText(literal: "\r\u{1B}[K")
    private let total: Int
    private let start = Clock.uptime
    private var isShown = false

    /// Hooks and CI systems may provide a terminal that nobody watches.
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
