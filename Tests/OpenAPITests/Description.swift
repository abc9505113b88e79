import System
import Testing
import YAML

@testable import OpenAPI

/// A description under test. Its specification is never freed, because the views that tests hold do not keep it.
struct Description {
    let specification: Specification

    /// A description of one file that may not refer to others.
    init(_ text: String, path: String = "test.yaml", limits: Limits = Limits()) throws {
        let tree = Tree.read(Source(path: path, text: text), keys: Keyword.seed, limits: limits)
        try self.init(Specification(tree, canonicalPath: nil, store: FileStore(root: nil, limits: limits)))
    }

    private init(_ specification: Specification?) throws {
        self.specification = try #require(specification)
        _ = Unmanaged.passRetained(self.specification)
    }

    /// `openapi: 3.x`, or `swagger: 2.0` for 2, and the rest.
    init(version: String, _ rest: String) throws {
        let head = version.hasPrefix("2") ? "swagger: '2.0'\n" : "openapi: \(version).0\n"
        try self.init(head + "info: {title: T, version: '1'}\n" + rest)
    }

    /// A file of a folder, which references may not leave.
    init(_ path: String, in folder: Folder, root: String? = nil, limits: Limits = Limits(), files: FileTree = .disk) throws {
        let full = folder.path + "/" + path
        let source = try FileSystem.read(full, as: full, limit: limits.fileSize)
        let tree = Tree.read(source, keys: Keyword.seed, limits: limits)
        let store = FileStore(root: FileSystem.canonical(root ?? folder.path), limits: limits, files: files)
        store.add(tree, at: full)
        try self.init(Specification(tree, canonicalPath: FileSystem.canonical(full), store: store))
    }

    /// What is to be known of a place of the root document; fails the test when nothing stands there.
    func ask<Answer>(_ pointer: String, _ question: (Node) throws -> Answer) throws -> Answer {
        try question(try #require(node(pointer), "nothing at \(pointer)"))
    }

    private func node(_ pointer: String) -> Node? {
        var pointer = pointer
        return pointer.withUTF8 { bytes in
            specification.root.descendant(bytes.baseAddress.map { Text(base: $0, count: bytes.count) } ?? Text(""))
        }
    }

    /// `text → pointer` or `text: outcome`, one a reference, sorted.
    var references: [String] { specification.references.map(describe).sorted() }

    /// What came of the references with a text.
    func outcomes(_ text: String) -> [Reference.Outcome] { specification.references.filter { $0.text.string == text }.map(\.outcome) }

    private func describe(_ reference: Reference) -> String {
        let text = reference.text.string
        guard let target = reference.target else { return "\(text): \(reference.outcome)" }
        let file = target.tree == 0 ? "" : FilePath.name(of: specification.document(of: target).path)
        return "\(text) → \(file)#\(target.pointer)"
    }

    /// Names of the operations, in order.
    var operations: [String] { specification.operations.map(\.name) }

    func operation(_ name: String) throws -> OpenAPI.Operation {
        try #require(specification.operations.first { $0.name == name }, "no operation \(name)")
    }

    /// How a place is reached: `public 3/5` is by five operations, three of them public; `-` not at all.
    func exposure(_ pointer: String, _ direction: Direction) throws -> String {
        try ask(pointer) { node in
            let exposure = specification.exposure(of: node, direction)
            #expect(exposure.access == specification.access(of: node, direction))
            guard let access = exposure.access else { return "-" }
            return "\(access.name) \(exposure.publicCount ?? -1)/\(exposure.count ?? -1)"
        }
    }

    /// Pointers of objects, in the order they were found.
    func pointers(_ objects: (Specification) -> [Node]) -> [String] {
        objects(specification).map(\.pointer).sorted()
    }

    /// `pointer: expected, place`, sorted.
    var misfits: [String] { specification.misfits.map { "\($0.node.pointer): \($0.expected), \($0.place)" }.sorted() }
}
