import ArgumentParser
import Reporting
import System

/// `merlon schema report`, `merlon schema config`: the JSON Schemas of what Merlon writes and reads.
struct Schema: ParsableCommand {
    enum Subject: String, CaseIterable { case report, config }

    static let configuration = CommandConfiguration(abstract: "Prints the JSON Schema of a format.")

    @Argument(help: "report or config. Default: report.", completion: Words.list(of: Subject.self), transform: Words.value)
    var subject = Subject.report

    func run() throws {
        switch subject {
        case .config: try Trouble.print(LogText(json: Array(ConfigurationSchema.json.utf8)))
        case .report: try Trouble.print(LogText(json: Array(ReportSchema.json.utf8)))
        }
    }
}
