import Words
import YAML

/// A Server Object.
package struct Server: Hashable, Sendable {
    package let node: Node

    package init(_ node: Node) { self.node = node }

    package var url: Text? { node.text(.url) }
    package var description: Text? { node.text(.description) }

    /// The URL as messages may show it, without user information.
    package var shownURL: String { url.map { ServerURL.withoutUserInfo($0.string) } ?? "" }

    package var variables: [(name: Text, node: Node)] {
        guard let map = node[.variables], map.isMapping else { return [] }
        return map.entries.map { ($0.key, $0.value) }
    }
}

/// The parts of a server URL or another URL in a description; variables may appear anywhere.
package struct ServerURL: Sendable {
    /// Lowercase; nil for a relative URL.
    package let scheme: String?
    /// Without user information and port, in lowercase; nil for a relative URL.
    package let host: String?
    /// Whether user information precedes the host.
    package let hasUserInfo: Bool
    package let path: String

    package init(_ text: String) {
        guard let separator = text.range(ofLiteral: "://") else {
            scheme = nil
            let isSchemeRelative = text.hasPrefix("//")
            let parts = ServerURL.split(isSchemeRelative ? String(text.dropFirst(2)) : "")
            host = isSchemeRelative ? parts.host : nil
            hasUserInfo = parts.hasUserInfo
            path = isSchemeRelative ? parts.path : text
            return
        }
        let name = text[..<separator.lowerBound].lowercased()
        scheme = name
        let parts = ServerURL.split(String(text[separator.upperBound...]))
        host = parts.host
        hasUserInfo = parts.hasUserInfo
        path = parts.path
    }

    private static func split(_ rest: String) -> (host: String?, hasUserInfo: Bool, path: String) {
        let bytes = rest.utf8
        let end =
            bytes.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
        var authority = rest[..<end]
        var hasUserInfo = false
        if let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")) {
            authority = authority[authority.utf8.index(after: at)...]
            hasUserInfo = true
        }
        if authority.utf8.first == UInt8(ascii: "[") {
            let close = authority.firstIndex(of: "]") ?? authority.endIndex
            return (String(authority[authority.index(after: authority.startIndex)..<close]).lowercased(), hasUserInfo, String(rest[end...]))
        }
        if let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":")), !authority.utf8[colon...].contains(UInt8(ascii: "}")) {
            authority = authority[..<colon]
        }
        return (authority.lowercased(), hasUserInfo, String(rest[end...]))
    }

    /// The text without the user information before the `@` in its authority.
    package static func withoutUserInfo(_ text: String) -> String {
        guard ServerURL(text).hasUserInfo, let separator = text.range(ofLiteral: "://") else { return text }
        let rest = text[separator.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        guard let at = rest[..<end].lastIndex(of: "@") else { return text }
        return text[..<separator.upperBound] + "…" + rest[at...]
    }

    /// Whether anyone on the network path can read and change what is sent.
    package var isCleartext: Bool { scheme.map(CleartextScheme.ofURLs.contains) ?? false }

    /// The local machine, where cleartext does not leave the machine: localhost, 127/8, ::1.
    package var isLoopback: Bool { host.map { HostName.kind($0) == .loopback } ?? false }
}

extension String {
    /// The first position of `literal`, compared by bytes.
    func range(ofLiteral literal: StaticString) -> Range<Index>? {
        let wanted = Text(literal)
        var found: Range<Index>?
        var index = utf8.startIndex
        while index != utf8.endIndex {
            if utf8[index...].starts(with: wanted.bytes) {
                found = index..<utf8.index(index, offsetBy: wanted.count)
                break
            }
            index = utf8.index(after: index)
        }
        return found
    }
}
