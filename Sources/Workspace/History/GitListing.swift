/// All files of a commit, as `git ls-tree -r -z` lists them.
struct GitListing: Sendable {
    enum Kind: Equatable {
        case file(id: [UInt8])
        /// A symbolic link; its object contains the target.
        case link(id: [UInt8])
        case folder
        /// The place of another repository.
        case submodule
    }

    private enum Mode: UInt8 { case file, link, submodule }

    private struct Entry {
        let mode: Mode
        /// Ranges in the bytes.
        let id: Range<Int>
        let path: Range<Int>
    }

    private let bytes: [UInt8]
    /// Sorted by path, in byte order.
    private var entries: [Entry] = []

    /// nil if the bytes are not such a list.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            guard let end = bytes[start...].firstIndex(of: 0), let entry = GitListing.entry(bytes, start..<end) else { return nil }
            entries.append(entry)
            start = end + 1
        }
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { bytes[$0.path].lexicographicallyPrecedes(bytes[$1.path]) }
        if !isSorted { entries.sort { bytes[$0.path].lexicographicallyPrecedes(bytes[$1.path]) } }
    }

    /// What exists at a path from the root of the repository, without symbolic links on the way; nil if nothing does. The empty path is the
    /// root.
    subscript(path: [UInt8]) -> Kind? {
        guard !path.isEmpty else { return .folder }
        let entry = first(notBefore: path)
        if entry < entries.count, bytes[entries[entry].path] == path[...] { return kind(entries[entry]) }
        let folder = path + [UInt8(ascii: "/")]
        let inside = first(notBefore: folder)
        return inside < entries.count && bytes[entries[inside].path].starts(with: folder) ? .folder : nil
    }

    /// The paths of the files in and below a folder, from the root of the repository, in byte order.
    ///
    /// - Parameter folder: from the root of the repository; empty for the root.
    func files(under folder: [UInt8]) -> [[UInt8]] {
        let start = folder.isEmpty ? [] : folder + [UInt8(ascii: "/")]
        let found = entries[first(notBefore: start)...].prefix { bytes[$0.path].starts(with: start) }
        return found.filter { $0.mode == .file }.map { Array(bytes[$0.path]) }
    }

    private func kind(_ entry: Entry) -> Kind {
        switch entry.mode {
        case .file: .file(id: Array(bytes[entry.id]))
        case .link: .link(id: Array(bytes[entry.id]))
        case .submodule: .submodule
        }
    }

    private func first(notBefore path: [UInt8]) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = low + (high - low) / 2
            if bytes[entries[middle].path].lexicographicallyPrecedes(path) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Reads `100644 blob ID<tab>PATH`.
    private static func entry(_ bytes: [UInt8], _ range: Range<Int>) -> Entry? {
        guard let tab = bytes[range].firstIndex(of: 0x09), tab + 1 < range.upperBound else { return nil }
        let head = bytes[range.lowerBound..<tab]
        let mode: Mode
        if head.starts(with: "120000 blob ".utf8) {
            mode = .link
        } else if head.starts(with: "160000 commit ".utf8) {
            mode = .submodule
        } else if head.starts(with: "100".utf8), head.dropFirst(6).starts(with: " blob ".utf8) {
            mode = .file
        } else {
            return nil
        }
        let id = head.dropFirst(mode == .submodule ? 14 : 12)
        return isID(id) ? Entry(mode: mode, id: id.startIndex..<id.endIndex, path: tab + 1..<range.upperBound) : nil
    }

    /// Whether it is the id of an object: SHA-1 or SHA-256.
    static func isID(_ text: ArraySlice<UInt8>) -> Bool {
        (text.count == 40 || text.count == 64)
            && text.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 }
    }
}
