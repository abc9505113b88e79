import Linting
import OpenAPI
import YAML

/// The place given to `merlon ignore`: a pointer into a file or a line of it, as shown in reports.
package enum IgnorePlace: Equatable {
    case pointer(String)
    /// From 1.
    case line(Int)

    /// A pointer as shown in reports, with or without `#`; nil if it is not a pointer.
    package init?(pointer text: String) {
        var pointer = text[...]
        if pointer.first == "#" {
            guard let decoded = URIReference.decode(String(pointer.dropFirst())) else { return nil }
            pointer = decoded[...]
        }
        guard pointer.isEmpty || pointer.first == "/" else { return nil }
        self = .pointer(String(pointer))
    }

    /// Splits `:34` or `:34:5` from the end of a file name.
    package static func split(_ file: String) -> (path: String, place: IgnorePlace)? {
        var parts = file.split(separator: ":", omittingEmptySubsequences: false)
        var numbers: [Int] = []
        while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap({ Int($0) }), number > 0 {
            numbers.insert(number, at: 0)
            parts.removeLast()
        }
        guard let line = numbers.first else { return nil }
        return (parts.joined(separator: ":"), .line(line))
    }

    /// Whether a finding is there or below.
    package func holds(_ location: Location) -> Bool {
        switch self {
        case .pointer(let pointer):
            let own = location.pointer.utf8
            return own.starts(with: pointer.utf8) && (own.count == pointer.utf8.count || own.dropFirst(pointer.utf8.count).first == 0x2F)
        case .line(let line): return location.start.line == line
        }
    }

    /// For messages.
    package var text: String {
        switch self {
        case .pointer(let pointer): "#\(pointer)"
        case .line(let line): "line \(line)"
        }
    }
}
