import ArgumentParser
import Reporting

/// `merlon schema report`: the JSON Schemas of what Merlon writes.
struct Schema: ParsableCommand {
    enum Subject: String, ExpressibleByArgument, CaseIterable { case report }

    static let configuration = CommandConfiguration(abstract: "Prints the JSON Schema of a format.")

    @Argument(help: "Which schema.") var subject = Subject.report

    func run() throws {
        switch subject {
        case .report: try Trouble.print(Array(ReportSchema.json.utf8))
        }
    }
}
