/// The direction in which data flows through a place: from clients to the API, or outward from the API.
package struct Direction: OptionSet, Hashable, Sendable, BitwiseCopyable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let request = Direction(rawValue: 1)
    package static let response = Direction(rawValue: 2)
    package static let both: Direction = [.request, .response]

    /// The direction for a webhook or callback: the API sends the request and receives the response.
    var flipped: Direction {
        switch self {
        case .request: .response
        case .response: .request
        default: self
        }
    }
}
