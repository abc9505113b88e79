import Support
import System
import Testing
import YAML

@testable import Workspace

/// Every fuzz target over what fuzzing found before, its seeds, and mutants of them that are the same each time.
@Suite struct FuzzTests {
    @Test(arguments: FuzzTarget.all) func `fixtures and seeds`(_ target: FuzzTarget) throws {
        let seeds = target.seeds.texts
        #expect(!seeds.isEmpty)
        for bytes in try Repository.contents(of: "Tests/Fuzzing/Fixtures/\(target.name)") + seeds.prefix(40) {
            #expect(target.fault(in: bytes) == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    @Test(arguments: FuzzTarget.all) func mutants(_ target: FuzzTarget) {
        var generator = Generator(seed: 41)
        let seeds = target.seeds.texts
        for round in 0..<60 {
            let bytes = Mutation.mutant(of: generator.pick(seeds), &generator)
            guard let fault = target.fault(in: bytes) else { continue }
            Issue.record("round \(round): \(fault)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            return
        }
    }

    /// `MUTANTS_TO_RUN` asks for more than what an ordinary run has time for.
    @Test(arguments: [FuzzTarget.lint, .fixes]) func `structure mutants`(_ target: FuzzTarget) throws {
        let descriptions = try ["open-by-default.yaml", "swagger-2.0.yaml", "webhooks-3.1.yaml", "events-3.2.yaml", "no-security.yaml"].map
        { name in
            let tree = Tree.read(Source(path: name, text: try Repository.text(of: "Examples/\(name)")))
            return try #require(withExtendedLifetime(tree) { tree.root.flatMap { Value($0) } })
        }
        var mutation = StructureMutation(seed: 43)
        for round in 0..<(Environment.variable("MUTANTS_TO_RUN").flatMap { Int($0) } ?? 100) {
            let bytes = mutation.mutant(of: descriptions[round % descriptions.count])
            guard let fault = target.fault(in: bytes) else { continue }
            Issue.record("round \(round): \(fault)\n\(String(decoding: bytes, as: UTF8.self))")
            return
        }
    }
}
