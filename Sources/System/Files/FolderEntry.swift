#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One name in a folder.
package struct FolderEntry: Sendable {
    /// The kind of the entry itself: a symbolic link is a link, whatever its target.
    package enum Kind: Sendable { case file, directory, link, other }

    /// The name as stored in the folder; it may not be UTF-8.
    package let bytes: [UInt8]
    package let kind: Kind

    /// nil if it is not UTF-8.
    package var name: String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.elementsEqual(bytes) ? text : nil
    }

    /// The name for display, with `U+FFFD` for bytes that are not UTF-8.
    package var shownName: String { String(decoding: bytes, as: UTF8.self) }
}

extension FolderEntry {
    /// The entries of an open folder, without `.` and `..`, in folder order. Closes the folder.
    static func all(in stream: OpaquePointer) throws(FileSystem.Failure) -> [FolderEntry] {
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        errno = 0
        while let entry = readdir(stream) {
            let bytes = name(of: entry)
            if bytes != [0x2E], bytes != [0x2E, 0x2E] {
                entries.append(FolderEntry(bytes: bytes, kind: kind(ofType: Int32(entry.pointee.d_type)) ?? kind(of: bytes, in: stream)))
            }
            errno = 0
        }
        guard errno == 0 else { throw .last() }
        return entries
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }

    /// nil if the file system does not report it.
    private static func kind(ofType type: Int32) -> FolderEntry.Kind? {
        switch type {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .directory
        case Int32(DT_LNK): .link
        case Int32(DT_UNKNOWN): nil
        default: .other
        }
    }

    private static func kind(of name: [UInt8], in stream: OpaquePointer) -> FolderEntry.Kind {
        var status = stat()
        let text = name.map(CChar.init(bitPattern:)) + [0]
        return fstatat(dirfd(stream), text, &status, AT_SYMLINK_NOFOLLOW) == 0 ? FileSystem.entryKind(status) : .other
    }
}

extension FileSystem {
    /// The entries of a folder, sorted by the bytes of their names, without `.` and `..`.
    ///
    /// - Parameter isNamed: whether the path of the folder may be a link, because someone named it.
    package static func entries(in directory: String, isNamed: Bool = true) throws(Failure) -> [FolderEntry] {
        try FolderEntry.all(in: try Opener.list(directory, isNamed: isNamed)).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// The kind of a path itself, without following links; nil if it does not exist.
    package static func entryKind(_ path: String) -> FolderEntry.Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return entryKind(status)
    }

    /// Why a path cannot be examined; nil if it can.
    package static func failure(_ path: String) -> Failure? {
        var status = stat()
        return stat(path, &status) == 0 ? nil : .last()
    }

    static func entryKind(_ status: stat) -> FolderEntry.Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .directory
        case S_IFLNK: .link
        default: .other
        }
    }
}
