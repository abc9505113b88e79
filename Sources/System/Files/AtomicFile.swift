/// Replaces a file as a whole: even if the process is killed, readers see either the old content or the new.
package enum AtomicFile {
    /// Writes to a new file in the same folder, gives it the mode and owner of the old one, flushes it, and renames it into place.
    ///
    /// A symbolic link stays; its target is replaced. If the path exists but is not a regular file (a terminal, a pipe, `/dev/null`), the
    /// bytes are written to it directly. A read-only file is rejected, even if its folder is writable.
    ///
    /// - Parameters:
    ///   - links: `.refused` for a canonical path. A link in a repository is never followed outside it.
    ///   - old: the content that the file must still have just before it is replaced; nil replaces anything.
    ///   - isDurable: whether to wait until the content is on disk, so that a power failure cannot lose it. Not necessary for content
    ///     that can be recreated, such as a report.
    ///   - isOneOfMany: whether the folder is left to `settle`, so that work stays linear for many files in one folder.
    package static func replace(
        _ path: String, _ bytes: [UInt8], links: Links = .confined, ifHolding old: [UInt8]? = nil, isDurable: Bool = true,
        isOneOfMany: Bool = false
    ) throws(OutputError) {
        do {
            try write(path, bytes, links, ifHolding: old, isDurable: isDurable)
        } catch {
            throw OutputError(path: path, code: error.code)
        }
        if isDurable, !isOneOfMany { settle([path], links: links) }
    }

    /// Replaces files one by one; if one fails, those before it are restored or removed.
    package static func replaceAll(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
        var former: [(path: String, bytes: [UInt8]?)] = []
        for file in files {
            let old = contents(of: file.path)
            let isNew = FileSystem.entryKind(file.path) == nil
            do throws(OutputError) {
                try replace(file.path, file.bytes, isOneOfMany: true)
            } catch {
                for file in former.reversed() {
                    if let bytes = file.bytes { try? replace(file.path, bytes) } else { remove(file.path) }
                }
                throw error
            }
            if isNew { former.append((file.path, nil)) } else if let old { former.append((file.path, old)) }
        }
        settle(files.map(\.path))
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard FileSystem.kind(path) == .file, let held = try? FileSystem.contents(of: path, links: .confined, limit: 1 << 30) else {
            return nil
        }
        defer { held.deallocate() }
        return Array(held)
    }

    private static func remove(_ path: String) {
        if let way = try? Way(to: path, .confined), way.device == nil { SystemCalls.remove(way, way.name) }
    }

    /// Makes renames durable in the folders of replaced files, and removes temporary files that killed processes left there.
    package static func settle(_ paths: [String], links: Links = .confined) {
        var folders: Set<[UInt8]> = []
        for path in paths where standardDescriptor(path) == nil {
            guard let way = try? Way(to: path, links), way.device == nil, folders.insert(way.folderPath).inserted else { continue }
            removeLeftovers(way)
            SystemCalls.syncFolder(way)
        }
    }

    private static func write(
        _ path: String, _ bytes: [UInt8], _ links: Links, ifHolding expected: [UInt8]?, isDurable: Bool
    ) throws(OutputError) {
        if let descriptor = standardDescriptor(path) { return try Output.write(exact: bytes, to: descriptor) }
        let way = try Way(to: path, links)
        if let device = way.device {
            if let descriptor = standardDescriptor(device) { return try Output.write(exact: bytes, to: descriptor) }
            return try fill(SystemCalls.openDevice(device), bytes)
        }
        let old = try SystemCalls.attributes(way)
        if old?.isRegular == false { return try fill(SystemCalls.openExisting(way), bytes) }
        if old != nil { try SystemCalls.checkWritable(way) }
        let (file, temporary) = try createTemporary(way, isPrivate: old != nil)
        do throws(OutputError) {
            try fill(file, bytes, as: old, isFlushed: isDurable)
            if let expected, !SystemCalls.holds(way, expected) { throw OutputError(path: path, code: OutputError.changed) }
            try SystemCalls.move(way, temporary)
        } catch {
            SystemCalls.remove(way, temporary)
            throw error
        }
    }

    /// Removes temporary files from a folder that were left by processes killed while writing.
    private static func removeLeftovers(_ way: borrowing Way) {
        for name in SystemCalls.names(way) where name.hasPrefix(".merlon-") && name.hasSuffix(".tmp") {
            guard let process = Int32(name.dropFirst(8).prefix { $0 != "-" }), !SystemCalls.isRunning(process) else { continue }
            SystemCalls.remove(way, name)
        }
    }

    /// Writes to an open file and closes it.
    private static func fill(
        _ file: Int32, _ bytes: [UInt8], as old: SystemCalls.Attributes? = nil, isFlushed: Bool = false
    ) throws(OutputError) {
        do {
            try Output.writeAll(bytes, to: file)
            if let old { try SystemCalls.apply(old, to: file) }
            if isFlushed { try SystemCalls.sync(file) }
        } catch {
            try? SystemCalls.closeFile(file)
            throw error
        }
        try SystemCalls.closeFile(file)
    }

    /// The descriptor for `/dev/stdout` and similar paths: reopening these fails for sockets and loses the position in a file.
    private static func standardDescriptor(_ path: String) -> Int32? {
        switch path {
        case "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1": Output.standardOutput
        case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2": Output.standardError
        default: nil
        }
    }

    /// - Parameter isPrivate: whether nobody else may read the file before it gets the mode of the old one.
    private static func createTemporary(_ way: borrowing Way, isPrivate: Bool) throws(OutputError) -> (file: Int32, name: String) {
        var number = 0
        while true {
            let name = ".merlon-\(SystemCalls.processID)-\(number).tmp"
            do {
                return (try SystemCalls.create(way, name, mode: isPrivate ? 0o600 : 0o666), name)
            } catch {
                guard error.code == SystemCalls.alreadyExists, number < 1000 else { throw error }
            }
            number += 1
        }
    }
}
