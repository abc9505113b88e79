import Support

@testable import Workspace

/// A scratch repository with small descriptions, and the built program in it.
struct SinceFolder {
    static let options = "--select api4-too-many-requests-undocumented,suppression --fail-on note"
    let folder = TestFolder()

    /// - Parameter format: what objects are named by.
    init(format: String = "sha1") { git("init -q --object-format=\(format) .") }

    /// Runs git as someone, whatever the machine is set up for and whatever hook the tests are run by.
    @discardableResult
    func git(_ arguments: String) -> (lines: [String], status: Int32) {
        folder.shell(
            """
            unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE; \
            git -c user.name=a -c user.email=a@example.com -c commit.gpgSign=false -c core.hooksPath=/dev/null \
            -c init.defaultBranch=main -c protocol.file.allow=always \(arguments)
            """)
    }

    /// Records everything there is.
    func commit() { git("add -A . && git -c user.name=a -c user.email=a@example.com -c commit.gpgSign=false commit -q --allow-empty -m a") }

    func write(_ name: String, _ text: String) { folder.write(name, text) }

    /// Lints: file, line and path of the API for all that is shown, and the exit status.
    func lint(_ arguments: String, in subfolder: String = ".") -> (findings: [String], status: Int32) {
        let result = folder.merlon("lint -q --format concise \(Self.options) \(arguments)", in: subfolder)
        let findings = result.lines.map { line in
            line.split(separator: ":").prefix(2).joined(separator: ":") + " " + (line.dropLast().split(separator: " ").last ?? "")
        }
        return (findings, result.status)
    }

    /// Everything that is said, by lines, and the exit status.
    func run(_ arguments: String) -> (lines: [String], status: Int32) { folder.merlon("lint \(Self.options) \(arguments)") }

    /// A description with an operation for each path, each with one finding on a line of its own.
    static func shop(_ paths: String..., comment: String = "") -> String {
        "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\n\(comment)paths:\n"
            + paths.map { "  \($0): {get: {responses: {'200': {description: b}}}}\n" }.joined()
    }

    /// A description whose paths are in other files.
    static func referring(_ paths: (path: String, file: String)...) -> String {
        "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n" + paths.map { "  \($0.path): {$ref: '\($0.file)'}\n" }.joined()
    }

    /// A path that lies in a file of its own.
    static func part(_ methods: String...) -> String { methods.map { "\($0): {responses: {'200': {description: b}}}\n" }.joined() }
}
