import Support
import Testing

@testable import Workspace

/// Fingerprints of the built program, through what does not change the API.
@Suite struct FingerprintTests {
    static let head = "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\n"
    private static let list = "{in: query, name: limit, schema: {type: integer}}"
    private static let other = "{in: query, name: sort, schema: {type: string}}"
    private static let pet = "{type: object, properties: {tags: {type: array, items: {type: string}}, name: {type: string}}}"

    static func paths(_ parameters: [String], _ reference: String) -> String {
        """
        paths:
          /pets:
            post:
              parameters: [\(parameters.joined(separator: ", "))]
              requestBody: {content: {application/json: {schema: {$ref: '\(reference)'}}}}
              responses: {'200': {description: ok}}

        """
    }

    static let plain = head + paths([list, other], "#/components/schemas/Pet") + "components: {schemas: {Pet: \(pet)}}\n"

    private func fingerprints(_ folder: TestFolder, _ file: String = "shop.yaml") -> [String] {
        let report = folder.merlon("lint -q --profile strict --format json --fail-on never \(file)").lines.joined()
        return report.split(separator: "\"fingerprint\":\"").dropFirst().map { String($0.prefix(16)) }.sorted()
    }

    private func fingerprints(_ text: String, _ parts: [(String, String)] = []) -> [String] {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("shop.yaml", text)
        for (name, text) in parts { folder.write(name, text) }
        return fingerprints(folder)
    }

    @Test func `fingerprints stay the same when lines move and entries are reordered`() {
        let plain = fingerprints(Self.plain)
        #expect(plain.count > 8 && Set(plain).count == plain.count)
        #expect(fingerprints(String(repeating: "# above\n", count: 50) + Self.plain) == plain)
        let sorted =
            "components: {schemas: {Pet: \(Self.pet)}}\n" + Self.paths([Self.other, Self.list], "#/components/schemas/Pet") + Self.head
        #expect(fingerprints(sorted) == plain)
    }

    @Test func `fingerprints stay the same when parts move to files`() {
        let plain = fingerprints(Self.plain)
        let listed = Self.head + Self.paths([Self.list, Self.other], "#/components/schemas/Pet")
        #expect(fingerprints(listed + "components: {schemas: {Pet: {$ref: pet.yaml}}}\n", [("pet.yaml", Self.pet + "\n")]) == plain)
        let together = Self.head + Self.paths([Self.list, Self.other], "schemas.yaml#/Pet")
        #expect(fingerprints(together, [("schemas.yaml", "Pet: \(Self.pet)\n")]) == plain)
        let alone = Self.head + Self.paths([Self.list, Self.other], "schemas/Pet.yaml")
        #expect(fingerprints(alone, [("schemas/Pet.yaml", Self.pet + "\n")]) == plain)
        let item = """
            post:
              parameters: [\(Self.list), \(Self.other)]
              requestBody: {content: {application/json: {schema: {$ref: 'shop.yaml#/components/schemas/Pet'}}}}
              responses: {'200': {description: ok}}

            """
        let root = Self.head + "paths: {/pets: {$ref: pets.yaml}}\ncomponents: {schemas: {Pet: \(Self.pet)}}\n"
        #expect(fingerprints(root, [("pets.yaml", item)]) == plain)
    }

    @Test func `parts with one name in several files are distinct`() {
        let text =
            Self.head
                + """
                paths:
                  /a: {post: {requestBody: {content: {a/b: {schema: {$ref: a/Error.yaml}}}}, responses: {'200': {description: ok}}}}
                  /b: {post: {requestBody: {content: {a/b: {schema: {$ref: b/Error.yaml}}}}, responses: {'200': {description: ok}}}}

                """
        let found = fingerprints(text, [("a/Error.yaml", Self.pet + "\n"), ("b/Error.yaml", Self.pet + "\n")])
        #expect(Set(found).count == found.count)
        let turned = text.split(separator: "\n").map(String.init)
        let swapped = (turned[0..<3] + [turned[4], turned[3]]).joined(separator: "\n") + "\n"
        #expect(fingerprints(swapped, [("a/Error.yaml", Self.pet + "\n"), ("b/Error.yaml", Self.pet + "\n")]) == found)
    }

    @Test func `a copy has its own fingerprint`() {
        let operation = "{get: {operationId: list, responses: {'200': {description: ok}}}}"
        let once = fingerprints(Self.head + "paths:\n  /a: \(operation)\n")
        let twice = fingerprints(Self.head + "paths:\n  /a: \(operation)\n  /b: \(operation)\n")
        #expect(Set(twice).count == twice.count && twice.count > once.count)
    }

    @Test func `a part that two descriptions share is reported once and baselined for both`() {
        let folder = TestFolder()
        folder.folder(".git")
        folder.write("schemas.yaml", "Pet: \(Self.pet)\n")
        for name in ["a", "b"] { folder.write("\(name).yaml", Self.head + Self.paths([], "schemas.yaml#/Pet")) }
        let count = { (arguments: String) in
            folder.merlon("lint -q --format concise --select api4 --fail-on never \(arguments)").lines.filter {
                $0.hasPrefix("schemas.yaml:")
            }
            .count
        }
        #expect(count("a.yaml") > 0 && count("a.yaml") == count("a.yaml b.yaml"))
        #expect(folder.merlon("baseline create a.yaml").status == 0)
        #expect(count("--baseline merlon-baseline.json b.yaml") == 0)
    }
}
