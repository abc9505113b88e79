import OpenAPI
import YAML

/// The limits that a description sets, which fixes use where a limit is missing.
struct DocumentConventions {
    private static let keywords: [Keyword] = [.maxItems, .maxLength, .maximum, .minimum, .maxProperties]
    /// The medians for places of a name, by name, and of all places if there are at least three.
    private let named: [String: [Keyword: Int]]
    private let common: [Keyword: Int]
    /// The formats of most integers and of most other numbers.
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

    /// The format of most integers or most other numbers.
    func format(ofIntegers: Bool) -> String? { ofIntegers ? integerFormat : numberFormat }

    /// The median of the limits for places of this name, or of all if there are at least three; and where it comes from, in words.
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

    /// Of at least one value; the greater one if there are two in the middle.
    private static func median(_ values: [Int]) -> Int { values.sorted()[values.count / 2] }
}
