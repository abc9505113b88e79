import Reporting
import Support

/// A scratch repository with two versions of a small shop, and `merlon diff` in it.
struct DiffFolder {
    let repository = SinceFolder()

    /// A shop whose orders are placed with a credential, unless that is left out.
    ///
    /// - Parameters:
    ///   - comment: stands above the operation.
    ///   - path: of the operation.
    static func shop(secured: Bool, title: String = "Shop", comment: String = "", path: String = "/orders") -> String {
        """
        openapi: 3.0.3
        info: {title: \(title), version: 1.0.0}
        servers: [{url: https://api.example.com}]
        paths:
          \(path):
        \(comment.isEmpty ? "" : "    \(comment)\n")    post:
        \(secured ? "      security: [{bearer: []}]\n" : "")      responses: {"201": {description: created}}
        components:
          securitySchemes: {bearer: {type: http, scheme: bearer}}

        """
    }

    func write(_ name: String, _ text: String) { repository.write(name, text) }
    func commit() { repository.commit() }

    /// Everything that is said, by lines, and the exit status.
    func diff(_ arguments: String, in folder: String = ".", input: String? = nil) -> (lines: [String], status: Int32) {
        guard let input else { return repository.folder.merlon("diff \(arguments)", in: folder) }
        guard let program = TestFolder.program else { return ([], -1) }
        return repository.folder.shell(
            "cd '\(folder)' && cat '\(input)' | env -u GITHUB_ACTIONS -u GITHUB_STEP_SUMMARY '\(program)' diff \(arguments)")
    }

    /// The changes as `id verdict old-file new-file`, and the exit status.
    func changes(_ arguments: String, in folder: String = ".", input: String? = nil) -> (changes: [String], status: Int32) {
        let result = diff("--format json \(arguments) 2>/dev/null", in: folder, input: input)
        guard let json = ReportingJSON(Array(result.lines.joined(separator: "\n").utf8)) else { return (result.lines, result.status) }
        let changes = json.node("/changes").map { Array($0.children) } ?? []
        return (
            changes.map { change in
                let files = ["old", "new"].map { change.child($0)?.child("file")?.string ?? "-" }
                return "\(change.child("id")?.string ?? "") \(change.child("verdict")?.string ?? "") \(files[0]) \(files[1])"
            }, result.status
        )
    }
}
