import System

/// The files of a repository at a revision, for any number of threads.
package final class Revision: @unchecked Sendable {
    private static let linkLimit = 40
    /// Canonical path of the repository, in bytes.
    let root: [UInt8]
    private let git: Git
    private let commit: String
    let listing: GitListing
    private let objects: GitObjects
    private let workingDirectory = Array(FileSystem.workingDirectory.utf8)
    private let lock = Lock()
    private var renames: GitRenames?
    private var renamesFailure: FileSystem.Failure?

    /// - Parameters:
    ///   - root: canonical path of the folder with `.git`.
    ///   - name: anything that git accepts as a commit; does not begin with `-`.
    init(_ name: String, in root: String) throws(FileSystem.Failure) {
        self.root = Array(root.utf8)
        git = try Git(root: root)
        commit = try Revision.commit(name, git)
        guard let listing = GitListing(try git.run(["ls-tree", "-r", "-z", "--full-tree", commit])) else {
            throw FileSystem.Failure("the output of git ls-tree is not a list of files")
        }
        self.listing = listing
        objects = GitObjects(git)
    }

    private static func commit(_ name: String, _ git: Git) throws(FileSystem.Failure) -> String {
        let unknown = "`\(MessageText.clean(name))` is not a known revision; a shallow clone may need `git fetch`"
        do throws(FileSystem.Failure) {
            let line = try git.run(["rev-parse", "--verify", "--quiet", name + "^{commit}"])
            guard line.last == 0x0A, GitListing.isID(line.dropLast()) else { throw FileSystem.Failure(unknown) }
            return String(decoding: line.dropLast(), as: UTF8.self)
        } catch {
            throw error.message.isEmpty ? FileSystem.Failure(unknown) : error
        }
    }

    /// The problem that prevented git from listing renamed files.
    var failure: FileSystem.Failure? { lock.hold { renamesFailure } }

    /// Ends the process that reads files.
    func close() { objects.close() }

    // MARK: Places

    /// The path at the revision without symbolic links, `.`, and `..`; nil if it did not exist. Outside the repository, the disk counts.
    func canonical(_ path: String) throws(FileSystem.Failure) -> String? {
        var place: [UInt8] = []
        // The remaining path components, the next one last.
        var pending: [ArraySlice<UInt8>] = []
        func go(_ path: [UInt8]) { pending += path.split(separator: UInt8(ascii: "/")).reversed() }
        go(Array(path.utf8))
        if !path.hasPrefix("/") { go(workingDirectory) }
        var links = 0
        while let part = pending.popLast() {
            if part == [UInt8(ascii: ".")] { continue }
            if part == [UInt8(ascii: "."), UInt8(ascii: ".")] {
                place.removeSubrange((place.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
                continue
            }
            let next = place + [UInt8(ascii: "/")] + part
            guard let inner = inner(next) else {
                guard let beyond = outside(next) else { return nil }
                place = beyond
                if let inner = self.inner(beyond), !inner.isEmpty {
                    place = root
                    go(inner)
                }
                continue
            }
            switch listing[inner] {
            case nil, .submodule: return nil
            case .folder: place = next
            case .file:
                guard pending.isEmpty else { return nil }
                place = next
            case .link(let id):
                links += 1
                guard links <= Revision.linkLimit, let target = try object(id, limit: 1 << 16) else { return nil }
                if target.first == UInt8(ascii: "/") { place = [] }
                go(target)
            }
        }
        return place.isEmpty ? "/" : String(decoding: place, as: UTF8.self)
    }

    /// A path outside the repository, as on the disk; nil if it does not exist.
    private func outside(_ path: [UInt8]) -> [UInt8]? {
        // The path to the repository is canonical.
        if root.starts(with: path), root.count > path.count, root[path.count] == UInt8(ascii: "/") { return path }
        return FileSystem.canonical(String(decoding: path, as: UTF8.self)).map { Array($0.utf8) }
    }

    /// The path from the root of the repository, empty for the root; nil outside of it.
    func inner(_ path: [UInt8]) -> [UInt8]? {
        if path == root { return [] }
        guard path.starts(with: root), path.count > root.count, path[root.count] == UInt8(ascii: "/") else { return nil }
        return Array(path[(root.count + 1)...])
    }

    // MARK: Files

    /// The contents of a file; nil if it was not a file or is larger than allowed. - Parameter canonical: as returned by `canonical`.
    func contents(of canonical: String, limit: Int) throws(FileSystem.Failure) -> [UInt8]? {
        guard let inner = inner(Array(canonical.utf8)), case .file(let id) = listing[inner] else { return nil }
        return try object(id, limit: limit)
    }

    private func object(_ id: [UInt8], limit: Int) throws(FileSystem.Failure) -> [UInt8]? {
        switch try objects.read(id, limit: limit) {
        case .object(let bytes): return bytes
        case .tooLarge: return nil
        case .missing:
            throw FileSystem.Failure("git lacks the contents of a file at that revision; a partial clone may need `git fetch --refetch`")
        }
    }

    /// The path of a file at the revision; nil if the file is new.
    ///
    /// - Parameters:
    ///   - path: as given.
    ///   - place: its current canonical path.
    func path(of path: String, at place: String) throws(FileSystem.Failure) -> String? {
        if let then = try canonical(path), isFile(Array(then.utf8)) { return path }
        if isFile(Array(place.utf8)) { return place }
        let former = formerPlace(Array(place.utf8))
        if let failure { throw failure }
        return isFile(former) ? String(decoding: former, as: UTF8.self) : nil
    }

    /// Where a current file was at the revision: in the same place, unless it was renamed.
    func formerPlace(_ place: [UInt8]) -> [UInt8] {
        guard let inner = inner(place), listing[inner] == nil, let former = former(inner) else { return place }
        return root + [UInt8(ascii: "/")] + former
    }

    private func isFile(_ place: [UInt8]) -> Bool {
        guard let inner = inner(place), case .file = listing[inner] else { return false }
        return true
    }

    private func former(_ inner: [UInt8]) -> [UInt8]? {
        lock.hold {
            if renames == nil { renames = readRenames() }
            return renames?[inner]
        }
    }

    /// Compares with the index rather than with the files themselves: reading those could run filters that a repository configures.
    private func readRenames() -> GitRenames {
        do throws(FileSystem.Failure) {
            // A partial clone may lack the objects needed to recognize files that also changed; files that only moved are recognized by
            // their ids.
            do throws(FileSystem.Failure) { return try renames(alike: "-M") } catch { return try renames(alike: "-M100%") }
        } catch {
            renamesFailure = error
            return GitRenames()
        }
    }

    private func renames(alike: String) throws(FileSystem.Failure) -> GitRenames {
        let output = try git.run(["diff-index", "--cached", "-r", alike, "-z", "--name-status", "--diff-filter=R", commit, "--"])
        guard let renames = GitRenames(output) else { throw FileSystem.Failure("the output of git diff-index is not a list of renames") }
        return renames
    }
}
