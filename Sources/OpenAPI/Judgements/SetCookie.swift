import Words
import YAML

/// The parsed value of a `Set-Cookie` header, RFC 6265 §4.1.
package struct SetCookie: Sendable {
    /// The part before the first `=`; empty if there is none.
    package let name: Text
    package let isSecure: Bool
    package let isHttpOnly: Bool
    package let hasSameSite: Bool
    /// Whether browsers withhold it from requests of other sites: `SameSite` is present and not `None`.
    package let staysOnSite: Bool
    /// Whether it deletes the cookie: `Max-Age` is zero or negative, the expiry date is in 1970, or the value is empty or `deleted`.
    package let isDeletion: Bool

    package init(_ text: Text) {
        var parts: [Text] = []
        var start = 0
        for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: ";") {
            parts.append(text.slice(start, index).trimmed)
            start = index + 1
        }
        let first = parts.first ?? text
        let equals = first.firstIndex(of: UInt8(ascii: "="))
        name = first.slice(0, equals ?? 0).trimmed
        let value = equals.map { first.slice($0 + 1) } ?? first
        let attributes = parts.dropFirst()
        isSecure = attributes.contains { $0.equalsIgnoringCase("secure") }
        isHttpOnly = attributes.contains { $0.equalsIgnoringCase("httponly") }
        let sameSite = attributes.first { $0.hasPrefixIgnoringCase("samesite") }
        hasSameSite = sameSite != nil
        staysOnSite = sameSite.map { !$0.string.lowercased().hasSuffix("none") } ?? false
        isDeletion =
            equals != nil && (value.isEmpty || value == "\"\"" || value.equalsIgnoringCase("deleted"))
            || attributes.contains { $0.hasPrefixIgnoringCase("max-age=0") || $0.hasPrefixIgnoringCase("max-age=-") }
            || attributes.contains { $0.hasPrefixIgnoringCase("expires=") && $0.string.includes("1970") }
    }
}

extension Parameter {
    /// The documented values of a parameter or header: examples, default, constants.
    package var documentedValues: [Node] {
        var found = Parameter.values(in: node)
        if let schema, schema.node != node { for conjunct in SchemaFacts(schema).conjuncts { found += Parameter.values(in: conjunct) } }
        return found.filter { $0.stringText != nil }
    }

    private static func values(in node: Node) -> [Node] {
        var found = [Keyword.example, .default, .const].compactMap { node[$0] }
        for keyword in [Keyword.enum, .examples] {
            guard let list = node[keyword] else { continue }
            found += list.isMapping ? list.children.compactMap { $0.resolved[.value] } : Array(list.children)
        }
        return found
    }
}

extension Response {
    /// Its `Set-Cookie` header; nil if none is documented.
    package var setCookie: Parameter? {
        guard let map = node[.headers], map.isMapping else { return nil }
        return map.entries.first { $0.key.equalsIgnoringCase("set-cookie") }.map { Parameter($0.value.resolved) }
    }
}

extension Text {
    /// The text without spaces and tabs at both ends.
    fileprivate var trimmed: Text {
        var (start, end) = (0, count)
        while start < end, base[start] == 0x20 || base[start] == 0x09 { start += 1 }
        while end > start, base[end - 1] == 0x20 || base[end - 1] == 0x09 { end -= 1 }
        return slice(start, end)
    }
}
