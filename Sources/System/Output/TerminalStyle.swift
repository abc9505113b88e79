/// The text styles that Merlon uses in a terminal.
package enum TerminalStyle: CaseIterable {
    case error, warning, note, strong, gutter, related, added, removed

    /// The ANSI sequence that turns it on.
    package var sequence: StaticString {
        switch self {
        case .error: "\u{1B}[1;31m"
        case .warning: "\u{1B}[1;33m"
        case .note: "\u{1B}[1;34m"
        case .strong: "\u{1B}[1m"
        case .gutter: "\u{1B}[36m"
        case .related: "\u{1B}[34m"
        case .added: "\u{1B}[32m"
        case .removed: "\u{1B}[31m"
        }
    }

    /// The sequence that turns all styles off.
    package static let end: StaticString = "\u{1B}[0m"

    /// The length of a style sequence at an index; nil if there is none.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        for sequence in allCases.map(\.sequence) + [end] {
            let length = sequence.utf8CodeUnitCount
            guard index + length <= bytes.count else { continue }
            if bytes[index..<index + length].elementsEqual(UnsafeBufferPointer(start: sequence.utf8Start, count: length)) { return length }
        }
        return nil
    }
}
