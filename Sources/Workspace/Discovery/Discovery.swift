import Linting
import System
import YAML

/// Finds the files that a command line names: files directly; folders and globs by searching.
///
/// Each file is found once, under the first path that leads to it. Paths keep the form they were given in, joined with `/`.
struct Discovery {
    private(set) var files: [String] = []
    private(set) var problems: [Problem] = []
    private(set) var skipped = SkippedFiles()
    private let limit: Int
    /// Canonical paths of `files`, in bytes: two spellings of one character are two names to the file system.
    private var known: Set<[UInt8]> = []
    private var isFull = false

    init(limit: Int) { self.limit = limit }

    /// - Parameter argument: a file, folder or glob, or `-` for standard input.
    mutating func add(_ argument: String) {
        guard argument != LintTargets.standardInput else { return add(file: argument, identity: Array(argument.utf8)) }
        guard !argument.isEmpty else { return problems.append(Problem(file: "\"\"", message: "the path is empty")) }
        let path = Discovery.shown(argument)
        switch FileSystem.kind(path.isEmpty ? "." : path) {
        case .file, .other: add(file: path)
        case .directory: search(path)
        case nil:
            // An existing file with exactly this name is not a pattern, even if it cannot be read.
            if FileSystem.entryKind(path) == nil, Glob.isPattern(path) { return expand(path) }
            let why = FileSystem.entryKind(path) == .link ? "broken symbolic link" : FileSystem.failure(path)?.message
            problems.append(Problem(file: path, message: why ?? "no such file"))
        }
    }

    private static let nothing = """
        no API description found: no .yaml, .yml, or .json file here has `openapi` or `swagger` at its root; name a file, as in \
        `merlon lint path/to/openapi.yaml`
        """

    private mutating func search(_ path: String) {
        var search = FolderSearch(root: path, limit: limit)
        if let folder = FolderSearch.Folder(named: path) { search.search(folder) }
        if search.isEmpty, search.problems.isEmpty {
            problems.append(Problem(file: path.isEmpty ? "." : path, message: Discovery.nothing))
        }
        take([search])
    }

    private mutating func expand(_ pattern: String) {
        guard let globs = Glob.expand(pattern) else {
            return problems.append(Problem(file: pattern, message: "the braces expand to more than \(BraceExpansion.limit) patterns"))
        }
        let searches = globs.map { GlobSearch.run($0, limit: limit) }
        if searches.allSatisfy({ $0.isEmpty && $0.problems.isEmpty }) {
            problems.append(Problem(file: pattern, message: "no API description matches this pattern"))
        }
        take(searches)
    }

    /// Adds the results of searches: files found under their own names first, then files found through links, in byte order.
    private mutating func take(_ searches: [FolderSearch]) {
        var found: [String] = []
        for path in searches.flatMap(\.files) + searches.flatMap(\.linked) where known.insert(Discovery.identity(of: path)).inserted {
            found.append(path)
        }
        for path in found.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { append(path) }
        for search in searches {
            if search.isFull, let last = found.last { tellFull(last) }
            problems += search.problems
            skipped += search.skipped
        }
    }

    private mutating func add(file path: String, identity: [UInt8]? = nil) {
        if known.insert(identity ?? Discovery.identity(of: path)).inserted { append(path) }
    }

    private mutating func append(_ path: String) {
        if files.count < limit { return files.append(path) }
        tellFull(path)
    }

    private mutating func tellFull(_ path: String) {
        guard !isFull else { return }
        isFull = true
        problems.append(Problem(file: path, message: "more than \(limit) files to check: files from this one on are not checked"))
    }

    /// What distinguishes a file from all others.
    private static func identity(of path: String) -> [UInt8] {
        // A path with U+FFFD may stand for several whose names are not UTF-8.
        guard let canonical = FileSystem.canonical(path), !canonical.unicodeScalars.contains("\u{FFFD}") else { return Array(path.utf8) }
        return Array(canonical.utf8)
    }

    /// A path without a leading `./` and trailing slashes; empty for the working directory.
    private static func shown(_ argument: String) -> String {
        var bytes = Array(argument.utf8)[...]
        let slash = UInt8(ascii: "/")
        while bytes.starts(with: [UInt8(ascii: "."), slash]) { bytes = bytes.dropFirst(2).drop { $0 == slash } }
        let isFolder = bytes.last == slash
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        let path = String(decoding: bytes, as: UTF8.self)
        if path == "." { return "" }
        // A slash after the name of a file is an error.
        if isFolder, FileSystem.kind(path) != .directory { return argument }
        // A file of this name is not standard input.
        return path == LintTargets.standardInput ? argument : path
    }
}
