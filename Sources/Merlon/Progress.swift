import Reporting

/// A line on standard error that says how far a long run is; only on a terminal, and only from the second second on.
final class Progress {
    private let total: Int
    private let start = Process.uptime
    private var isShown = false

    init(total: Int) { self.total = total }

    func show(_ number: Int, _ file: String) {
        guard total > 1, Process.isTerminal(Output.standardError), Process.uptime - start > 1 else { return }
        isShown = true
        try? Output.write(Array("\r\u{1B}[Kchecking \(number + 1) of \(total)".utf8), to: Output.standardError)
    }

    func clear() {
        guard isShown else { return }
        try? Output.write(Array("\r\u{1B}[K".utf8), to: Output.standardError)
    }
}
