import Words

/// How serious a finding is.
package enum Level: String, Sendable, CaseIterable, Comparable, CustomStringConvertible {
    case note, warning, error

    package var description: String { rawValue }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
}

/// How certain a rule is that a finding is correct.
package enum Confidence: String, Sendable, CaseIterable, Comparable {
    case low, medium, high

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }

    package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}

extension SensitiveData.Confidence {
    /// As the confidence of a finding.
    package var asFinding: Confidence {
        switch self {
        case .high: .high
        case .medium: .medium
        case .low: .low
        }
    }
}
