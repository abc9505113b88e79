import System

/// Searches folders along the parts of a glob.
///
/// Literal parts of the glob count as named, even if they are hidden, ignored, or not descriptions. What its wildcards match is treated
/// like the results of a folder search.
struct GlobSearch {
    private struct Step {
        let folder: FolderSearch.Folder
        /// The number of the next part.
        let part: Int
    }

    /// Where the search has been: a second `**` reaches the same folder in many ways.
    private struct Visit: Hashable {
        let place: [UInt8]
        let part: Int
    }

    private let glob: Glob
    private var search: FolderSearch
    private var waiting: [Step] = []
    private var visited: Set<Visit> = []

    static func run(_ glob: Glob, limit: Int) -> FolderSearch {
        var walk = GlobSearch(glob, limit: limit)
        walk.run()
        return walk.search
    }

    private init(_ glob: Glob, limit: Int) {
        self.glob = glob
        search = FolderSearch(root: glob.base, limit: limit)
    }

    private mutating func run() {
        if glob.parts.isEmpty { return take(named: glob.base) }
        guard FileSystem.kind(glob.base.isEmpty ? "." : glob.base) == .directory else { return }
        enter(glob.base, part: 0)
        while let step = waiting.popLast(), !search.isFull {
            guard visited.insert(Visit(place: step.folder.scope.place, part: step.part)).inserted else { continue }
            let isLast = step.part == glob.parts.count - 1
            switch glob.parts[step.part] {
            case .name(let name):
                let path = step.folder.path(of: name)
                if isLast { take(named: path) } else { enter(path, part: step.part + 1) }
            case .anyFolders where isLast: search.search(step.folder)
            case .anyFolders: spread(from: step)
            case .wildcard(let wildcard, let takesHidden, let takesAnyName):
                for entry in search.entries(in: step.folder) {
                    guard takesHidden || entry.bytes.first != UInt8(ascii: ".") else { continue }
                    guard wildcard.matches(entry.shownName.unicodeScalars.map(\.value)[...]) else { continue }
                    // If the glob does not restrict the name, the name must look like that of a description.
                    let isWanted = isLast && (!takesAnyName || FolderSearch.mayDescribe(entry.bytes))
                    guard let name = search.admit(entry, in: step.folder, isWanted: isWanted, takesHidden: takesHidden) else { continue }
                    if entry.kind != .directory {
                        search.take(entry, as: name, in: step.folder, isWanted: isWanted)
                    } else if isLast {
                        search.search(step.folder.entering(entry.bytes, as: name))
                    } else {
                        waiting.append(Step(folder: step.folder.entering(entry.bytes, as: name), part: step.part + 1))
                    }
                }
            }
        }
    }

    /// `**` followed by more parts: applies here and in every folder below.
    private mutating func spread(from step: Step) {
        waiting.append(Step(folder: step.folder, part: step.part + 1))
        for entry in search.entries(in: step.folder) where entry.kind == .directory {
            guard let name = search.admit(entry, in: step.folder, isWanted: false) else { continue }
            waiting.append(Step(folder: step.folder.entering(entry.bytes, as: name), part: step.part))
        }
    }

    /// Enters a folder that is named literally, wherever a link leads.
    private mutating func enter(_ path: String, part: Int) {
        guard FileSystem.kind(path.isEmpty ? "." : path) == .directory, let folder = FolderSearch.Folder(named: path) else { return }
        waiting.append(Step(folder: folder, part: part))
    }

    private mutating func take(named path: String) {
        switch FileSystem.kind(path) {
        case .directory: if let folder = FolderSearch.Folder(named: path) { search.search(folder) }
        case .file, .other: search.take(named: path)
        case nil: break
        }
    }
}
