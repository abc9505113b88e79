import Support
import System
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct AtomicFileTests {
    private let folder = ReportingFolder()

    @Test func `a new file gets the default mode`() throws {
        try AtomicFile.replace(folder.path + "/new.json", Array("hello".utf8))
        let mask = umask(0)
        umask(mask)
        #expect(folder.read("new.json") == "hello")
        #expect(folder.mode("new.json") & 0o777 == 0o666 & ~mask)
        #expect(folder.names == ["new.json"])
    }

    @Test(arguments: [0o644, 0o600, 0o640, 0o755] as [mode_t])
    func `an existing file keeps its mode`(_ mode: mode_t) throws {
        folder.write("old.json", "a longer text than the new", mode: mode)
        try AtomicFile.replace(folder.path + "/old.json", Array("new".utf8))
        #expect(folder.read("old.json") == "new")
        #expect(folder.mode("old.json") & 0o7777 == mode)
        #expect(folder.names == ["old.json"])
    }

    @Test func `a link stays and its target is replaced`() throws {
        folder.write("target.json", "old", mode: 0o600)
        symlink("target.json", folder.path + "/middle.json")
        symlink(folder.path + "/middle.json", folder.path + "/link.json")
        try AtomicFile.replace(folder.path + "/link.json", Array("new".utf8))
        #expect(folder.mode("link.json") & S_IFMT == S_IFLNK)
        #expect(folder.mode("middle.json") & S_IFMT == S_IFLNK)
        #expect(folder.mode("target.json") & 0o7777 == 0o600)
        #expect(folder.read("target.json") == "new")
    }

    @Test func `a link to a missing file creates its target`() throws {
        symlink("later.json", folder.path + "/link.json")
        try AtomicFile.replace(folder.path + "/link.json", Array("new".utf8))
        #expect(folder.read("later.json") == "new")
        #expect(folder.names == ["later.json", "link.json"])
    }

    @Test func `a circular link is an error`() {
        symlink("b", folder.path + "/a")
        symlink("a", folder.path + "/b")
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace(folder.path + "/a", [1]) }
        #expect(error?.code == ELOOP)
        #expect(folder.names == ["a", "b"])
    }

    @Test func `a missing folder is an error with the path`() {
        let path = folder.path + "/none/report.json"
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace(path, [1]) }
        #expect(error?.code == ENOENT)
        #expect(error?.description.contains("report.json") == true)
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func `a read-only folder is an error`() {
        folder.write("old.json", "old")
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace(folder.path + "/old.json", [1]) }
        #expect(error?.code == EACCES)
        #expect(folder.read("old.json") == "old")
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func `a read-only file is refused`() {
        folder.write("old.json", "old", mode: 0o444)
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace(folder.path + "/old.json", [1]) }
        #expect(error?.code == EACCES)
        #expect(folder.read("old.json") == "old")
        #expect(folder.names == ["old.json"])
    }

    @Test func `a folder in place of the file is an error`() {
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace(folder.path, [1]) }
        #expect(error?.code == EISDIR)
    }

    @Test func `devices are written to`() throws {
        try AtomicFile.replace("/dev/null", [1, 2])
        let error = #expect(throws: OutputError.self) { try AtomicFile.replace("/dev/full", [1, 2]) }
        #expect(error?.description == "cannot write /dev/full: No space left on device")
        var status = stat()
        #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func `a named pipe is written to`() throws {
        let path = folder.path + "/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        let file = open(path, O_RDWR | O_NONBLOCK)
        defer { close(file) }
        try AtomicFile.replace(path, Array("through".utf8))
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(file, &bytes, bytes.count)
        #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "through")
        #expect(folder.mode("pipe") & S_IFMT == S_IFIFO)
    }
}
