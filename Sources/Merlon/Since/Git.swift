import System

/// Asks git about one repository. Nothing of the repository is run, nothing is written, the network is not reached for.
struct Git: Sendable {
    /// Canonical path of the folder with `.git`.
    let root: String
    private let program: String
    private let environment: [String]

    /// Variables that would lead git to another repository than the one in the folder: hooks are run with them.
    private static let dropped: Set<String> = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE",
        "GIT_CEILING_DIRECTORIES",
    ]

    init(root: String) throws(FileSystem.Failure) {
        guard let program = Process.program("git") else { throw FileSystem.Failure("git is not on the PATH") }
        self.root = root
        self.program = program
        let own = [
            "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C",
            // What a partial clone lacks stays away: newer versions heed the first, older ones the second.
            "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
            // A broken `.git` shall not make one of the folders around count.
            "GIT_CEILING_DIRECTORIES=" + FilePath.directory(of: root),
        ]
        let names = Git.dropped.union(own.compactMap { $0.split(separator: "=").first.map(String.init) })
        environment = own + Process.environment.filter { !names.contains(String($0.prefix { $0 != "=" })) }
    }

    /// Starts a command that is talked to.
    func start(_ arguments: [String]) throws(FileSystem.Failure) -> ChildProcess {
        try ChildProcess(program, options + arguments, environment: environment, isTalkedTo: true)
    }

    /// Runs a command to its end. - Returns: what it wrote to standard output.
    func run(_ arguments: [String]) throws(FileSystem.Failure) -> [UInt8] {
        let child = try ChildProcess(program, options + arguments, environment: environment, isTalkedTo: false)
        let (output, trouble) = child.readAll()
        let status = child.end()
        guard status == 0 else { throw FileSystem.Failure(Git.message(trouble, status, arguments[0])) }
        return output
    }

    private var options: [String] { ["-C", root, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"] }

    /// What git says is wrong: what ended it, else its first line; empty when it says nothing and ends with 1, which means no.
    private static func message(_ trouble: [UInt8], _ status: Int32?, _ command: String) -> String {
        let lines = trouble.split(separator: UInt8(ascii: "\n"))
        if let line = lines.first(where: { $0.starts(with: "fatal: ".utf8) }) ?? lines.first {
            return "git: " + String(decoding: line, as: UTF8.self)
        }
        return status == 1 ? "" : "git \(command) ended with \(status.map { "status \($0)" } ?? "a signal")"
    }
}
