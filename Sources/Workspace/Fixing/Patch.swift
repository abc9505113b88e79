import Editing
import Linting
import System

/// The changes to files as one patch for `git apply`.
package struct Patch {
    /// Everything except for `withheld`.
    package private(set) var bytes: [UInt8] = []
    /// The lines of the files, from 1, whose changes are left out because they would show a credential.
    private var withheld: [(file: String, line: Int)] = []

    package init(_ drafts: [Draft]) {
        for draft in drafts {
            let path = PatchPath.path(of: draft.path)
            let diff = UnifiedDiff(draft)
            bytes += diff.render(from: QuotedPath.line("a/" + path), to: QuotedPath.line("b/" + path))
            withheld += diff.withheld.map { (draft.path, $0) }
        }
    }

    /// A problem for each change that is left out.
    ///
    /// - Parameter message: what to do instead.
    package func withheld(_ message: String) -> [Problem] { withheld.map { Problem(file: $0.file, line: $0.line, message: message) } }
}

/// The name of a file in a patch.
enum PatchPath {
    /// Relative to the root of the repository around the working directory, as `git apply` expects; unchanged outside a repository.
    static func path(of path: String) -> String {
        let working = FileSystem.workingDirectory
        let root = Linter.repository(around: FilePath.join(working, LintTargets.standardInput)) ?? working
        guard path != LintTargets.standardInput, let folder = FileSystem.canonical(FilePath.directory(of: path)) else { return path }
        let place = FilePath.join(folder, FilePath.name(of: path))
        guard FilePath.isInside(place, root: root) else { return path.hasPrefix("/") ? String(path.dropFirst()) : path }
        return String(decoding: Array(place.utf8.dropFirst(root.utf8.count + 1)), as: UTF8.self)
    }
}
