import Linting
import System

/// Makes entries of findings, for a baseline in one folder.
struct BaselineKeys {
    /// Canonical path of the folder.
    private let folder: String
    private var files: [String: String] = [:]

    init(folder: String) { self.folder = folder }

    /// The path of a file as written in the baseline.
    mutating func file(_ path: String) -> String {
        if let known = files[path] { return known }
        let canonical = FileSystem.canonical(path)
        let made = canonical.map { FilePath.relative($0, to: folder) } ?? path
        files[path] = made
        return made
    }

    /// One entry for each finding of a description, in their order.
    mutating func entries(of result: LintResult) -> [BaselineEntry] {
        let description = file(result.file.path)
        return result.findings.map { finding in
            BaselineEntry(
                file: file(finding.location.source.path), pointer: finding.location.pointer, rule: finding.rule.id,
                fingerprint: Identities.fingerprint(description, finding.identity))
        }
    }
}
