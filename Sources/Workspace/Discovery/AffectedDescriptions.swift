import Linting
import System
import YAML

/// The API descriptions that changed files belong to: those among them, and those in the repository that refer to one.
package struct AffectedDescriptions {
    package private(set) var files: [String] = []
    package private(set) var problems: [Problem] = []
    package private(set) var notes: [String] = []

    /// - Parameter changed: files, or folders for everything in them, including deleted ones.
    package init(of changed: [String], _ linter: Linter, jobs: Int) {
        var discovery = Discovery(limit: linter.settings.limits.files)
        var places: Set<String> = []
        for path in changed {
            let place = AffectedDescriptions.place(of: path)
            places.insert(place)
            if isDescription(path) { discovery.add(path) }
        }
        let folders = places.filter { FileSystem.kind($0) == .directory }
        let known = Set(discovery.files.map(AffectedDescriptions.place))
        for root in Set(places.map { linter.settings.root ?? Linter.root(of: $0) }).sorted(by: AffectedDescriptions.precedes) {
            let others = descriptions(under: root, limit: linter.settings.limits.files).filter {
                !known.contains(AffectedDescriptions.place(of: $0))
            }
            let isAffected = Parallel.map(others, jobs: jobs) { [places] path in
                guard let files = linter.files(reachedFrom: path) else { return false }
                return !files.isDisjoint(with: places)
                    || folders.contains { folder in files.contains { FilePath.isInside($0, root: folder) } }
            }
            for (path, isAffected) in zip(others, isAffected) where isAffected { discovery.add(path) }
        }
        files = discovery.files.sorted(by: AffectedDescriptions.precedes)
        problems += discovery.problems
        if files.isEmpty { notes.append("no API description is affected") }
    }

    /// Tells whether a file, given its canonical path, changed or is in a folder that changed.
    package static func changes(_ changed: [String]) -> @Sendable (String) -> Bool {
        let places = Set(changed.map(place))
        let folders = places.filter { FileSystem.kind($0) == .directory }
        return { path in places.contains(path) || folders.contains { FilePath.isInside(path, root: $0) } }
    }

    private mutating func isDescription(_ path: String) -> Bool {
        guard FileSystem.kind(path) == .file, FolderSearch.mayDescribe(Array(path.utf8)) else { return false }
        do { return try DescriptionSniffer.isDescription(path) } catch {
            problems.append(Problem(file: path, message: error.message))
            return false
        }
    }

    /// The descriptions in a folder and below it, by paths relative to the working directory.
    private mutating func descriptions(under root: String, limit: Int) -> [String] {
        let name = AffectedDescriptions.path(from: FileSystem.workingDirectory, to: root)
        guard let folder = FolderSearch.Folder(named: name) else { return [] }
        var search = FolderSearch(root: name, limit: limit)
        search.search(folder)
        problems += search.problems
        if search.isFull {
            problems.append(Problem(file: name.isEmpty ? "." : name, message: "this folder contains more than \(limit) API descriptions"))
        }
        // Paths below the working directory use the short form.
        let below = FileSystem.workingDirectory.utf8.dropFirst(root.utf8.count)
        let detour = Array(name.utf8) + below + [UInt8(ascii: "/")]
        return (search.files + search.linked).map { path in
            guard !name.isEmpty, path.utf8.starts(with: detour) else { return path }
            return String(decoding: path.utf8.dropFirst(detour.count), as: UTF8.self)
        }
    }

    /// Where a file is, or where it was.
    private static func place(of path: String) -> String {
        if let canonical = FileSystem.canonical(path) { return canonical }
        let folder = FileSystem.canonical(FilePath.directory(of: path))
        return FilePath.normalized(FilePath.join(folder ?? FileSystem.workingDirectory, folder == nil ? path : FilePath.name(of: path)))
    }

    /// The relative path from one folder to another that contains it, empty if they are the same; otherwise the other path unchanged.
    package static func path(from folder: String, to other: String) -> String {
        if folder == other { return "" }
        guard other != "/", FilePath.isInside(folder, root: other) else { return other }
        let steps = folder.utf8.dropFirst(other.utf8.count).reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
        return Array(repeating: "..", count: steps).joined(separator: "/")
    }

    private static func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
}
