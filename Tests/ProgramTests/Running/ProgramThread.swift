import System

@testable import merlon

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs the program on a thread that has a working folder, an input and outputs of its own, as a process has.
///
/// A process of a debug build takes ten times as long to start as most tests have work for it. Linux lets a thread part from its process
/// like that; elsewhere, and where a variable changes what the program does, the tests start processes.
enum ProgramThread {
    /// Variables of CI systems that change what the program writes.
    static let variables = ["GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITLAB_CI", "TF_BUILD"]

    private static let isPossible = variables.allSatisfy { Environment.variable($0) == nil }

    /// nil where there is no such thread.
    static func run(_ line: ShellLine, in folder: String) -> (lines: [String], status: Int32)? {
        #if os(Linux)
            guard isPossible else { return nil }
            let run = Run(line, folder)
            var attributes = pthread_attr_t()
            pthread_attr_init(&attributes)
            pthread_attr_setstacksize(&attributes, 8 << 20)
            var thread = pthread_t()
            let status = pthread_create(
                &thread, &attributes,
                { run in
                    if let run { Unmanaged<Run>.fromOpaque(run).takeUnretainedValue().run() }
                    return nil
                }, Unmanaged.passUnretained(run).toOpaque())
            pthread_attr_destroy(&attributes)
            guard status == 0 else { return nil }
            withExtendedLifetime(run) { _ = pthread_join(thread, nil) }
            return run.result
        #else
            return nil
        #endif
    }

    #if os(Linux)
        private final class Run {
            private let line: ShellLine
            private let folder: String
            private(set) var result: (lines: [String], status: Int32)?

            init(_ line: ShellLine, _ folder: String) {
                self.line = line
                self.folder = folder
            }

            func run() {
                guard Own.files(), chdir(folder) == 0 else { return }
                var name = Array("/tmp/merlon-output-XXXXXX".utf8CString)
                let output = mkstemp(&name)
                unlink(name)
                put(open("/dev/null", O_RDONLY), 0)
                dup2(output, 1)
                dup2(output, 2)
                for (descriptor, path) in line.files {
                    let file = descriptor == 0 ? open(path, O_RDONLY) : open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
                    guard file >= 0 else {
                        result = (["cannot open \(path)"], 2)
                        return
                    }
                    put(file, descriptor)
                }
                let status = MerlonCommand.status(of: line.words)
                result = (Self.lines(output), status)
            }

            private func put(_ file: Int32, _ descriptor: Int32) {
                dup2(file, descriptor)
                close(file)
            }

            private static func lines(_ file: Int32) -> [String] {
                var bytes: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 1 << 16)
                while case let count = pread(file, &buffer, buffer.count, bytes.count), count > 0 { bytes += buffer.prefix(count) }
                return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
            }
        }

        /// What the calling thread, and those that it starts, have for themselves from now on: the working folder, and open files, which
        /// are closed but for the first three, so that nobody waits for the end of a pipe that is also open here.
        private enum Own {
            private typealias Unshare = @convention(c) (Int32) -> Int32
            private typealias CloseRange = @convention(c) (UInt32, UInt32, Int32) -> Int32

            // The C library shows both to GNU programs alone.
            private static let unshare = function("unshare", as: Unshare.self)
            private static let closeRange = function("close_range", as: CloseRange.self)
            /// Linux's `CLONE_FS` and `CLONE_FILES` (`include/uapi/linux/sched.h`).
            private static let workingFolderAndFiles: Int32 = 0x200 | 0x400

            static func files() -> Bool {
                guard let unshare, let closeRange, unshare(workingFolderAndFiles) == 0 else { return false }
                return closeRange(3, .max, 0) == 0
            }

            private static func function<Function>(_ name: String, as type: Function.Type) -> Function? {
                dlsym(nil, name).map { unsafeBitCast($0, to: type) }
            }
        }
    #endif
}
