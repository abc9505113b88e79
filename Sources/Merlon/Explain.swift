import ArgumentParser
import Linting
import Reporting
import Rules

/// `merlon explain RULE`: what a rule looks for, why, and what to do.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Explains a rule: what it finds, why that matters, what to change.")

    @Argument(help: "The id of a rule, such as api4-unbounded-array.", completion: .list(Catalog.rules.map(\.id)))
    var rule: String

    func run() throws {
        guard let found = Catalog.rule(rule.lowercased()) else {
            let hint =
                EditDistance.closest(to: rule, among: Catalog.rules.map(\.id)).map { "; did you mean \($0)?" }
                ?? "; `merlon rules` lists them"
            Trouble.report("no rule is called \(rule)\(hint)")
            throw ExitCode(2)
        }
        try Trouble.print(Array(RulePage(found).markdown.utf8))
    }
}
