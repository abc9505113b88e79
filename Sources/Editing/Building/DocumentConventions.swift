import OpenAPI
import YAML

/// The limits a description states, which fixes of what has none take for a measure.
struct DocumentConventions {
    private static let keywords: [Keyword] = [.maxItems, .maxLength, .maximum, .minimum, .maxProperties]
    private var values: [Keyword: [Int]] = [:]
    /// Formats of integers and of numbers.
    private var integerFormats: [String] = []
    private var numberFormats: [String] = []
    private var namedValues: [String: [Keyword: [Int]]] = [:]

    init(_ specification: Specification) {
        for schema in specification.schemas {
            let name = DocumentConventions.name(of: schema)
            if let format = schema.format {
                if format == "int32" || format == "int64" { integerFormats.append(format.string) }
                if format == "float" || format == "double" { numberFormats.append(format.string) }
            }
            for keyword in DocumentConventions.keywords {
                guard let limit = schema.node[keyword]?.integer, limit > 0 || keyword == .minimum else { continue }
                values[keyword, default: []].append(limit)
                if let name { namedValues[name, default: [:]][keyword, default: []].append(limit) }
            }
        }
    }

    /// The format that most integers or other numbers have.
    func format(ofIntegers: Bool) -> String? { (ofIntegers ? integerFormats : numberFormats).mostFrequent }

    /// The median of the limits that places of this name have, else of all when there are three; and in words where it is from.
    func limit(_ keyword: Keyword, for schema: Schema) -> [(value: Int, reason: String)] {
        var found: [(value: Int, reason: String)] = []
        if let name = DocumentConventions.name(of: schema), let median = DocumentConventions.median(namedValues[name]?[keyword] ?? []) {
            found.append((median, "as `\(name)` has elsewhere"))
        }
        if keyword != .maximum, keyword != .minimum, let all = values[keyword], all.count >= 3, let median = DocumentConventions.median(all)
        {
            found.append((median, "the median of this description"))
        }
        return found
    }

    /// The property or parameter that a schema is for.
    static func name(of schema: Schema) -> String? {
        if let name = schema.propertyName { return name.string }
        let node = schema.site
        if node.has(.in), let name = node.text(.name) { return name.string }
        guard Keyword(of: node) == .schema else { return nil }
        return node.parent?.text(.name)?.string
    }

    private static func median(_ values: [Int]) -> Int? { values.isEmpty ? nil : values.sorted()[values.count / 2] }
}
