import OpenAPI
import YAML

/// The limits a description states, which fixes of what has none take for a measure.
struct DocumentConventions {
    private static let keywords: [Keyword] = [.maxItems, .maxLength, .maximum, .minimum, .maxProperties]
    /// The medians of what places of a name have, by name, and of all where there are three.
    private let named: [String: [Keyword: Int]]
    private let common: [Keyword: Int]
    /// The formats that most integers and most other numbers have.
    private let integerFormat: String?
    private let numberFormat: String?

    init(_ specification: Specification) {
        var values: [Keyword: [Int]] = [:]
        var namedValues: [String: [Keyword: [Int]]] = [:]
        var integerFormats: [String] = []
        var numberFormats: [String] = []
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
        named = namedValues.mapValues { $0.mapValues(DocumentConventions.median) }
        common = values.filter { $0.key != .maximum && $0.key != .minimum && $0.value.count >= 3 }.mapValues(DocumentConventions.median)
        integerFormat = integerFormats.mostFrequent
        numberFormat = numberFormats.mostFrequent
    }

    /// The format that most integers or other numbers have.
    func format(ofIntegers: Bool) -> String? { ofIntegers ? integerFormat : numberFormat }

    /// The median of the limits that places of this name have, else of all when there are three; and in words where it is from.
    func limit(_ keyword: Keyword, for schema: Schema) -> [(value: Int, reason: String)] {
        var found: [(value: Int, reason: String)] = []
        if let name = DocumentConventions.name(of: schema), let median = named[name]?[keyword] {
            found.append((median, "as `\(name)` has elsewhere"))
        }
        if let median = common[keyword] { found.append((median, "the median in this description")) }
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

    /// Of at least one value; of two in the middle the greater.
    private static func median(_ values: [Int]) -> Int { values.sorted()[values.count / 2] }
}
