import Linting
import System
import YAML

/// Searches folders for API descriptions.
///
/// Links to folders are not followed, and links to files only if they stay inside the folder, so that the search ends and does not leave
/// the folder. Folders are kept in a list; there is no recursion.
struct FolderSearch {
    /// A folder to search.
    struct Folder {
        /// As shown in reports; empty for the working directory.
        let path: String
        let scope: IgnoreScope
        /// Whether a link may lead to it.
        private let isNamed: Bool

        private init(path: String, scope: IgnoreScope, isNamed: Bool) {
            self.path = path
            self.scope = scope
            self.isNamed = isNamed
        }

        /// A folder that was named; nil if it no longer exists.
        init?(named path: String) {
            guard let canonical = FileSystem.canonical(path.isEmpty ? "." : path) else { return nil }
            self.init(path: path, scope: IgnoreScope(around: canonical), isNamed: true)
        }

        func entries() throws(FileSystem.Failure) -> [FolderEntry] {
            try FileSystem.entries(in: path.isEmpty ? "." : path, isNamed: isNamed)
        }

        func path(of name: String) -> String { path.isEmpty ? name : FilePath.join(path, name) }

        func entering(_ name: [UInt8], as text: String) -> Folder {
            Folder(path: path(of: text), scope: scope.entering(name), isNamed: false)
        }
    }

    /// The files found, by displayed path.
    private(set) var files: [String] = []
    /// Files found through symbolic links; the same file may be in `files`.
    private(set) var linked: [String] = []
    private(set) var problems: [Problem] = []
    private(set) var skipped = SkippedFiles()
    private let limit: Int
    /// Canonical path of the folder that links must not point outside of.
    private let canonicalRoot: String

    /// - Parameter limit: the number of files after which the search stops.
    init(root: String, limit: Int) {
        canonicalRoot = FileSystem.canonical(root.isEmpty ? "." : root) ?? "/"
        self.limit = limit
    }

    /// Whether the search stopped because there are more files than the limit.
    var isFull: Bool { files.count > limit }
    var isEmpty: Bool { files.isEmpty && linked.isEmpty }

    /// Adds every API description in a folder and below it.
    mutating func search(_ folder: Folder) {
        var waiting = [folder]
        while let folder = waiting.popLast(), !isFull {
            var inner: [Folder] = []
            for entry in entries(in: folder) where !isFull {
                let isWanted = FolderSearch.mayDescribe(entry.bytes)
                guard let name = admit(entry, in: folder, isWanted: isWanted) else { continue }
                if entry.kind == .directory {
                    inner.append(folder.entering(entry.bytes, as: name))
                } else {
                    take(entry, as: name, in: folder, isWanted: isWanted)
                }
            }
            waiting += inner.reversed()
        }
    }

    /// The entries of a folder; none, and a problem, if it cannot be read.
    mutating func entries(in folder: Folder) -> [FolderEntry] {
        do { return try folder.entries() } catch {
            problems.append(
                Problem(file: folder.path.isEmpty ? "." : folder.path, message: "the folder cannot be searched: \(error.message)"))
            return []
        }
    }

    /// The name of an entry that is searched; nil for a skipped one, which is recorded if it could have mattered.
    /// - Parameter isWanted: whether a file with this name would be examined.
    mutating func admit(_ entry: FolderEntry, in folder: Folder, isWanted: Bool, takesHidden: Bool = false) -> String? {
        let isFolder = entry.kind == .directory
        guard isFolder || isWanted || entry.kind == .link, entry.kind != .other, !entry.bytes.elementsEqual(".git".utf8) else { return nil }
        if let reason = reason(against: entry, in: folder, takesHidden: takesHidden) {
            if isFolder || isWanted { skipped.note(reason, folder.scope.place(of: entry.bytes)) }
            return nil
        }
        guard let name = entry.name else {
            if isFolder || isWanted {
                problems.append(Problem(file: folder.path(of: entry.shownName), message: "the name is not valid UTF-8"))
            }
            return nil
        }
        return name
    }

    private func reason(against entry: FolderEntry, in folder: Folder, takesHidden: Bool) -> SkippedFiles.Reason? {
        if entry.bytes.first == UInt8(ascii: "."), !takesHidden { return .hidden }
        if entry.bytes.elementsEqual("node_modules".utf8) { return .dependencies }
        return folder.scope.ignores(entry.bytes, isFolder: entry.kind == .directory) ? .ignored : nil
    }

    /// Examines a file, or the target of a link.
    /// - Parameter isWanted: whether a file with this name is examined.
    mutating func take(_ entry: FolderEntry, as name: String, in folder: Folder, isWanted: Bool) {
        let path = folder.path(of: name)
        let place = folder.scope.place(of: entry.bytes)
        var target: String?
        if entry.kind == .link {
            let kind = FileSystem.kind(path)
            guard kind == .directory || (kind != .other && isWanted) else { return }
            guard kind == .file, let canonical = FileSystem.canonical(path), FilePath.isInside(canonical, root: canonicalRoot) else {
                return skipped.note(.link, place)
            }
            target = canonical
        }
        guard isWanted else { return }
        do {
            guard try DescriptionSniffer.isDescription(target ?? path, links: target == nil ? .followed : .refused) else {
                return skipped.note(.otherContent, place)
            }
            if entry.kind == .link { linked.append(path) } else { files.append(path) }
        } catch {
            problems.append(Problem(file: path, message: error.message))
        }
    }

    /// Adds a file that was named explicitly, whatever it contains.
    mutating func take(named path: String) { files.append(path) }

    /// Merlon's own files, which are not API descriptions and are not reported as skipped.
    private static let own = (ConfigurationName.names + [Baseline.defaultPath]).map { Array($0.utf8) }

    /// Whether a file name ends like that of an API description.
    static func mayDescribe(_ name: [UInt8]) -> Bool {
        if own.contains(name) { return false }
        let lowercase = name.suffix(5).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return [".yaml", ".json", ".yml"].contains { lowercase.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
