import OpenAPI
import YAML

/// The limits a description states, which fixes of what has none take for a measure.
struct Practice {
    private static let keywords: [Keyword] = [.maxItems, .maxLength, .maximum, .minimum, .maxProperties]
    private var values: [Keyword: [Int]] = [:]
    private var namedValues: [String: [Keyword: [Int]]] = [:]

    init(_ specification: Specification) {
        for schema in specification.schemas {
            let name = Practice.name(of: schema)
            for keyword in Practice.keywords {
                guard let limit = schema.node[keyword]?.integer, limit > 0 || keyword == .minimum else { continue }
                values[keyword, default: []].append(limit)
                if let name { namedValues[name, default: [:]][keyword, default: []].append(limit) }
            }
        }
    }

    /// The median of the limits that places of this name have, else of all when there are three; and in words where it is from.
    func limit(_ keyword: Keyword, for schema: Schema) -> [(value: Int, reason: String)] {
        var found: [(value: Int, reason: String)] = []
        if let name = Practice.name(of: schema), let median = Practice.median(namedValues[name]?[keyword] ?? []) {
            found.append((median, "as `\(name)` has elsewhere"))
        }
        if let all = values[keyword], all.count >= 3, let median = Practice.median(all) {
            found.append((median, "the median of this description"))
        }
        return found
    }

    /// The property or parameter that a schema is for.
    private static func name(of schema: Schema) -> String? {
        if let name = schema.propertyName { return name.string }
        let node = schema.site
        if node.has(.in), let name = node.text(.name) { return name.string }
        guard Keyword(of: node) == .schema else { return nil }
        return node.parent?.text(.name)?.string
    }

    private static func median(_ values: [Int]) -> Int? { values.isEmpty ? nil : values.sorted()[values.count / 2] }
}

extension FixBuilder {
    /// Gives a schema an upper limit: what the description itself sets for the like, else `standard`; never under what the schema itself
    /// states as its least, default or example.
    package mutating func limit(_ keyword: Keyword, of schema: Schema, standard: Int) -> Fix? {
        let made = practice ?? Practice(specification)
        practice = made
        let floor = FixBuilder.floor(keyword, schema.node)
        let known = made.limit(keyword, for: schema) + [(standard, "a default to be reviewed")]
        guard let choice = known.first(where: { $0.value >= floor }) else { return nil }
        let edit = edits.insert(keyword.spelling, .integer(choice.value), into: schema.node, after: ["format", "type"])
        return fix("set \(keyword.spelling) to \(choice.value), \(choice.reason)", .unsafe, edit)
    }

    /// What values of the schema are known to reach.
    private static func floor(_ keyword: Keyword, _ node: Node) -> Int {
        let stated: [Node?] =
            [node[.default], node[.example]] + (node[.examples].map { $0.isSequence ? $0.children.map { $0 } : [] } ?? [])
        let values = stated.compactMap { $0 }
        switch keyword {
        case .maxItems: return max(node[.minItems]?.integer ?? 0, values.filter(\.isSequence).map(\.count).max() ?? 0)
        case .maxLength: return max(node[.minLength]?.integer ?? 0, values.compactMap { $0.text?.count }.max() ?? 0)
        case .maxProperties: return max(node[.minProperties]?.integer ?? 0, values.filter(\.isMapping).map(\.count).max() ?? 0)
        default: return max(node[.minimum]?.integer ?? Int.min, values.compactMap(\.integer).max() ?? Int.min)
        }
    }
}
