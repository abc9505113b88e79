#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One name in a folder.
package struct FolderEntry: Sendable {
    /// What the name stands for itself: a symbolic link is a link, wherever it leads.
    package enum Kind: Sendable { case file, directory, link, other }

    /// The name as the folder holds it, which need not be UTF-8.
    package let bytes: [UInt8]
    package let kind: Kind

    /// nil when it is not UTF-8.
    package var name: String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.elementsEqual(bytes) ? text : nil
    }

    /// The name for people, with `U+FFFD` for what is not UTF-8.
    package var shownName: String { String(decoding: bytes, as: UTF8.self) }
}

extension FolderEntry {
    /// What is in an open folder, without `.` and `..`, as the folder has it. Closes the folder.
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

    /// nil when the file system does not say.
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
    /// What is in a folder, sorted by the bytes of the names, without `.` and `..`.
    ///
    /// - Parameter isNamed: whether the folder may be reached by a link: someone named it.
    package static func entries(in directory: String, isNamed: Bool = true) throws(Failure) -> [FolderEntry] {
        try FolderEntry.all(in: try Opener.list(directory, isNamed: isNamed)).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// What a path stands for itself, links not followed; nil when nothing is there.
    package static func entryKind(_ path: String) -> FolderEntry.Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return entryKind(status)
    }

    /// Why nothing can be learned of a path; nil when it can.
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
