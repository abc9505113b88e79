import System

/// Asks git about one repository. Nothing of the repository is run, nothing is written, the network is not reached for.
struct Git: Sendable {
    /// Canonical path of the folder with `.git`.
    let root: String
    private let program: String
    private let environment: [String]

    /// Absolute path of git, found once; nil when there is none.
    private static let found = Environment.program("git")

    /// Variables that git gets: where the settings of the person and the machine are, which repositories are trusted, and, in hooks, where
    /// objects wait to be taken in. Others might lead to another repository, or run something.
    private static let passed: Set<String> = [
        "HOME", "USER", "LOGNAME", "PATH", "TMPDIR", "XDG_CONFIG_HOME", "SUDO_UID", "DEVELOPER_DIR", "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_QUARANTINE_PATH", "GIT_TEST_ASSUME_DIFFERENT_OWNER",
    ]

    init(root: String) throws(FileSystem.Failure) {
        guard let program = Git.found else { throw FileSystem.Failure("git is not on the PATH") }
        self.root = root
        self.program = program
        let own = [
            "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C",
            // What a partial clone lacks stays away: newer versions heed the first, older ones the second.
            "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
            // A broken `.git` shall not make one of the folders around count.
            "GIT_CEILING_DIRECTORIES=" + FilePath.directory(of: root),
        ]
        environment =
            own
            + Environment.variables.filter { variable in
                let name = String(variable.prefix { $0 != "=" })
                return Git.passed.contains(name) || name.hasPrefix("GIT_CONFIG_KEY_") || name.hasPrefix("GIT_CONFIG_VALUE_")
            }
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

    /// Lines of git's that are told at most.
    private static let lines = 12

    /// What git says is wrong, from what ended it on, with the remedy it knows; empty when it says nothing and ends with 1, which means no.
    static func message(_ trouble: [UInt8], _ status: Int32?, _ command: String) -> String {
        let lines = trouble.split(separator: UInt8(ascii: "\n")).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        if !lines.isEmpty {
            let told = lines.drop { !$0.hasPrefix("fatal: ") }
            let shown = (told.isEmpty ? lines[...] : told).prefix(Git.lines).map { line in
                // Tabs are all that is not shown as it is.
                line.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
            }
            return "git: " + shown.joined(separator: "\n")
        }
        return status == 1 ? "" : "git \(command) ended with \(status.map { "status \($0)" } ?? "a signal")"
    }
}
