import YAML

/// The variables of a server URL, and which part of the URL each one controls.
package struct ServerTemplate: Sendable {
    package enum Part: Sendable, Equatable {
        case scheme, port, path
        /// - Parameter isPinned: whether a fixed domain follows (`{tenant}.shop.com`), so that only a label before it is variable.
        case host(isPinned: Bool)
    }

    /// In URL order; a variable that is used twice appears twice.
    package let uses: [(name: Text, part: Part)]

    package init(_ url: Text) {
        let bytes = url.bytes
        let authority = ServerTemplate.authority(of: url)
        let host = authority.map { ServerTemplate.host(in: url, $0) }
        let isPinned = host.map { ServerTemplate.isPinned(url.slice($0.lowerBound, $0.upperBound)) } ?? false
        var found: [(name: Text, part: Part)] = []
        var start: Int?
        for index in 0..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"): start = index + 1
            case UInt8(ascii: "}"):
                guard let from = start else { continue }
                start = nil
                let part: Part
                if let authority, let host {
                    if from <= authority.lowerBound, authority.lowerBound > 0 {
                        part = .scheme
                    } else if from < host.upperBound {
                        part = .host(isPinned: isPinned)
                    } else {
                        part = from < authority.upperBound ? .port : .path
                    }
                } else {
                    part = .path
                }
                found.append((url.slice(from, index), part))
            default: break
            }
        }
        uses = found
    }

    /// Where host and port are: after `//`, or at the start if there is a variable (`{server}/v1`); nil for a relative URL.
    private static func authority(of url: Text) -> Range<Int>? {
        var start: Int?
        if url.first == UInt8(ascii: "{") { start = 0 }
        if url.hasPrefix("//") { start = 2 }
        for index in 0..<max(0, url.count - 2) where url[index] == UInt8(ascii: ":") && url[index + 1] == UInt8(ascii: "/") {
            guard url[index + 2] == UInt8(ascii: "/") else { continue }
            start = index + 3
            break
        }
        guard let start else { return nil }
        return start..<end(in: url, from: start) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    }

    private static func host(in url: Text, _ authority: Range<Int>) -> Range<Int> {
        authority.lowerBound..<min(authority.upperBound, end(in: url, from: authority.lowerBound) { $0 == UInt8(ascii: ":") })
    }

    /// The first byte outside braces that ends a part.
    private static func end(in url: Text, from start: Int, _ isEnd: (UInt8) -> Bool) -> Int {
        var isInBraces = false
        for index in start..<max(start, url.count) {
            switch url[index] {
            case UInt8(ascii: "{"): isInBraces = true
            case UInt8(ascii: "}"): isInBraces = false
            case let byte: if !isInBraces, isEnd(byte) { return index }
            }
        }
        return max(start, url.count)
    }

    /// Whether the host ends in two fixed labels.
    private static func isPinned(_ host: Text) -> Bool {
        var dots = 0
        var index = host.count
        while index > 0, host[index - 1] != UInt8(ascii: "}") {
            index -= 1
            if host[index] == UInt8(ascii: ".") { dots += 1 }
        }
        return dots > 1
    }
}
