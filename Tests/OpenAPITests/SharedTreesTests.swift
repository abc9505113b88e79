import System
import Testing
import YAML

@testable import OpenAPI

/// Files that several descriptions refer to.
@Suite struct SharedTreesTests {
    private static let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"

    private func folder(_ descriptions: Int) -> Folder {
        let folder = Folder()
        folder.write("part.yaml", "A: {type: object, properties: {b: {$ref: '#/B'}}}\nB: {type: string}\nC: {$ref: '#/B'}\n")
        for number in 0..<descriptions {
            let name = number % 2 == 0 ? "A" : "C"
            folder.write(
                "d\(number).yaml", Self.head + "paths: {}\ncomponents: {schemas: {S: {$ref: 'part.yaml#/\(name)'}}}\n")
        }
        return folder
    }

    @Test func `a file is read once for all descriptions`() throws {
        let folder = folder(6)
        let shared = SharedTrees()
        var files = FileTree.disk
        files.shared = shared
        let descriptions = try (0..<6).map { try Description("d\($0).yaml", in: folder, files: files) }
        #expect(shared.readings == 1)
        let nodes = Set(descriptions.compactMap { $0.specification.references.first?.target })
        #expect(nodes.count == 6)
        // Each has resolved what it reaches, and nothing else.
        for (number, description) in descriptions.enumerated() {
            let expected = number % 2 == 0 ? ["#/B → part.yaml#/B", "part.yaml#/A → part.yaml#/A"] : ["part.yaml#/C → part.yaml#/B"]
            #expect(description.references == expected)
            #expect(description.specification.documents.map(\.number) == [0, 1])
        }
    }

    @Test func `drafts are not shared`() throws {
        let folder = folder(2)
        let shared = SharedTrees()
        var files = FileTree.disk
        files.shared = shared
        _ = try Description("d0.yaml", in: folder, files: files)
        files.drafts[FileSystem.canonical(folder.path + "/part.yaml") ?? ""] = Array("A: {}\n".utf8)
        let description = try Description("d0.yaml", in: folder, files: files)
        #expect(description.references == ["part.yaml#/A → part.yaml#/A"] && shared.readings == 1)
    }
}
