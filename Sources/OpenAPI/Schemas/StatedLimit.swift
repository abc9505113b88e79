import YAML

/// The strictest statement of a limit in schemas that apply together.
package struct StatedLimit: Sendable {
    /// A limit, by the keywords that state it.
    package struct Kind: Sendable {
        package let keyword: Keyword
        /// The keyword that excludes the limit itself: a flag up to 3.0, a limit of its own from 3.1 on.
        package let exclusive: Keyword?
        package let isUpper: Bool

        package static func upper(_ keyword: Keyword, exclusive: Keyword? = nil) -> Kind {
            Kind(keyword: keyword, exclusive: exclusive, isUpper: true)
        }

        package static func lower(_ keyword: Keyword, exclusive: Keyword? = nil) -> Kind {
            Kind(keyword: keyword, exclusive: exclusive, isUpper: false)
        }
    }

    package let kind: Kind
    package let value: Double
    package let isExclusive: Bool
    /// The value of the keyword.
    package let node: Node
    /// The keyword that states it.
    package let keyword: Keyword

    /// nil if none of the schemas states the limit.
    ///
    /// - Parameter isInteger: whether the schemas accept only integers, for which above 0 means at least 1.
    package init?(_ kind: Kind, in schemas: some Sequence<Node>, isInteger: Bool = false) {
        var strictest: StatedLimit?
        for schema in schemas {
            let isFlagged = kind.exclusive.map { schema.flag($0) } ?? false
            for (keyword, isExclusive) in [(kind.keyword, isFlagged), (kind.exclusive, true)] {
                guard let keyword, let node = schema[keyword], let value = node.number else { continue }
                let limit = StatedLimit(kind, value, isExclusive, node, keyword, isInteger: isInteger)
                if strictest.map(limit.isStricter) ?? true { strictest = limit }
            }
        }
        guard let strictest else { return nil }
        self = strictest
    }

    private init(_ kind: Kind, _ value: Double, _ isExclusive: Bool, _ node: Node, _ keyword: Keyword, isInteger: Bool) {
        let isWhole = isInteger && isExclusive && value == value.rounded()
        self.kind = kind
        self.value = isWhole ? value + (kind.isUpper ? -1 : 1) : value
        self.isExclusive = isExclusive && !isWhole
        self.node = node
        self.keyword = keyword
    }

    /// - Parameter other: a limit of the same kind.
    package func isStricter(than other: StatedLimit) -> Bool {
        if value != other.value { return kind.isUpper ? value < other.value : value > other.value }
        return isExclusive && !other.isExclusive
    }

    /// `maxLength 64`.
    package var text: String { "\(keyword.spelling) \(String((node.text?.string ?? "").prefix(40)))" }
}
