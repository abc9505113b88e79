import OpenAPI
import YAML

/// A limit of a schema in comparable form, however it is written.
struct SchemaBound {
    /// A limit that can be read from a `SchemaShape`.
    struct Measure {
        let keyword: Keyword
        /// The keyword that excludes the limit itself: a flag until 3.0, a limit of its own since 3.1.
        let exclusive: Keyword?
        let isUpper: Bool

        static let all = [
            Measure(keyword: .maxLength, exclusive: nil, isUpper: true), Measure(keyword: .minLength, exclusive: nil, isUpper: false),
            Measure(keyword: .maximum, exclusive: .exclusiveMaximum, isUpper: true),
            Measure(keyword: .minimum, exclusive: .exclusiveMinimum, isUpper: false),
            Measure(keyword: .maxItems, exclusive: nil, isUpper: true), Measure(keyword: .minItems, exclusive: nil, isUpper: false),
            Measure(keyword: .maxProperties, exclusive: nil, isUpper: true),
            Measure(keyword: .minProperties, exclusive: nil, isUpper: false),
        ]
    }

    let value: Double
    let isExclusive: Bool
    let node: Node
    let keyword: Keyword

    /// The strictest limit that a schema states; nil if it states none, or only one that every value meets, such as a length of at least 0.
    init?(_ measure: Measure, in shape: SchemaShape) {
        var found: SchemaBound?
        let isInteger = shape.types == .integer
        for holder in shape.nodes {
            let isFlagged = measure.exclusive.map { holder.flag($0) } ?? false
            for (keyword, isExclusive) in [(measure.keyword, isFlagged), (measure.exclusive, true)] {
                guard let keyword, let node = holder[keyword], let value = node.number else { continue }
                let bound = SchemaBound(value, isExclusive, node, keyword, isInteger: isInteger, isUpper: measure.isUpper)
                if found.map({ bound.isStricter(than: $0, isUpper: measure.isUpper) }) ?? true { found = bound }
            }
        }
        guard let found, measure.isUpper || measure.exclusive != nil || found.value > 0 else { return nil }
        self = found
    }

    private init(_ value: Double, _ isExclusive: Bool, _ node: Node, _ keyword: Keyword, isInteger: Bool, isUpper: Bool) {
        // For integers, above 0 means at least 1.
        let isWhole = isInteger && isExclusive && value == value.rounded()
        self.value = isWhole ? value + (isUpper ? -1 : 1) : value
        self.isExclusive = isExclusive && !isWhole
        self.node = node
        self.keyword = keyword
    }

    func isStricter(than other: SchemaBound, isUpper: Bool) -> Bool {
        if value != other.value { return isUpper ? value < other.value : value > other.value }
        return isExclusive && !other.isExclusive
    }

    /// `maxLength 64`.
    var text: String { "\(keyword.spelling) \(String((node.text?.string ?? "").prefix(40)))" }
}
