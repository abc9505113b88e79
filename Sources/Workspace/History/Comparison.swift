import OpenAPI
import System
import YAML

/// Determines whether a description has changed since a revision, by observing every file request. For one description, and one thread at a
/// time.
final class Comparison: @unchecked Sendable {
    private let revision: Revision
    /// Whether the answer to some request was different at the revision.
    private(set) var differs = false
    /// The problem that prevented git from answering.
    private(set) var failure: FileSystem.Failure?
    /// Files at the revision, by canonical path.
    private var former: [String: Source] = [:]

    init(_ revision: Revision) { self.revision = revision }

    /// The current files, each compared on request.
    var today: FileTree {
        FileTree { [self] path in
            let canonical = FileSystem.canonical(path)
            if !differs { differs = !Comparison.areEqual(canonical, formerPath(path)) }
            return canonical
        } reading: { [self] canonical, name, limit throws(FileSystem.Failure) in
            do throws(FileSystem.Failure) {
                let source = try FileSystem.read(canonical, links: .refused, as: name, limit: limit)
                compare(source, at: canonical, limit: limit)
                return source
            } catch {
                differs = true
                throw error
            }
        }
    }

    /// The files at the revision.
    var then: FileTree {
        FileTree { [self] in
            formerPath($0)
        } reading: { [self] canonical, name, limit throws(FileSystem.Failure) in
            guard let source = source(canonical, name, limit: limit) else { throw FileSystem.Failure("no such file") }
            return source
        }
    }

    /// Compares a file that was read elsewhere.
    func compare(_ source: Source, at canonical: String, limit: Int) {
        guard !differs else { return }
        let then = self.source(canonical, source.path, limit: limit)
        differs = then.map { $0.encoding != source.encoding || !Comparison.areEqual($0.bytes, source.bytes) } ?? true
    }

    private func formerPath(_ path: String) -> String? {
        do { return try revision.canonical(path) } catch {
            failure = failure ?? error
            return nil
        }
    }

    private func source(_ canonical: String, _ name: String, limit: Int) -> Source? {
        if let known = former[canonical], known.path == name { return known }
        do {
            guard let bytes = try revision.contents(of: canonical, limit: limit) else { return nil }
            let source = Source(path: name, bytes: bytes)
            former[canonical] = source
            return source
        } catch {
            failure = failure ?? error
            return nil
        }
    }

    /// By bytes: two spellings of one character are two names to the file system.
    private static func areEqual(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.utf8.elementsEqual(other.utf8)
    }

    private static func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        one.count == other.count && one.elementsEqual(other)
    }
}
