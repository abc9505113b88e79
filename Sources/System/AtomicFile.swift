/// Replaces a file as a whole: whoever looks, and whatever kills the process, sees the old content or the new.
package enum AtomicFile {
    /// Writes to a new file in the same folder, gives it the old one's mode and owner, flushes it and renames it into place.
    ///
    /// A symbolic link stays; what it points to is replaced. What exists and is no regular file (a terminal, a pipe, `/dev/null`) is
    /// written to directly. A file that may not be written is refused, even if its folder may.
    ///
    /// - Parameters:
    ///   - links: `.refused` for a canonical path. A link in a repository is never followed out of it.
    ///   - old: what the file must hold still, just before it is replaced; nil replaces anything.
    ///   - isDurable: whether it waits until the content is on disk, so that a power failure cannot lose it. What can be made again, as a
    ///     report can, need not wait.
    package static func replace(
        _ path: String, _ bytes: [UInt8], links: Links = .confined, ifHolding old: [UInt8]? = nil, isDurable: Bool = true
    ) throws(OutputError) {
        do {
            try write(path, bytes, links, ifHolding: old, isDurable: isDurable)
        } catch {
            throw OutputError(path: path, code: error.code)
        }
    }

    private static func write(
        _ path: String, _ bytes: [UInt8], _ links: Links, ifHolding expected: [UInt8]?, isDurable: Bool
    ) throws(OutputError) {
        if let descriptor = standardDescriptor(path) { return try Output.write(bytes, to: descriptor) }
        let way = try Way(to: path, links)
        if let device = way.device {
            if let descriptor = standardDescriptor(device) { return try Output.write(bytes, to: descriptor) }
            return try fill(SystemCalls.openDevice(device), bytes)
        }
        let old = try SystemCalls.attributes(way)
        if old?.isRegular == false { return try fill(SystemCalls.openExisting(way), bytes) }
        if old != nil { try SystemCalls.checkWritable(way) }
        if isDurable { removeLeftovers(way) }
        let (file, temporary) = try createTemporary(way, isPrivate: old != nil)
        do throws(OutputError) {
            try fill(file, bytes, as: old, isFlushed: isDurable)
            if let expected, !SystemCalls.holds(way, expected) { throw OutputError(path: path, code: OutputError.changed) }
            try SystemCalls.move(way, temporary)
        } catch {
            SystemCalls.remove(way, temporary)
            throw error
        }
        if isDurable { SystemCalls.syncFolder(way) }
    }

    /// Takes away what a process that was killed while writing has left in a folder.
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
            try Output.write(bytes, to: file)
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

    /// - Parameter isPrivate: nobody else may read the file before it has the old one's mode.
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
