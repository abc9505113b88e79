import Linting
import OpenAPI
import System
import YAML

/// The files that a run checks: those that were named and those found in folders.
package struct LintTargets: Sendable {
    package static let standardInput = "-"
    package private(set) var files: [String]
    /// Why named files could not be checked.
    package private(set) var problems: [Problem]
    private var skipped = SkippedFiles()
    private var otherNotes: [String] = []
    /// The part of the files that this machine checks; nil for all of them.
    package private(set) var shard: ReportedShard?
    private let standardInputName: String?
    /// Canonical paths of files that were named one by one.
    private let named: Set<String>

    /// - Parameter paths: files, folders, globs or `-`; none is the working directory.
    package init(paths: [String], standardInputName: String?, limits: Limits) {
        var discovery = Discovery(limit: limits.files)
        for path in paths.isEmpty ? ["."] : paths { discovery.add(path) }
        files = discovery.files
        problems = discovery.problems
        skipped = discovery.skipped
        self.standardInputName = standardInputName
        named = Set(paths.filter { FileSystem.kind($0) != .directory }.compactMap(FileSystem.canonical))
    }

    /// Excludes files that were found, but not named, according to the configuration.
    package mutating func keep(where takes: (String) -> Bool) {
        let kept = files.filter { file in
            let path = canonical(of: file)
            return file == LintTargets.standardInput || named.contains(path) || takes(path)
        }
        guard kept.count < files.count else { return }
        let count = files.count - kept.count
        otherNotes.append("\(count) \(count == 1 ? "file is" : "files are") excluded by the configuration")
        if kept.isEmpty, problems.isEmpty {
            problems.append(Problem(file: files[0], message: "nothing to check: the configuration excludes every file"))
        }
        files = kept
    }

    /// Keeps the files of one shard, possibly none.
    ///
    /// - Parameter root: canonical path of the folder that contains all files; nil to use that of each file.
    package mutating func keep(_ shard: Shard, root: String?) {
        let divided = shard.divide(files.map(canonical(of:)), root: root)
        let kept = divided.files.map { files[$0.position] }
        self.shard = divided
        otherNotes.append(
            "\(kept.count) of \(files.count) \(files.count == 1 ? "file belongs" : "files belong") to shard \(shard.number) of \(shard.count)"
        )
        files = kept
    }

    /// The canonical path of one of the files, or the place that standard input stands for.
    package func canonical(of file: String) -> String {
        if file == LintTargets.standardInput {
            return standardInputName.map { canonical($0) } ?? FilePath.join(FileSystem.workingDirectory, file)
        }
        return FileSystem.canonical(file) ?? FilePath.join(FileSystem.workingDirectory, file)
    }

    /// The name of a file in reports.
    package func name(of file: String) -> String { file == LintTargets.standardInput ? standardInputName ?? file : file }

    /// The descriptions that changed files are part of.
    package init(affectedBy changed: [String], _ linter: Linter, jobs: Int) {
        let affected = AffectedDescriptions(of: changed, linter, jobs: jobs)
        files = affected.files
        problems = affected.problems
        otherNotes = affected.notes
        standardInputName = nil
        named = []
    }

    /// What was skipped, and why.
    package var notes: [String] { skipped.notes + otherNotes }

    /// Records files that were read through the descriptions.
    ///
    /// - Parameter parts: canonical paths.
    package mutating func read(_ parts: some Sequence<String>) { skipped.read(parts) }

    /// The files as a list, one per line.
    package var list: [UInt8] { Array(files.map { QuotedPath.line($0) + "\n" }.joined().utf8) }

    package func inspect(_ file: String, with linter: Linter) -> LintResult {
        guard file == LintTargets.standardInput else { return linter.inspect(path: file) }
        do {
            let (source, canonicalPath) = try readStandardInput(linter)
            return linter.inspect(source, canonicalPath: canonicalPath)
        } catch {
            let name = name(of: file)
            return .unreadable(name, [Problem(file: name, message: error.message)])
        }
    }

    /// The contents of standard input, and the canonical path that it stands for, if it has a name.
    package func readStandardInput(_ linter: Linter) throws(FileSystem.Failure) -> (source: Source, canonicalPath: String?) {
        let name = name(of: LintTargets.standardInput)
        let source = try FileSystem.readStandardInput(as: name, limit: linter.settings.limits.fileSize)
        return (source, standardInputName.map { canonical($0) })
    }

    /// The place that standard input stands for; it need not exist yet.
    private func canonical(_ name: String) -> String {
        if let known = FileSystem.canonical(name) { return known }
        let directory = FileSystem.canonical(FilePath.directory(of: name)) ?? FileSystem.workingDirectory
        return FilePath.join(directory, FilePath.name(of: name))
    }
}
