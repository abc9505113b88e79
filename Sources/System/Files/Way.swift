#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The final folder that a path leads to, held open, and the name in it, which is not a link.
///
/// The path is resolved component by component, opening each folder from the previous one, and reading and following links explicitly:
/// concurrent moves cannot redirect it.
struct Way: ~Copyable {
    private static let linkLimit = 40
    private static let slash = UInt8(ascii: "/")

    private(set) var folder: Int32
    private(set) var name = ""
    /// The entry under `/dev` or `/proc` that stands for an open file or a terminal, if the path leads there: the system must follow such
    /// links itself.
    private(set) var device: String?
    /// Components of the folder's path from `/`, none of them a link.
    private var place: [ArraySlice<UInt8>] = []
    /// Places of the folders that contain followed links.
    private var linkPlaces: [[ArraySlice<UInt8>]] = []

    /// The folder's path, without links.
    var folderPath: [UInt8] { place.flatMap { [Way.slash] + $0 } }

    /// The name need not exist yet.
    init(to path: String, _ links: Links) throws(OutputError) {
        let pending: [ArraySlice<UInt8>] = Array(path.utf8).split(separator: Way.slash).reversed()
        let isAbsolute = path.hasPrefix("/")
        folder = Opener.step([CChar](isAbsolute ? "/" : "."), from: AT_FDCWD)
        guard folder >= 0 else { throw OutputError(path: path, code: errno) }
        if !isAbsolute { place = Way.parts(FileSystem.workingDirectory) }
        guard !pending.isEmpty else { throw OutputError(path: path, code: path.isEmpty ? ENOENT : EISDIR) }
        do throws(OutputError) { try walk(path, pending, links) } catch {
            // What exists outside must make no difference.
            if links == .confined { try confine(path) }
            throw error
        }
        // The path is a folder, or is written like one.
        guard device != nil || !name.isEmpty, path.utf8.last != Way.slash else { throw OutputError(path: path, code: EISDIR) }
        if links == .confined { try confine(path) }
    }

    private mutating func walk(_ path: String, _ parts: [ArraySlice<UInt8>], _ links: Links) throws(OutputError) {
        var pending = parts
        while let part = pending.popLast() {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                if !place.isEmpty { place.removeLast() }
                try returnToPlace(path)
                continue
            }
            let text = part.map(CChar.init(bitPattern:)) + [0]
            if !pending.isEmpty {
                let next = Opener.step(text, from: folder)
                if next >= 0 {
                    close(folder)
                    folder = next
                    place.append(part)
                    continue
                }
            }
            let code = errno
            guard let target = target(text) else {
                guard pending.isEmpty else { throw OutputError(path: path, code: code) }
                name = String(decoding: part, as: UTF8.self)
                guard name.utf8.elementsEqual(part) else { throw OutputError(path: path, code: EILSEQ) }
                break
            }
            if Way.isSystem(place) {
                device = "/" + (place + [part] + pending.reversed()).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
                return
            }
            guard links != .refused, linkPlaces.count < Way.linkLimit else { throw OutputError(path: path, code: ELOOP) }
            linkPlaces.append(place)
            pending += target.split(separator: Way.slash).reversed()
            if target.first == Way.slash {
                place = []
                try returnToPlace(path)
            }
        }
    }

    deinit { if folder >= 0 { close(folder) } }

    private static func parts(_ path: String) -> [ArraySlice<UInt8>] { Array(path.utf8).split(separator: slash) }

    private static func isSystem(_ place: [ArraySlice<UInt8>]) -> Bool {
        place.first?.elementsEqual("dev".utf8) == true || place.first?.elementsEqual("proc".utf8) == true
    }

    /// Reopens the folder at `place`, from the root.
    private mutating func returnToPlace(_ path: String) throws(OutputError) {
        var current = Opener.step([CChar]("/"), from: AT_FDCWD)
        for part in place where current >= 0 {
            let next = Opener.step(part.map(CChar.init(bitPattern:)) + [0], from: current)
            let code = errno
            close(current)
            current = next
            errno = code
        }
        guard current >= 0 else { throw OutputError(path: path, code: errno) }
        close(folder)
        folder = current
    }

    /// The target of a link in the folder; nil if it is not a link.
    private func target(_ name: [CChar]) -> [UInt8]? {
        let folder = folder
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let count = readlinkat(folder, name, base, buffer.count)
            return count > 0 ? Array(UnsafeRawBufferPointer(start: base, count: count)) : nil
        }
    }

    /// Throws if a link inside a root pointed outside it.
    private func confine(_ path: String) throws(OutputError) {
        for link in linkPlaces {
            guard let root = Way.root(around: link) else { continue }
            guard place.count >= root, place[..<root].elementsEqual(link[..<root], by: { $0 == $1 }) else {
                throw OutputError(path: path, code: OutputError.leaves)
            }
        }
    }

    /// How many components of a folder's path lead to the repository around it, or to the working directory; nil if it is in neither.
    private static func root(around place: [ArraySlice<UInt8>]) -> Int? {
        for count in (0...place.count).reversed() {
            let path = place[..<count].map { [slash] + $0 }.joined() + Array("/.git".utf8)
            if FileSystem.entryKind(String(decoding: Array(path), as: UTF8.self)) != nil { return count }
        }
        let working = parts(FileSystem.workingDirectory)
        return place.starts(with: working) && !working.isEmpty ? working.count : nil
    }
}

extension [CChar] {
    fileprivate init(_ text: StaticString) { self = (0..<text.utf8CodeUnitCount).map { CChar(bitPattern: text.utf8Start[$0]) } + [0] }
    fileprivate init(_ text: String) { self = text.utf8.map { CChar(bitPattern: $0) } + [0] }
}
