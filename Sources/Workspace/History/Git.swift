import System

/// Queries git about one repository. Runs nothing from the repository, writes nothing, and does not access the network.
struct Git: Sendable {
    /// Canonical path of the folder with `.git`.
    let root: String
    private let program: String
    private let environment: [String]

    /// Absolute path of git, searched once; nil if there is none.
    private static let found = Environment.program("git")

    /// Variables that are passed to git: where the settings of the user and the machine are, which repositories are trusted, and, in hooks,
    /// where incoming objects are. Others could point to another repository or run something.
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
            // Objects that a partial clone lacks are not fetched: newer versions respect the first variable, older ones the second.
            "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
            // If `.git` is broken, git must not use a repository in a parent folder.
            "GIT_CEILING_DIRECTORIES=" + FilePath.directory(of: root),
        ]
        environment =
            own
            + Environment.variables.filter { variable in
                let name = String(variable.prefix { $0 != "=" })
                return Git.passed.contains(name) || name.hasPrefix("GIT_CONFIG_KEY_") || name.hasPrefix("GIT_CONFIG_VALUE_")
            }
    }

    /// Starts a command to communicate with.
    func start(_ arguments: [String]) throws(FileSystem.Failure) -> ChildProcess {
        try ChildProcess(program, options + arguments, environment: environment, isTalkedTo: true)
    }

    /// Runs a command to completion. - Returns: its standard output.
    func run(_ arguments: [String]) throws(FileSystem.Failure) -> [UInt8] {
        let child = try ChildProcess(program, options + arguments, environment: environment, isTalkedTo: false)
        let (output, trouble) = child.readAll()
        let status = child.end()
        guard status == 0 else { throw FileSystem.Failure(Git.message(trouble, status, arguments[0])) }
        return output
    }

    private var options: [String] { ["-C", root, "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"] }

    /// How many lines of git's messages are shown.
    private static let lines = 12

    /// What git reports as wrong, starting with the fatal error, including the remedy; empty if it reports nothing and ends with 1, which
    /// means no.
    static func message(_ trouble: [UInt8], _ status: Int32?, _ command: String) -> String {
        let lines = trouble.split(separator: UInt8(ascii: "\n")).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        if !lines.isEmpty {
            let told = lines.drop { !$0.hasPrefix("fatal: ") }
            let shown = (told.isEmpty ? lines[...] : told).prefix(Git.lines).map { line in
                // Tabs are the only characters that are not shown literally.
                line.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "    ")
            }
            return "git: " + shown.joined(separator: "\n")
        }
        return status == 1 ? "" : "git \(command) ended with \(status.map { "status \($0)" } ?? "a signal")"
    }
}
