/// Descriptions with their structure mutilated: values of the wrong type, keys where they do not belong, references in circles, numbers at
/// the edges, text that other programs obey.
package struct StructureMutation {
    private static let texts = [
        "\u{1B}[31mX\u{1B}]0;t\u{7}", "\r\n", "\u{202E}\u{2066}abc", "::error::x", "##vso[task.complete]", "]]></testsuite>",
        "=cmd|' /C calc'!A0",
        "![x](javascript:alert(1))", "\u{2028}\u{2029}\u{85}", "", "%00%2e%2e/", "{a}{b}", "~1~0~", "#", "/", "<<", "0x1F", "1e999",
        "\u{FFFE}",
        "(a+)+$", "(", "^[a-z]{1,99999999999}$", "https://user:pw@127.0.0.1/", "http://169.254.169.254/latest/meta-data",
        "AKIAIOSFODNN7EXAMPLE",
    ]
    private static let numbers = [
        "0", "-1", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e308", "1e-320", "0.1", "-0",
        "100000000000000000000000000000",
    ]
    private static let references = [
        "#", "#/", "#/paths", "#/components/schemas", "../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://x/", "#/paths/~1",
        "%", "%ff",
        "#/%00", "?", "//", "C:\\x", ".", "#/info/title/0", "#/~2", "x.yaml#/a",
    ]
    private static let keys = [
        "$ref", "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "required", "enum", "default", "example",
        "examples", "type", "format", "pattern", "minimum", "maximum", "maxLength", "maxItems", "discriminator", "readOnly", "writeOnly",
        "nullable", "security", "securitySchemes", "securityDefinitions", "servers", "parameters", "requestBody", "responses", "callbacks",
        "links", "headers", "content", "schema", "x-merlon-ignore", "$dynamicRef", "$anchor", "$id", "$defs", "tags", "deprecated", "host",
        "definitions", "paths", "components", "webhooks", "in", "name", "flows", "scopes", "url", "variables", "mapping", "const",
        "pathItems",
        "itemSchema", "additionalOperations", "$self",
    ]

    private var generator: Generator

    package init(seed: UInt64) { generator = Generator(seed: seed) }

    /// A description made from another with one to six changes, written as JSON on one line or several, or as block YAML.
    package mutating func mutant(of description: Value) -> [UInt8] {
        var value = description
        for _ in 0...generator.next(below: 5) { value = changed(value, depth: 0) }
        switch generator.next(below: 3) {
        case 0: return Array(value.json.utf8)
        case 1: return Array(value.prettyJSON().utf8)
        default: return Array(value.blockYAML().utf8)
        }
    }

    /// Goes down at random, and changes what it comes to.
    private mutating func changed(_ value: Value, depth: Int) -> Value {
        guard depth < 60 else { return value }
        switch value {
        case .object(var entries) where !entries.isEmpty:
            let index = generator.next(below: entries.count)
            if generator.next(below: 5) > 0 {
                entries[index].value = changed(entries[index].value, depth: depth + 1)
                return .object(entries)
            }
            switch generator.next(below: 6) {
            case 0: entries.remove(at: index)
            case 1: entries.append(entries[index])
            case 2: entries[index].key = generator.pick(Self.keys)
            case 3: entries.append((generator.pick(Self.keys), invented()))
            case 4: entries.append(("$ref", .string(generator.pick(Self.references))))
            default: entries[index].value = invented()
            }
            return .object(entries)
        case .array(var items) where !items.isEmpty:
            let index = generator.next(below: items.count)
            switch generator.next(below: 6) {
            case 0: items.remove(at: index)
            case 1: items.append(items[index])
            case 2: items[index] = invented()
            default: items[index] = changed(items[index], depth: depth + 1)
            }
            return .array(items)
        default: return invented()
        }
    }

    private mutating func invented() -> Value {
        switch generator.next(below: 10) {
        case 0: return .literal("null")
        case 1: return .literal(generator.pick(["true", "false"]))
        case 2: return .literal(generator.pick(Self.numbers))
        case 3: return .object([])
        case 4: return .array([])
        case 5: return .object([("$ref", .string(generator.pick(Self.references)))])
        case 6:
            var value = Value.object([("type", .string("string"))])
            for _ in 0..<generator.pick([3, 40, 300]) {
                value = generator.pick([.array([value]), .object([("allOf", .array([value]))]), .object([("items", value)])])
            }
            return value
        case 7: return .string(String(repeating: generator.pick(["é", "a", "/{v}", "\\("]), count: generator.pick([3, 300, 4_000])))
        default: return .string(generator.pick(Self.texts))
        }
    }
}
