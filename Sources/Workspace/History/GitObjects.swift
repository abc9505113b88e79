import System

/// The objects of a repository, read on demand by any thread.
final class GitObjects: @unchecked Sendable {
    private let git: Git
    private let lock = Lock()
    private var conversation: (child: ChildProcess, batch: GitBatch)?

    init(_ git: Git) { self.git = git }

    /// Reads a file of the repository. - Parameter limit: its maximum size in bytes.
    func read(_ id: [UInt8], limit: Int) throws(FileSystem.Failure) -> GitBatch.Answer {
        try lock.hold { () throws(FileSystem.Failure) in
            var (child, batch) = try current()
            // After a failure, the next answer could belong to anything, so a new process is started.
            conversation = nil
            do throws(FileSystem.Failure) {
                try child.write(id + [0x0A])
                let answer = try batch.answer(to: id, limit: limit)
                conversation = (child, batch)
                return answer
            } catch {
                // For this object alone, git reports the reason.
                _ = try git.run(["cat-file", "-t", String(decoding: id, as: UTF8.self)])
                throw error
            }
        }
    }

    /// Ends the process that reads objects.
    func close() { lock.hold { conversation = nil } }

    private func current() throws(FileSystem.Failure) -> (child: ChildProcess, batch: GitBatch) {
        if let conversation { return conversation }
        let child = try git.start(["cat-file", "--batch"])
        return (child, GitBatch { child.read(into: $0) })
    }
}
