import Reporting

/// What is fuzzed: a way into the program that takes bytes of somebody else, and what must hold for whatever they are.
///
/// Each target returns what is wrong in words, or nil. libFuzzer calls them through `FuzzEntry`; the tests run them over the fixtures and
/// over mutants of the seeds.
struct FuzzTarget: Sendable, CustomStringConvertible {
    /// What its fixtures and seeds are called, and the fuzzer calls it.
    let name: String
    let seeds: FuzzSeeds
    private let check: @Sendable ([UInt8]) -> String?

    private init(_ name: String, _ seeds: FuzzSeeds, check: @escaping @Sendable ([UInt8]) -> String?) {
        self.name = name
        self.seeds = seeds
        self.check = check
    }

    var description: String { name }

    /// What is wrong; nil when nothing is.
    func fault(in bytes: [UInt8]) -> String? { check(bytes) }

    static let lint = FuzzTarget("lint", .descriptions) { LintFuzzing.fault(linting: $0) }
    static let fixes = FuzzTarget("fixes", .descriptions) { FixFuzzing.fault(in: $0) }

    static let all =
        readers
        + OutputFormat.all.map { format in
            FuzzTarget("\(format)-report", .hostile) { EmitterFuzzing.fault(in: $0, format) }
        }
        + ComparisonFormat.all.map { format in
            FuzzTarget("\(format)-comparison", .hostile) { EmitterFuzzing.fault(comparing: $0, format) }
        }

    private static let readers = [
        lint, fixes, FuzzTarget("yaml", .descriptions) { ReaderFuzzing.fault(reading: $0, as: "fuzz.yaml") },
        FuzzTarget("json", .json) { ReaderFuzzing.fault(reading: $0, as: "fuzz.json") },
        FuzzTarget("sniffing", .roots) { SniffingFuzzing.fault(in: $0) },
        FuzzTarget("references", .multiFile) { ReferenceFuzzing.fault(in: $0) },
        FuzzTarget("patterns", .patterns) { PatternFuzzing.fault(in: $0) },
        FuzzTarget("pattern-relation", .patternPairs) { ComparisonFuzzing.fault(relating: $0) },
        FuzzTarget("comparison", .versions) { ComparisonFuzzing.fault(in: $0) },
        FuzzTarget("suppressions", .suppressions) { LintFuzzing.fault(suppressing: $0) },
        FuzzTarget("configuration", .configurations) { FileFuzzing.fault(configuration: $0) },
        FuzzTarget("baseline", .baselines) { FileFuzzing.fault(baseline: $0) },
        FuzzTarget("merge", .reports) { MergeFuzzing.fault(in: $0) },
    ]
}
