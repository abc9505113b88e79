import Linting
import OpenAPI
import System
import YAML

/// One of two compared versions: where its descriptions are, and how they are read.
struct ComparedVersion: Sendable {
    enum Origin: Sendable {
        case disk, standardInput
        case revision(Revision, name: String)
    }

    /// A description in the version, which may not have been read yet.
    struct File: Sendable {
        /// Its name in reports.
        let name: String
        /// Its canonical path, at the revision if there is one, or the place that standard input stands for.
        let place: String
        /// Its path from the compared folder, in bytes: two spellings of one character are two names to the file system.
        let key: [UInt8]
    }

    /// As given on the command line.
    let name: String
    let origin: Origin
    /// Canonical path of the file or folder.
    let place: String
    let isFile: Bool
    /// Whether a revision was given without a path: it has the same files as the other version.
    let followsOther: Bool
    private let shared = SharedTrees()

    init(name: String, origin: Origin, place: String, isFile: Bool, followsOther: Bool = false) {
        self.name = name
        self.origin = origin
        self.place = place
        self.isFile = isFile
        self.followsOther = followsOther
    }

    /// The name of the revision; nil for the current files.
    var revisionName: String? {
        if case .revision(_, let name) = origin { name } else { nil }
    }

    var revision: Revision? {
        if case .revision(let revision, _) = origin { revision } else { nil }
    }

    func file(named name: String, at place: String) -> File {
        File(name: name, place: place, key: Array((isFile ? "" : FilePath.relative(place, to: self.place)).utf8))
    }

    /// Reads a description and everything that it refers to. Files that several descriptions refer to are read once.
    func read(_ file: File, with linter: Linter) -> ReadDescription {
        var linter = linter
        linter.settings.fixes = .none
        linter.settings.isChanged = nil
        switch origin {
        case .disk:
            linter.settings.files.shared = shared
            return linter.read(path: file.name)
        case .standardInput:
            do {
                let source = try FileSystem.readStandardInput(as: file.name, limit: linter.settings.limits.fileSize)
                return linter.read(source, canonicalPath: file.name == LintTargets.standardInput ? nil : file.place)
            } catch {
                return ReadDescription(path: file.name, problems: [Problem(file: file.name, message: error.message)])
            }
        case .revision(let revision, let name):
            let files = Comparison(revision)
            linter.settings.files = files.then
            linter.settings.files.shared = shared
            linter.settings.root = linter.settings.root ?? Linter.root(of: file.place)
            let description = linter.read(path: file.name)
            // Partially read descriptions are not compared.
            guard let failure = files.failure else { return description }
            return ReadDescription(path: file.name, problems: [Problem(file: "\(name):\(file.name)", message: failure.message)])
        }
    }

    /// The path of a file in the version, without symbolic links; nil if it does not exist.
    func canonical(_ path: String) -> String? {
        if let revision { return (try? revision.canonical(path)).flatMap(\.self) }
        return FileSystem.canonical(path)
    }

    /// Only its bytes; nil if they cannot be read, which `read` reports.
    func source(of file: File, limit: Int) -> Source? {
        switch origin {
        case .disk: try? FileSystem.read(file.place, links: .refused, as: file.name, limit: limit)
        case .standardInput: nil
        case .revision(let revision, _):
            (try? revision.contents(of: file.place, limit: limit)).flatMap(\.self).map { Source(path: file.name, bytes: $0) }
        }
    }
}
