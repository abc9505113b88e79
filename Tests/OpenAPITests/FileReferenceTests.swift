import System
import Testing
import YAML

@testable import OpenAPI

/// References from file to file, and what they may not reach.
@Suite struct FileReferenceTests {
    private static let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"

    @Test func `files are read once and followed`() throws {
        let folder = Folder([
            "api/openapi.yaml": FileReferenceTests.head + """
                paths: {$ref: paths.yaml}
                components:
                  schemas:
                    A: {$ref: 'schemas/a.yaml'}
                    B: {$ref: './schemas/../schemas/a.yaml#/properties/b'}
                    C: {$ref: '../common/c%20d.json#/C'}
                    E: {$ref: '{brace}.yaml#/E'}
                    F: {$ref: 'schemas//./a.yaml#'}
                """,
            "api/paths.yaml": "/a: {$ref: 'items/a.yaml'}\n/b: {get: {responses: {200: {$ref: 'openapi.yaml#/components/responses/R'}}}}\n",
            "api/items/a.yaml":
                "get: {responses: {200: {description: ok, content: {application/json: {schema: {$ref: ../schemas/a.yaml}}}}}}\n",
            "api/schemas/a.yaml":
                "type: object\nproperties:\n  b: {type: string}\n  self: {$ref: '#'}\n  c: {$ref: ../../common/c d.json#/C}\n",
            "common/c d.json": "{\"C\": {\"type\": \"integer\"}}",
            "api/{brace}.yaml": "E: {type: boolean}\n",
        ])
        let description = try Description("api/openapi.yaml", in: folder)
        let names = description.specification.documents.map { FilePath.name(of: $0.path) }
        #expect(names.first == "openapi.yaml")
        #expect(names.sorted() == ["a.yaml", "a.yaml", "c d.json", "openapi.yaml", "paths.yaml", "{brace}.yaml"])
        #expect(
            description.references == [
                "# → a.yaml#", "../../common/c d.json#/C → c d.json#/C", "../common/c%20d.json#/C → c d.json#/C",
                "../schemas/a.yaml → a.yaml#",
                "./schemas/../schemas/a.yaml#/properties/b → a.yaml#/properties/b", "items/a.yaml → a.yaml#",
                "openapi.yaml#/components/responses/R: missingTarget", "paths.yaml → paths.yaml#", "schemas//./a.yaml# → a.yaml#",
                "schemas/a.yaml → a.yaml#",
                "{brace}.yaml#/E → {brace}.yaml#/E",
            ])
        #expect(description.operations == ["GET /a", "GET /b"])
    }

    @Test func `cycles through files are found`() throws {
        let folder = Folder([
            "a.yaml": FileReferenceTests.head
                + "paths: {}\ncomponents: {schemas: {A: {$ref: 'b.yaml#/B'}, Tree: {properties: {next: {$ref: 'b.yaml#/Node'}}}}}\n",
            "b.yaml": "B: {$ref: 'a.yaml#/components/schemas/A'}\nNode: {properties: {tree: {$ref: 'a.yaml#/components/schemas/Tree'}}}\n",
        ])
        let description = try Description("a.yaml", in: folder)
        #expect(
            description.references == [
                "a.yaml#/components/schemas/Tree → #/components/schemas/Tree", "b.yaml#/B: cyclic", "b.yaml#/Node → b.yaml#/Node",
            ])
    }

    /// Everything that could lead out of the root, or make a reader wait.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("/etc/hostname", Reference.Outcome.outsideRoot), ("/dev/zero", .outsideRoot), ("/dev/stdin", .outsideRoot),
            ("/proc/self/environ", .outsideRoot),
            ("../secret.yaml", .outsideRoot), ("../../../../../../../../etc/passwd", .outsideRoot), ("%2e%2e/secret.yaml", .outsideRoot),
            ("..%2fsecret.yaml", .outsideRoot), ("sub/../../secret.yaml", .outsideRoot), ("%2Fetc%2Fpasswd", .outsideRoot),
            ("file:secret.yaml", .outsideRoot),
            ("file:///etc/passwd", .outsideRoot), ("file://localhost/etc/passwd", .outsideRoot), ("out.yaml", .outsideRoot),
            ("outside/secret.yaml", .outsideRoot),
            ("~/secret.yaml", .outsideRoot), ("in.yaml%00.json", .outsideRoot), ("../missing.yaml", .outsideRoot), ("zero", .outsideRoot),
            ("..", .outsideRoot),
            ("%zz.yaml", .outsideRoot), ("\\\\\\\\host\\\\share", .missingFile), ("missing.yaml", .missingFile),
            ("in.yaml/x", .missingFile), ("$HOME/x", .missingFile),
            ("?", .missingFile), ("fifo", .unreadableFile("is not a regular file")), ("sub", .unreadableFile("is a folder")),
            (".", .unreadableFile("is a folder")),
            ("empty.yaml", .unreadableFile("it is empty")), ("in.yaml", .resolved), ("loop", .missingFile), ("inside.yaml", .resolved),
            ("./sub/../in.yaml", .resolved),
            ("in.yaml?query", .resolved),
        ])
    func `references stay in the root`(text: String, outcome: Reference.Outcome) throws {
        let folder = Folder([
            "root/api.yaml": FileReferenceTests.head + "paths: {}\ncomponents: {schemas: {A: {$ref: \"\(text)\"}}}\n",
            "root/in.yaml": "type: string\n",
            "root/empty.yaml": "", "root/sub/x.yaml": "type: string\n", "secret.yaml": "type: string\nsecret: true\n",
        ])
        folder.link("root/out.yaml", to: "../secret.yaml")
        folder.link("root/outside", to: "..")
        folder.link("root/zero", to: "/dev/zero")
        folder.link("root/loop", to: "loop")
        folder.link("root/inside.yaml", to: "in.yaml")
        folder.pipe("root/fifo")
        let description = try Description("root/api.yaml", in: folder, root: folder.path + "/root")
        #expect(description.specification.references.map(\.outcome) == [outcome])
        #expect(description.specification.documents.count == (outcome == .resolved || outcome == .unreadableFile("it is empty") ? 2 : 1))
    }

    @Test func `files in the root can be reached from its subfolders`() throws {
        let folder = Folder([
            "a/b/api.yaml": FileReferenceTests.head + "paths: {}\ncomponents: {schemas: {A: {$ref: ../../common.yaml#/A}}}\n",
            "common.yaml": "A: {type: string}\n",
        ])
        #expect(try Description("a/b/api.yaml", in: folder).outcomes("../../common.yaml#/A") == [.resolved])
        #expect(try Description("a/b/api.yaml", in: folder, root: folder.path + "/a").outcomes("../../common.yaml#/A") == [.outsideRoot])
    }

    @Test func `the number of files is limited`() throws {
        var limits = Limits()
        limits.files = 3
        limits.fileSize = 1_000
        let folder = Folder((0..<6).reduce(into: [:]) { $0["f\($1).yaml"] = "type: string\n" })
        folder.write("big.yaml", "type: string\n#" + String(repeating: "x", count: 1_000))
        let uses = (["big.yaml"] + (0..<6).map { "f\($0).yaml" }).map { "S\($0.utf8.count)\($0.prefix(2)): {$ref: \($0)}" }.joined(
            separator: ", ")
        folder.write("api.yaml", FileReferenceTests.head + "paths: {}\ncomponents: {schemas: {\(uses)}}\n")
        let description = try Description("api.yaml", in: folder, limits: limits)
        #expect(description.specification.documents.count == 3)
        #expect(description.specification.references.filter { $0.outcome == .tooManyFiles }.count >= 4)
        #expect(description.specification.references.allSatisfy { $0.text != "big.yaml" || $0.outcome != .resolved })
    }

    @Test func `the readable part of a broken file is used`() throws {
        let folder = Folder([
            "api.yaml": FileReferenceTests.head + "paths: {}\ncomponents: {schemas: {A: {$ref: 'b.yaml#/A'}, B: {$ref: 'b.yaml#/B'}}}\n",
            "b.yaml": "A: {type: string}\nC: [1\nB: {type: string}\n",
        ])
        let description = try Description("api.yaml", in: folder)
        #expect(description.outcomes("b.yaml#/A") == [.resolved])
        #expect(description.outcomes("b.yaml#/B") == [.missingTarget])
        #expect(description.specification.documents[1].tree.problems.count == 1)
    }

    @Test func `path items in other files keep their context`() throws {
        let folder = Folder([
            "api.yaml": FileReferenceTests.head + "servers: [{url: 'https://root.test'}]\npaths: {/a: {$ref: item.yaml}}\n",
            "item.yaml":
                "servers: [{url: 'https://item.test'}]\nparameters: [{name: p, in: query, schema: {type: string}}]\nget: {responses: {200: {description: ok}}}\n",
        ])
        let description = try Description("api.yaml", in: folder)
        let operation = try description.operation("GET /a")
        #expect(operation.servers.map { $0.url?.string } == ["https://item.test"])
        #expect(operation.parameters.all.map(\.name.string) == ["p"])
    }
}
