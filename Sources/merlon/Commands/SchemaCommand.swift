import ArgumentParser
import Reporting
import System
import Workspace

/// `merlon schema report`, `merlon schema config`, `merlon schema diff`: the JSON Schemas of formats that Merlon writes and reads.
struct SchemaCommand: Subcommand {
    enum Subject: String, CaseIterable { case report, config, diff }

    static let configuration = CommandConfiguration(commandName: "schema", abstract: "Print the JSON Schema of a format.")

    @Argument(help: "report, config or diff. Default: report.", completion: KnownWords.list(of: Subject.self), transform: KnownWords.value)
    var subject = Subject.report

    func run() throws {
        switch subject {
        case .config: try Console.print(LogText(json: Array(ConfigurationSchema.json.utf8)))
        case .diff: try Console.print(LogText(json: Array(ComparisonSchema.json.utf8)))
        case .report: try Console.print(LogText(json: Array(ReportSchema.json.utf8)))
        }
    }
}
