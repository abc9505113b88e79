import Linting
import System

/// The two versions that command-line arguments name.
struct ComparedVersions {
    let old: ComparedVersion
    let new: ComparedVersion

    /// - Parameters:
    ///   - new: nil for the working tree, if the old version is a revision.
    ///   - standardInputName: the path that standard input stands for.
    init(old oldName: String, new newName: String?, standardInputName: String?) throws(Problem) {
        let old = VersionArgument(oldName)
        var new = newName.map(VersionArgument.init)
        var isWorkingTree = false
        if new == nil {
            guard case .revision(let name, let path) = old else {
                throw Problem(
                    file: oldName, message: "nothing to compare it with: name a new version too, or a git revision as the old one")
            }
            let root = try ComparedVersions.repository(around: nil, name)
            let place = path.map { ComparedVersions.place($0, in: root) } ?? root
            let shown = ComparedVersions.shown(place, root: root)
            new = .path(shown.isEmpty ? "." : shown)
            isWorkingTree = true
        }
        guard let new else { throw Problem(file: oldName, message: "nothing to compare it with") }
        try ComparedVersions.checkStandardInput(old, new, standardInputName)
        let newShown = newName ?? (isWorkingTree ? ComparedVersions.workingTree : "")
        self.old = try ComparedVersions.version(old, oldName, beside: new, standardInputName)
        self.new = try ComparedVersions.version(new, newShown, beside: old, standardInputName)
    }

    private static func checkStandardInput(_ old: VersionArgument, _ new: VersionArgument, _ name: String?) throws(Problem) {
        let streams = [old, new].count { $0 == .standardInput }
        if streams == 2 {
            throw Problem(file: LintTargets.standardInput, message: "standard input can be one of the two versions only")
        }
        guard streams == 1, name == nil else { return }
        for case .revision(let revision, path: nil) in [old, new] {
            throw Problem(
                file: LintTargets.standardInput,
                message: "its file at `\(MessageText.clean(revision))` is found by its name: pass --stdin-filename, or name the file too")
        }
    }

    /// The name of the current files in reports.
    static let workingTree = "working tree"

    private static func version(
        _ argument: VersionArgument, _ name: String, beside other: VersionArgument, _ standardInputName: String?
    ) throws(Problem) -> ComparedVersion {
        switch argument {
        case .standardInput:
            let place = standardInputName.map(place(ofMissing:)) ?? FilePath.join(FileSystem.workingDirectory, LintTargets.standardInput)
            return ComparedVersion(name: standardInputName ?? name, origin: .standardInput, place: place, isFile: true)
        case .path(let path):
            guard let place = FileSystem.canonical(path), let kind = FileSystem.kind(place) else {
                let why = FileSystem.entryKind(path) == .link ? "the symbolic link leads nowhere" : "no such file or folder"
                throw Problem(file: path, message: why)
            }
            return ComparedVersion(name: name, origin: .disk, place: place, isFile: kind != .directory)
        case .revision(let revision, let path):
            return try version(revision, path, name, around: anchor(other, standardInputName))
        }
    }

    /// - Parameter other: the path of the other version on the disk; nil if it does not exist.
    private static func version(
        _ name: String, _ path: String?, _ shown: String, around other: (place: String, isFile: Bool)?
    ) throws(Problem) -> ComparedVersion {
        let root = try repository(around: other, name)
        let revision: Revision
        // Git would take a name that begins with a hyphen for an option.
        guard !name.isEmpty, !name.hasPrefix("-") else { throw Problem(file: shown, message: "no git revision has this name") }
        Environment.awaitChildren()
        do { revision = try Revision(name, in: root) } catch {
            let lines = error.message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let neither = path == nil ? "neither a file nor a folder, and " : ""
            throw Problem(file: shown, message: neither + (lines.first ?? ""), details: Array(lines.dropFirst()))
        }
        let origin = ComparedVersion.Origin.revision(revision, name: name)
        guard let path else {
            let (place, isFile) = other ?? (root, false)
            return ComparedVersion(name: shown, origin: origin, place: place, isFile: isFile, followsOther: true)
        }
        do throws(FileSystem.Failure) {
            guard let place = try revision.canonical(place(path, in: root)), let isFile = revision.isFile(at: place) else {
                throw FileSystem.Failure("`\(MessageText.clean(name))` has no such file or folder")
            }
            return ComparedVersion(name: shown, origin: origin, place: place, isFile: isFile)
        } catch {
            throw Problem(file: shown, message: error.message)
        }
    }

    /// Where a version is on the disk; nil for a revision.
    private static func anchor(_ argument: VersionArgument, _ standardInputName: String?) -> (place: String, isFile: Bool)? {
        switch argument {
        case .standardInput: return standardInputName.map { (place(ofMissing: $0), true) }
        case .path(let path):
            guard let place = FileSystem.canonical(path) else { return nil }
            return (place, FileSystem.kind(place) != .directory)
        case .revision: return nil
        }
    }

    private static func repository(around other: (place: String, isFile: Bool)?, _ name: String) throws(Problem) -> String {
        let place = other.map { $0.isFile ? $0.place : FilePath.join($0.place, ".") } ?? FilePath.join(FileSystem.workingDirectory, ".")
        if let root = Linter.repository(around: place) { return root }
        throw Problem(file: name, message: "no such file or folder, and no git repository whose revision it could be")
    }

    /// Where a path of a revision is.
    private static func place(_ path: String, in root: String) -> String {
        let isFromHere = path == "." || path == ".." || path.hasPrefix("./") || path.hasPrefix("../")
        return FilePath.normalized(FilePath.join(isFromHere ? FileSystem.workingDirectory : root, path))
    }

    /// The place of a file that need not exist yet.
    private static func place(ofMissing path: String) -> String {
        if let known = FileSystem.canonical(path) { return known }
        let directory = FileSystem.canonical(FilePath.directory(of: path)) ?? FileSystem.workingDirectory
        return FilePath.join(directory, FilePath.name(of: path))
    }

    /// A place in a repository as people would write it: relative to the working directory if that is in the repository too.
    static func shown(_ place: String, root: String) -> String {
        FilePath.isInside(FileSystem.workingDirectory, root: root) ? FilePath.relative(place, to: FileSystem.workingDirectory) : place
    }
}
