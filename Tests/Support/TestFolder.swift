import OpenAPI
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder for one test, filled as asked and removed with all that is in it.
package final class TestFolder {
    package let path: String
    package static let description = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\n"

    /// - Parameter descriptions: paths of files that hold an API description.
    package init(_ descriptions: String...) {
        var template = Array("/tmp/merlon-discovery-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
        for path in descriptions { write(path) }
    }

    deinit { TestFolder.remove(Array(path.utf8)) }

    package func write(_ name: String, _ text: String = description) { write(Array(name.utf8), text) }

    package func write(_ name: [UInt8], _ text: String = description) {
        let full = Array((path + "/").utf8) + name
        for (index, byte) in full.enumerated() where byte == UInt8(ascii: "/") && index > path.utf8.count {
            mkdir(full[..<index].map(CChar.init(bitPattern:)) + [0], 0o755)
        }
        let file = open(full.map(CChar.init(bitPattern:)) + [0], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = text.withCString { pwrite(file, $0, text.utf8.count, 0) }
        close(file)
    }

    /// What a file holds, up to 16 MiB.
    package func text(_ name: String) -> String {
        guard let source = try? FileSystem.read(path + "/" + name, as: name, limit: 1 << 24) else { return "" }
        return String(decoding: source.bytes, as: UTF8.self)
    }

    package func folder(_ name: String, mode: mode_t = 0o755) { mkdir(path + "/" + name, mode) }
    package func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }
    package func pipe(_ name: String) { mkfifo(path + "/" + name, 0o644) }

    /// Runs a command of the shell in the folder.
    /// - Returns: what it wrote to both outputs, by lines, and its exit status.
    @discardableResult
    package func shell(_ command: String) -> (lines: [String], status: Int32) {
        guard let stream = popen("cd '\(path)' && (\(command)) 2>&1", "r") else { return ([], -1) }
        var bytes: [UInt8] = []
        while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        let status = pclose(stream)
        return (bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }, status >> 8 & 0xFF)
    }

    /// The program that was built with these tests: it lies beside them.
    package static let program: String? = {
        var folder = FilePath.directory(of: FileSystem.canonical(CommandLine.arguments.first ?? "") ?? "")
        while folder != "/", folder != "." {
            if FileSystem.kind(folder + "/merlon") == .file { return folder + "/merlon" }
            folder = FilePath.directory(of: folder)
        }
        return FileSystem.canonical(FilePath.directory(of: #filePath) + "/../../.build/debug/merlon")
    }()

    private static func remove(_ folder: [UInt8]) {
        guard let stream = opendir(folder.map(CChar.init(bitPattern:)) + [0]) else { return }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name == [0x2E] || name == [0x2E, 0x2E] { continue }
            let path = folder + [UInt8(ascii: "/")] + name
            if unlink(path.map(CChar.init(bitPattern:)) + [0]) != 0 { remove(path) }
        }
        closedir(stream)
        rmdir(folder.map(CChar.init(bitPattern:)) + [0])
    }
}
