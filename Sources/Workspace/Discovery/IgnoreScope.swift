import OpenAPI
import System

/// The ignore files that apply to a folder: those from the root of its git repository down to it, and `.git/info/exclude`.
///
/// A place is a canonical path in bytes; that of `/` is empty. Settings of a user or a machine do not apply, so that a project is checked
/// the same way everywhere.
struct IgnoreScope: Sendable {
    /// The folder that this is the scope of.
    private(set) var place: [UInt8]
    /// Outermost first; the innermost file with a matching pattern decides.
    private var files: [IgnoreFile] = []
    private static let fileLimit = 1 << 20

    /// The scope of a folder that was named for searching.
    init(around canonicalPath: String) {
        place = []
        let parts = canonicalPath.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
        // The number of path components of the repository. Outside a repository, only the folder itself and what is below it count.
        let root = (0...parts.count).last { FileSystem.entryKind(IgnoreScope.path(parts[..<$0]) + "/.git") != nil } ?? parts.count
        if root == 0 { load() }
        for (index, part) in parts.enumerated() {
            place += [UInt8(ascii: "/")] + part
            if index + 1 >= root { load() }
        }
    }

    /// The scope of a folder inside this one.
    func entering(_ name: [UInt8]) -> IgnoreScope {
        var scope = self
        scope.place = place(of: name)
        scope.load()
        return scope
    }

    func place(of name: [UInt8]) -> [UInt8] { place + [UInt8(ascii: "/")] + name }

    /// Whether git ignores a name in this folder.
    func ignores(_ name: [UInt8], isFolder: Bool) -> Bool {
        guard !files.isEmpty else { return false }
        let place = place(of: name)
        for file in files.reversed() {
            if let answer = file.ignores(place, nameLength: name.count, isFolder: isFolder) { return answer }
        }
        return false
    }

    /// Adds the ignore files of the folder at `place`; a nested repository discards those of the folders around it.
    private mutating func load() {
        let folder = String(decoding: place, as: UTF8.self)
        if let exclude = IgnoreScope.excludeFile(of: folder + "/.git") {
            files = []
            add(exclude, links: .followed)
        }
        // Links are not followed, as in git.
        if FileSystem.entryKind(folder + "/.gitignore") == .file { add(folder + "/.gitignore", links: .refused) }
    }

    private mutating func add(_ path: String, links: Links) {
        guard let source = try? FileSystem.read(path, links: links, as: path, limit: IgnoreScope.fileLimit) else { return }
        files.append(IgnoreFile(source.bytes, folder: place))
    }

    /// Path of `info/exclude` in a repository; nil if there is no repository. In a worktree, `.git` is a file that contains its location.
    private static func excludeFile(of git: String) -> String? {
        switch FileSystem.kind(git) {
        case .directory: return git + "/info/exclude"
        case .file:
            guard let own = line(of: git, after: "gitdir: ") else { return nil }
            let directory = FilePath.join(FilePath.directory(of: git), own)
            let common = line(of: directory + "/commondir", after: "").map { FilePath.join(directory, $0) } ?? directory
            return common + "/info/exclude"
        default: return nil
        }
    }

    private static func line(of path: String, after prefix: String) -> String? {
        guard let source = try? FileSystem.read(path, as: path, limit: 1 << 16), source.bytes.starts(with: prefix.utf8) else { return nil }
        let line = source.bytes.dropFirst(prefix.utf8.count).prefix { $0 != UInt8(ascii: "\n") && $0 != 0 }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    private static func path(_ parts: ArraySlice<[UInt8]>) -> String {
        parts.map { "/" + String(decoding: $0, as: UTF8.self) }.joined()
    }
}
