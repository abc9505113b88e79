/// What a fix writes: a scalar, or a small collection that is rendered in the style of its surroundings.
package indirect enum FixValue: Sendable, Hashable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case mapping([Entry])
    case sequence([FixValue])

    package struct Entry: Sendable, Hashable {
        package let key: String
        package let value: FixValue

        package init(_ key: String, _ value: FixValue) {
            self.key = key
            self.value = value
        }
    }

    /// A Reference Object.
    package static func ref(_ pointer: String) -> FixValue { .mapping([Entry("$ref", .string(pointer))]) }

    var isCollection: Bool {
        switch self {
        case .mapping, .sequence: true
        default: false
        }
    }

    var isEmptyCollection: Bool {
        switch self {
        case .mapping(let entries): entries.isEmpty
        case .sequence(let items): items.isEmpty
        default: false
        }
    }
}

extension FixValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension FixValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    package init(dictionaryLiteral elements: (String, FixValue)...) { self = .mapping(elements.map { Entry($0.0, $0.1) }) }
    package init(arrayLiteral elements: FixValue...) { self = .sequence(elements) }
}
