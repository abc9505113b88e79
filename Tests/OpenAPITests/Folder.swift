#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An empty folder for one test, removed with what is in it.
final class Folder {
    let path: String
    private var made: [String] = []

    init() {
        var template = Array("/tmp/merlon-model-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
    }

    convenience init(_ files: [String: String]) {
        self.init()
        for (name, text) in files { write(name, text) }
    }

    deinit {
        for name in made.reversed() { remove(name) }
        rmdir(path)
    }

    /// Writes a file, with the folders it stands in.
    func write(_ name: String, _ text: String) {
        let parts = name.split(separator: "/").dropLast()
        for count in parts.indices.map({ $0 + 1 }) {
            let folder = path + "/" + parts.prefix(count).joined(separator: "/")
            if mkdir(folder, 0o755) == 0 { made.append(folder) }
        }
        let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = text.withCString { pwrite(file, $0, text.utf8.count, 0) }
        close(file)
        made.append(path + "/" + name)
    }

    func link(_ name: String, to target: String) {
        symlink(target, path + "/" + name)
        made.append(path + "/" + name)
    }

    func pipe(_ name: String) {
        mkfifo(path + "/" + name, 0o600)
        made.append(path + "/" + name)
    }

    func forbid(_ name: String) { chmod(path + "/" + name, 0) }

    static var isPrivileged: Bool { geteuid() == 0 }
}
