extension FixDemand {
    /// - Parameter leads: whether the finding is the first of its cause and level.
    package func includes(_ level: Level, leads: Bool) -> Bool {
        switch self {
        case .none: false
        case .leading(let least): leads && level >= least
        case .from(let least): level >= least
        case .all: true
        }
    }

    /// A demand that covers both.
    package func union(_ other: FixDemand) -> FixDemand {
        switch (self, other) {
        case (.none, let demand), (let demand, .none): demand
        case (.all, _), (_, .all): .all
        case (.leading(let first), .leading(let second)): .leading(min(first, second))
        case (.from(let first), .from(let second)), (.from(let first), .leading(let second)), (.leading(let first), .from(let second)):
            .from(min(first, second))
        }
    }
}

extension Report {
    /// The report with only the requested fixes.
    package func showing(_ demand: FixDemand) -> Report {
        let isWanted = { (finding: ReportedFinding) in finding.fixes.isEmpty || demand.includes(finding.level, leads: finding.leads) }
        guard !findings.allSatisfy(isWanted) else { return self }
        var report = self
        for index in findings.indices where !isWanted(findings[index]) { report.findings[index].fixes = [] }
        return report
    }
}
