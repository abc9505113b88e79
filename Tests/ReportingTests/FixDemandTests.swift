import Editing
import Linting
import Reporting
import Support
import Testing

/// What a format shows does not depend on which formats stand beside it.
@Suite struct FixDemandTests {
    private static let demands: [FixDemand] =
        [.none, .all] + [Level.note, .warning, .error].flatMap { [FixDemand.leading($0), .from($0)] }
    private static let findings = [Level.note, .warning, .error].flatMap { level in [true, false].map { (level: level, leads: $0) } }

    @Test(arguments: demands, demands) func `a union includes both demands`(_ first: FixDemand, _ second: FixDemand) {
        let union = first.union(second)
        #expect(union == second.union(first))
        for finding in Self.findings where first.includes(finding.level, leads: finding.leads) {
            #expect(union.includes(finding.level, leads: finding.leads))
        }
    }

    /// Findings of each level, each with a fix if the demand says so, as the linter does.
    private func report(_ demand: FixDemand) -> Report {
        let source = ReportingSamples.shop
        let findings = Self.findings.enumerated().map { number, shape in
            let place = source.place(of: "post")
            let fix = Fix(title: "fix \(number)", safety: .safe, edits: [Edit(source: source, range: place.range, text: "put")])
            var finding = makeFinding(
                makeRule("api1-\(shape.level.rawValue)", level: shape.level), place, message: "finding \(number)",
                fixes: demand.includes(shape.level, leads: shape.leads) ? [fix] : [], fingerprint: "\(number)", group: shape.level.rawValue)
            finding.leads = shape.leads
            return finding
        }
        return Report(files: [CheckedFile(path: source.path, openapi: "3.0.3", operations: 1, status: .checked)], findings: findings)
    }

    @Test(arguments: OutputFormat.all, OutputFormat.all)
    func `two formats are the same separately and together`(_ first: OutputFormat, _ second: OutputFormat) {
        for options in [ReportOptions(), ReportOptions(notes: true)] {
            for isCompared in [false, true] {
                let own = first.fixDemand(options, isCompared: isCompared)
                var alone = report(own)
                var together = report(own.union(second.fixDemand(options, isCompared: isCompared)))
                if isCompared { (alone.since, together.since) = ("main", "main") }
                #expect(first.render(alone, options) == first.render(together, options))
            }
        }
    }

    @Test func `each format shows exactly the fixes that it demands`() {
        let all = report(.all)
        let count = { (format: OutputFormat) in
            String(decoding: format.render(all), as: UTF8.self).split(separator: "fix ", omittingEmptySubsequences: false).count - 1
        }
        #expect(count(.json) == 6)
        #expect(count(.sarif) == 4)
        #expect(count(.text) == 2)
    }
}
