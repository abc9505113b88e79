/// Paths as plain text with `/` between their components.
package enum FilePath {
    /// The part before the last `/`; `.` if there is none.
    package static func directory(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    package static func join(_ directory: String, _ path: String) -> String {
        if path.hasPrefix("/") || directory == "." || directory.isEmpty { return path }
        return directory.hasSuffix("/") ? directory + path : directory + "/" + path
    }

    /// The path with `.`, `..`, and doubled slashes resolved as text, without accessing the disk.
    package static func normalized(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// The relative path from a folder, both canonical: `../other/a.yaml`.
    package static func relative(_ path: String, to folder: String) -> String {
        let parts = path.split(separator: "/")
        let base = folder.split(separator: "/")
        // By bytes: two spellings of one character are two names to the file system.
        let shared = zip(parts, base).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        return (Array(repeating: "..", count: base.count - shared) + parts.dropFirst(shared)).joined(separator: "/")
    }

    /// Whether `path` is `root` or below it; both canonical.
    package static func isInside(_ path: String, root: String) -> Bool {
        // By bytes: two spellings of one character are two names to the file system.
        let prefix = root.hasSuffix("/") ? root : root + "/"
        return path.utf8.elementsEqual(root.utf8) || path.utf8.starts(with: prefix.utf8)
    }
}
