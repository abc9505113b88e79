import OpenAPI
import YAML

/// The extent of the values that a schema states: its default, its examples, and those it enumerates.
struct StatedExtent {
    private var leastNumber = Double.infinity
    private var greatestNumber = -Double.infinity
    private var holdsNaN = false
    private var greatestInteger = Int.min
    private var longestText = 0
    private var mostItems = 0
    private var mostProperties = 0

    init(_ values: some Sequence<Node> = []) {
        for value in values { add(value) }
    }

    mutating func add(_ value: Node) {
        if let number = value.number {
            holdsNaN = holdsNaN || number.isNaN
            leastNumber = min(leastNumber, number)
            greatestNumber = max(greatestNumber, number)
        }
        greatestInteger = max(greatestInteger, value.integer ?? Int.min)
        longestText = max(longestText, value.text?.count ?? 0)
        if value.isSequence { mostItems = max(mostItems, value.count) }
        if value.isMapping { mostProperties = max(mostProperties, value.count) }
    }

    mutating func formUnion(_ others: StatedExtent) {
        leastNumber = min(leastNumber, others.leastNumber)
        greatestNumber = max(greatestNumber, others.greatestNumber)
        holdsNaN = holdsNaN || others.holdsNaN
        greatestInteger = max(greatestInteger, others.greatestInteger)
        longestText = max(longestText, others.longestText)
        mostItems = max(mostItems, others.mostItems)
        mostProperties = max(mostProperties, others.mostProperties)
    }

    /// Whether all numbers are at least, or at most, a limit.
    func fit(_ limit: Double, isLower: Bool) -> Bool { !holdsNaN && (isLower ? leastNumber >= limit : greatestNumber <= limit) }

    /// The value that an upper limit must not be below, given what `schema` states in addition to the values.
    func floor(_ keyword: Keyword, _ schema: Node) -> Int {
        switch keyword {
        case .maxItems: max(schema[.minItems]?.integer ?? 0, mostItems)
        case .maxLength: max(schema[.minLength]?.integer ?? 0, longestText)
        case .maxProperties: max(schema[.minProperties]?.integer ?? 0, mostProperties)
        default: max(schema[.minimum]?.integer ?? Int.min, greatestInteger)
        }
    }
}
