import ArgumentParser
import Reporting

/// `merlon schema report`, `merlon schema config`: the JSON Schemas of what Merlon writes and reads.
struct Schema: ParsableCommand {
    enum Subject: String, ExpressibleByArgument, CaseIterable { case report, config }

    static let configuration = CommandConfiguration(abstract: "Prints the JSON Schema of a format.")

    @Argument(help: "Which schema.") var subject = Subject.report

    func run() throws {
        switch subject {
        case .config: try Trouble.print(Array(ConfigurationSchema.json.utf8))
        case .report: try Trouble.print(Array(ReportSchema.json.utf8))
        }
    }
}
