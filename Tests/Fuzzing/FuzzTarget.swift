/// What is fuzzed: a way into the program that takes bytes of someone else, and what must hold for whatever they are.
///
/// Each target returns what is wrong in words, or nil. libFuzzer calls them through `FuzzEntry`; the tests run them over the fixtures and
/// over mutants of the seeds.
enum FuzzTarget: String, CaseIterable, Sendable {
    case yaml, json, sniffing, references, lint, patterns, suppressions, configuration, baseline, merge, fixes
    case text, sarif, gitlab, junit, checkstyle, rdjson, github, azure, markdown, csv, concise, jsonReport

    func fault(in bytes: [UInt8]) -> String? {
        switch self {
        case .yaml: ReaderFuzzing.fault(reading: bytes, as: "fuzz.yaml")
        case .json: ReaderFuzzing.fault(reading: bytes, as: "fuzz.json")
        case .sniffing: SniffingFuzzing.fault(in: bytes)
        case .references: ReferenceFuzzing.fault(in: bytes)
        case .lint: LintFuzzing.fault(linting: bytes)
        case .patterns: PatternFuzzing.fault(in: bytes)
        case .suppressions: LintFuzzing.fault(suppressing: bytes)
        case .configuration: FileFuzzing.fault(configuration: bytes)
        case .baseline: FileFuzzing.fault(baseline: bytes)
        case .merge: MergeFuzzing.fault(in: bytes)
        case .fixes: FixFuzzing.fault(in: bytes)
        case .text: EmitterFuzzing.fault(in: bytes, .text)
        case .sarif: EmitterFuzzing.fault(in: bytes, .sarif)
        case .gitlab: EmitterFuzzing.fault(in: bytes, .gitlab)
        case .junit: EmitterFuzzing.fault(in: bytes, .junit)
        case .checkstyle: EmitterFuzzing.fault(in: bytes, .checkstyle)
        case .rdjson: EmitterFuzzing.fault(in: bytes, .rdjson)
        case .github: EmitterFuzzing.fault(in: bytes, .github)
        case .azure: EmitterFuzzing.fault(in: bytes, .azure)
        case .markdown: EmitterFuzzing.fault(in: bytes, .markdown)
        case .csv: EmitterFuzzing.fault(in: bytes, .csv)
        case .concise: EmitterFuzzing.fault(in: bytes, .concise)
        case .jsonReport: EmitterFuzzing.fault(in: bytes, .json)
        }
    }
}
