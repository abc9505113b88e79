import Linting
import Support
import Testing

@testable import Workspace

@Suite struct DiscoveryGlobTests {
    private let folder: TestFolder = {
        let folder = TestFolder(
            "a.yaml", "b.yml", "x[1].yaml", "\u{E4}.yaml", "s/a/openapi.yaml", "s/b/openapi.yaml", "s/b/v2/openapi.json", ".h/a.yaml",
            "s/.d.yaml", "build/a.yaml", "s/node_modules/openapi.yaml", "s/spec.oas", "b{c}.yaml", "s*.yaml")
        folder.write("s/part.yaml", "type: object\n")
        folder.write("s/readme.md", "openapi: 3.0.0\n")
        folder.write(".gitignore", "build\n")
        return folder
    }()

    @Test(
        arguments: [
            ("*.yaml", ["a.yaml", "b{c}.yaml", "s*.yaml", "x[1].yaml", "\u{E4}.yaml"]),
            ("?.yaml", ["a.yaml", "\u{E4}.yaml"]),
            ("[a\u{E4}].yaml", ["a.yaml", "\u{E4}.yaml"]),
            ("[!a].yaml", ["\u{E4}.yaml"]),
            ("[[:alpha:]].y*ml", ["a.yaml", "b.yml"]),
            ("[a-b].y?(a)ml", []),
            ("{a,b}.{yaml,yml}", ["a.yaml", "b.yml"]),
            ("{a,{b,c}}.y*", ["a.yaml", "b.yml"]),
            ("s/{a,b}/openapi.yaml", ["s/a/openapi.yaml", "s/b/openapi.yaml"]),
            ("s/*/openapi.yaml", ["s/a/openapi.yaml", "s/b/openapi.yaml"]),
            ("s/*/*.json", []),
            ("s/**/openapi.*", ["s/a/openapi.yaml", "s/b/openapi.yaml", "s/b/v2/openapi.json"]),
            ("**/openapi.json", ["s/b/v2/openapi.json"]),
            ("**/**/v2/**/*", ["s/b/v2/openapi.json"]),
            ("**/b/**/*.json", ["s/b/v2/openapi.json"]),
            ("s/**", ["s/a/openapi.yaml", "s/b/openapi.yaml", "s/b/v2/openapi.json"]),
            ("s/*", ["s/a/openapi.yaml", "s/b/openapi.yaml", "s/b/v2/openapi.json"]),
            ("s/*/", ["s/a/openapi.yaml", "s/b/openapi.yaml", "s/b/v2/openapi.json"]),
            ("s/*.oas", ["s/spec.oas"]),
            ("s/*.md", ["s/readme.md"]),
            ("s/.*.yaml", ["s/.d.yaml"]),
            (".h/*", [".h/a.yaml"]),
            (".[a-z]/*.yaml", [".h/a.yaml"]),
            // Spelled out is named: ignored, installed, of any content.
            ("build/*.yaml", ["build/a.yaml"]),
            ("b*/*.yaml", []),
            ("*/part.yaml", ["s/part.yaml"]),
            ("s/{node_modules,a}/*", ["s/a/openapi.yaml", "s/node_modules/openapi.yaml"]),
            ("s/p*.yaml", []),
            // What is there by this very name is no pattern.
            ("x[1].yaml", ["x[1].yaml"]),
            ("s*.yaml", ["s*.yaml"]),
            ("b{c}.yaml", ["b{c}.yaml"]),
            ("x[[]1].yaml", ["x[1].yaml"]),
            ("x\\[?].yaml", ["x[1].yaml"]),
            ("s/../?.yml", ["s/../b.yml"]),
            ("*/../b.yml", ["s/../b.yml"]),
        ] as [(String, [String])])
    func `patterns are expanded as by a shell`(_ pattern: String, _ expected: [String]) {
        var discovery = Discovery(limit: 100)
        discovery.add(folder.path + "/" + pattern)
        #expect(discovery.files == expected.map { folder.path + "/" + $0 })
        #expect(discovery.problems.isEmpty == !expected.isEmpty)
    }

    @Test func `skipped files count once`() {
        var discovery = Discovery(limit: 100)
        discovery.add(folder.path + "/**/*.{yaml,yml,json}")
        #expect(
            discovery.skipped.notes == [
                "1 YAML or JSON file is not an API description", "1 file or folder ignored by .gitignore",
                "1 hidden file or folder not searched", "1 node_modules folder not searched",
            ])
    }

    @Test(arguments: [
        ("a", ["a"]), ("{a,b}", ["a", "b"]), ("x{a,b}y", ["xay", "xby"]), ("{a,b}{c,d}", ["ac", "ad", "bc", "bd"]),
        ("{a,{b,c}}", ["a", "b", "c"]),
        ("{a}", ["{a}"]), ("{", ["{"]), ("}{", ["}{"]), ("{a,b", ["{a,b"]), ("{x{a,b}", ["{xa", "{xb"]), ("{,a}", ["", "a"]),
        ("{a,a}", ["a"]),
        ("\\{a,b}", ["\\{a,b}"]), ("{a\\,b}", ["{a\\,b}"]), ("{a{b}c}", ["{a{b}c}"]), ("{a{b,c}d}", ["{abd}", "{acd}"]),
    ])
    func `braces`(_ pattern: String, _ expected: [String]) {
        #expect(BraceExpansion.expand(Array(pattern.utf8))?.map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test func `too many braces`() {
        #expect(BraceExpansion.expand(Array(String(repeating: "{a,b}", count: 40).utf8)) == nil)
        #expect(BraceExpansion.expand(Array(String(repeating: "{", count: 50_000).utf8))?.count == 1)
        var discovery = Discovery(limit: 100)
        discovery.add(String(repeating: "{a,b}", count: 40))
        #expect(discovery.problems.map(\.message) == ["the braces expand to more than 1024 patterns"])
    }
}
