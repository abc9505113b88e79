/// Replaces a file as a whole: whoever looks, and whatever kills the process, sees the old content or the new.
package enum AtomicFile {
    /// Writes to a new file in the same folder, gives it the old one's mode and owner, flushes it and renames it into place.
    ///
    /// A symbolic link stays; what it points to is replaced. What exists and is no regular file (a terminal, a pipe, `/dev/null`), and
    /// all under `/dev` and `/proc`, is written to directly. A file that may not be written is refused, even if its folder may.
    ///
    /// - Parameters:
    ///   - old: what the file must hold still, just before it is replaced; nil replaces anything.
    ///   - isDurable: whether it waits until the content is on disk, so that a power failure cannot lose it. What can be made again, as a
    ///     report can, need not wait.
    ///   - isOneOfMany: whether the folder is left to `settle`, so that the work for many files of one stays linear.
    package static func replace(
        _ path: String, _ bytes: [UInt8], ifHolding old: [UInt8]? = nil, isDurable: Bool = true, isOneOfMany: Bool = false
    ) throws(OutputError) {
        do {
            try write(path, bytes, ifHolding: old, isDurable: isDurable)
        } catch {
            throw OutputError(path: path, code: error.code)
        }
        if isDurable, !isOneOfMany { settle([path]) }
    }

    /// Replaces files one by one; where one fails, those before it get back what they held, or go.
    package static func replaceAll(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
        var former: [(path: String, bytes: [UInt8]?)] = []
        for file in files {
            let isNew = try SystemCalls.attributes(file.path) == nil
            let old = isNew ? nil : contents(of: file.path)
            do throws(OutputError) {
                try replace(file.path, file.bytes, isOneOfMany: true)
            } catch {
                for file in former.reversed() {
                    if let bytes = file.bytes { try? replace(file.path, bytes) } else { SystemCalls.remove(file.path) }
                }
                throw error
            }
            if isNew { former.append((file.path, nil)) } else if let old { former.append((file.path, old)) }
        }
        settle(files.map(\.path))
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard FileSystem.kind(path) == .file, let held = try? FileSystem.contents(of: path, limit: 1 << 30) else { return nil }
        defer { held.deallocate() }
        return Array(held)
    }

    /// Makes renames durable in the folders of files that were replaced, and takes away what killed processes have left there.
    package static func settle(_ paths: [String]) {
        var folders: Set<String> = []
        for path in paths where standardDescriptor(path) == nil && !isDevice(path) {
            guard let target = try? resolved(path), folders.insert(folder(target)).inserted else { continue }
            removeLeftovers(in: folder(target))
            SystemCalls.syncFolder(folder(target))
        }
    }

    private static func write(_ path: String, _ bytes: [UInt8], ifHolding expected: [UInt8]?, isDurable: Bool) throws(OutputError) {
        if let descriptor = standardDescriptor(path) { return try Output.write(exact: bytes, to: descriptor) }
        let old = try SystemCalls.attributes(path)
        if isDevice(path) || old?.isRegular == false { return try fill(SystemCalls.openExisting(path), bytes) }
        let target = try resolved(path)
        if old != nil { try SystemCalls.checkWritable(target) }
        let (file, temporary) = try createTemporary(in: folder(target), isPrivate: old != nil)
        do throws(OutputError) {
            try fill(file, bytes, as: old, isFlushed: isDurable)
            if let expected, !holds(target, expected) { throw OutputError(path: path, code: OutputError.changed) }
            try SystemCalls.move(temporary, target)
        } catch {
            SystemCalls.remove(temporary)
            throw error
        }
    }

    private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        guard let held = try? FileSystem.contents(of: path, limit: bytes.count) else { return false }
        defer { held.deallocate() }
        return held.elementsEqual(bytes)
    }

    /// Takes away what a process that was killed while writing has left in a folder.
    private static func removeLeftovers(in folder: String) {
        guard let names = try? FileSystem.names(in: folder) else { return }
        for name in names where name.hasPrefix(".merlon-") && name.hasSuffix(".tmp") {
            guard let process = Int32(name.dropFirst(8).prefix { $0 != "-" }), !SystemCalls.isRunning(process) else { continue }
            SystemCalls.remove(folder + "/" + name)
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

    /// The descriptor behind `/dev/stdout` and its like: opening those anew fails for sockets and loses the place in a file.
    private static func standardDescriptor(_ path: String) -> Int32? {
        switch path {
        case "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1": Output.standardOutput
        case "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2": Output.standardError
        default: nil
        }
    }

    private static func isDevice(_ path: String) -> Bool {
        path.utf8.starts(with: "/dev/".utf8) || path.utf8.starts(with: "/proc/".utf8)
    }

    /// The path with the symbolic links of its last part followed.
    private static func resolved(_ path: String) throws(OutputError) -> String {
        var current = path
        for _ in 0..<40 {
            guard let target = SystemCalls.linkTarget(current) else { return current }
            current = target.utf8.first == UInt8(ascii: "/") ? target : folder(current) + "/" + target
        }
        throw OutputError(path: path, code: SystemCalls.tooManyLinks)
    }

    private static func folder(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// - Parameter isPrivate: nobody else may read the file before it has the old one's mode.
    private static func createTemporary(in folder: String, isPrivate: Bool) throws(OutputError) -> (file: Int32, path: String) {
        var number = 0
        while true {
            let path = "\(folder)/.merlon-\(SystemCalls.processID)-\(number).tmp"
            do {
                return (try SystemCalls.create(path, mode: isPrivate ? 0o600 : 0o666), path)
            } catch {
                guard error.code == SystemCalls.alreadyExists, number < 1000 else { throw error }
            }
            number += 1
        }
    }
}
