import System

/// How long the stages of a run and its rules took, in seconds of wall-clock time, summed over all files. For any number of threads.
package final class RunTimings: @unchecked Sendable {
    package enum Stage: String, Sendable, CaseIterable {
        case parsing, indexing, rules, findings, reports
    }

    /// The number of rules that are listed.
    private static let shown = 10
    // Guards both tables, which makes the class Sendable.
    private let lock = Lock()
    private var stages: [Stage: Double] = [:]
    private var rules: [String: Double] = [:]

    package init() {}

    /// Adds the time that some work takes to a stage.
    package func measure<Value>(_ stage: Stage, _ work: () throws -> Value) rethrows -> Value {
        let start = Clock.uptime
        defer { add(Clock.uptime - start, to: stage) }
        return try work()
    }

    private func add(_ seconds: Double, to stage: Stage) { lock.hold { stages[stage, default: 0] += seconds } }

    func add(_ seconds: Double, rule: String) { lock.hold { rules[rule, default: 0] += seconds } }

    /// The stages, then the ten slowest rules, one per line.
    package var lines: [String] {
        lock.hold {
            let slowest = rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(RunTimings.shown)
            return Stage.allCases.map { RunTimings.line($0.rawValue, stages[$0] ?? 0) } + ["slowest rules:"]
                + slowest.map { RunTimings.line($0.key, $0.value) }
        }
    }

    /// `   12.3 ms  parsing`
    private static func line(_ name: String, _ seconds: Double) -> String {
        let tenths = Int((seconds * 10_000).rounded())
        let text = "\(tenths / 10).\(tenths % 10) ms"
        return String(repeating: " ", count: max(0, 12 - text.utf8.count)) + text + "  " + name
    }
}

extension RunTimings? {
    /// Performs some work and records its time if requested.
    package func measure<Value>(_ stage: RunTimings.Stage, _ work: () throws -> Value) rethrows -> Value {
        guard let self else { return try work() }
        return try self.measure(stage, work)
    }
}
