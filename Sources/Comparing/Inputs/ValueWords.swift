import OpenAPI

/// Lists of types for messages.
enum TypeWords {
    private static let names: [(SchemaTypes, String)] = [
        (.string, "strings"), (.number, "numbers"), (.integer, "integers"), (.boolean, "booleans"), (.array, "arrays"),
        (.object, "objects"),
    ]

    static func list(_ types: SchemaTypes) -> String {
        let found = names.filter { types.contains($0.0) }.map(\.1)
        return found.isEmpty ? "anything" : found.joined(separator: " or ")
    }
}

enum ValueWords {
    private static let shown = 3
    private static let longest = 40

    /// "`a`, `b`, `c` and 4 more".
    static func list(_ values: Set<SchemaValues.Value>) -> String { list(values.map(\.text.string).sorted()) }

    static func list(_ names: [String]) -> String {
        let list = names.prefix(shown).map { "`\($0.prefix(longest))`" }.joined(separator: ", ")
        return names.count > shown ? list + " and \(names.count - shown) more" : list
    }
}
