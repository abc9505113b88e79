/// What a finding weighs in the score: level × confidence × exposure, whole numbers all of them.
package enum ScoreWeights {
    /// An error is a hole, a warning a missing guard; it takes many notes to make one of either.
    package static func weight(_ level: Level) -> Int {
        switch level {
        case .error: 100
        case .warning: 20
        case .note: 1
        }
    }

    /// About how often a finding of each confidence is right, in tenths.
    package static func weight(_ confidence: Confidence) -> Int {
        switch confidence {
        case .high: 10
        case .medium: 6
        case .low: 3
        }
    }

    /// Who can make use of it, in tenths of what a caller with a credential can: anybody, and anybody who changes things, weigh most.
    package static func weight(_ exposure: FindingContext.Exposure) -> Int {
        switch exposure {
        case .publicWrite: 30
        case .public: 20
        case .authenticated: 10
        case .scoped: 8
        case .unreached: 4
        }
    }

    package static func weight(_ finding: ReportedFinding) -> Int {
        weight(finding.level) * weight(finding.confidence) * weight(finding.standing.exposure)
    }

    /// The density at which half of the points are lost: a sure error on every operation behind a login.
    package static let halfway = 100 * 10 * 10
}
