import System

/// The objects of a repository, read when they are asked for, by any thread.
final class GitObjects: @unchecked Sendable {
    private let git: Git
    private let lock = Lock()
    private var conversation: (child: ChildProcess, batch: GitBatch)?

    init(_ git: Git) { self.git = git }

    /// Reads a file of the repository. - Parameter limit: the bytes it may have.
    func read(_ id: [UInt8], limit: Int) throws(FileSystem.Failure) -> GitBatch.Answer {
        try lock.hold { () throws(FileSystem.Failure) in
            var (child, batch) = try current()
            // After a failure nobody knows what the next answer would belong to: it starts anew.
            conversation = nil
            do throws(FileSystem.Failure) {
                try child.write(id + [0x0A])
                let answer = try batch.answer(to: id, limit: limit)
                conversation = (child, batch)
                return answer
            } catch {
                // Asked for this object alone git says why.
                _ = try git.run(["cat-file", "-t", String(decoding: id, as: UTF8.self)])
                throw error
            }
        }
    }

    /// Ends what was started to read.
    func close() { lock.hold { conversation = nil } }

    private func current() throws(FileSystem.Failure) -> (child: ChildProcess, batch: GitBatch) {
        if let conversation { return conversation }
        let child = try git.start(["cat-file", "--batch"])
        return (child, GitBatch { child.read(into: $0) })
    }
}
