/// A parsed path template: which objects it names, who owns them, and which version it belongs to.
package struct PathTemplate: Sendable {
    /// The text between two slashes.
    package struct Segment: Sendable, Hashable {
        package let text: String
        /// The words of the literal part; `json` for `{id}.json`.
        package let words: Name
        /// The parameters, as written between braces; empty for a literal. `{a}:{b}` has two.
        package let parameters: [String]
        /// Whether it contains no parameter.
        package var isLiteral: Bool { parameters.isEmpty }
        /// `v1`, `1.2`, `2023-10`.
        package let isVersion: Bool
    }

    package let text: String
    package let segments: [Segment]

    /// Names of parameters that identify an object: those named like an id, and those after a noun or after another such parameter, unless
    /// they are named like a filter (`/reports/{year}`) or follow a verb (`/search/{term}`).
    package let objectParameters: Set<String>
    let vocabularies: Vocabularies

    package init(_ path: String, by vocabularies: Vocabularies = .standard) {
        var known: [Substring: Segment] = [:]
        self.init(path, known: &known, by: vocabularies)
    }

    /// - Parameter known: parsed segments; the paths of a description share most of theirs.
    package init(_ path: String, known: inout [Substring: Segment], by vocabularies: Vocabularies) {
        text = path
        self.vocabularies = vocabularies
        let end = path.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
        let withoutQuery = path[..<end]
        segments = Self.split(withoutQuery).map { part in
            if let made = known[part] { return made }
            let made = Self.segment(part)
            known[part] = made
            return made
        }
        objectParameters = Set(Self.objectParameters(of: segments, by: vocabularies))
    }

    /// Splits at slashes outside braces: `{path:.*/x}` is one segment.
    private static func split(_ path: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = path.startIndex
        var isInBraces = false
        let bytes = path.utf8
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "{"): isInBraces = true
            case UInt8(ascii: "}"): isInBraces = false
            case UInt8(ascii: "/") where !isInBraces:
                if start < index { parts.append(path[start..<index]) }
                start = bytes.index(after: index)
            default: break
            }
        }
        if start < path.endIndex { parts.append(path[start...]) }
        return parts
    }

    private static func segment(_ text: Substring) -> Segment {
        guard text.utf8.contains(UInt8(ascii: "{")) else {
            let text = String(text)
            return Segment(text: text, words: Name(text), parameters: [], isVersion: Version(text) != nil)
        }
        var literal = ""
        var parameters: [String] = []
        var parameter: String?
        for scalar in text.unicodeScalars {
            switch (scalar, parameter) {
            case ("{", nil): parameter = ""
            case ("}", .some(let name)):
                parameters.append(parameterName(name))
                parameter = nil
                literal.append(" ")
            case (_, .some): parameter?.unicodeScalars.append(scalar)
            default: literal.unicodeScalars.append(scalar)
            }
        }
        if let parameter { literal += "{" + parameter }
        let isVersion = parameters.isEmpty && Version(String(text)) != nil
        return Segment(text: String(text), words: Name(literal), parameters: parameters, isVersion: isVersion)
    }

    /// The name without syntax that routers add: `{id:int}`, `{path+}`, `{*rest}`, `{?query}`.
    private static func parameterName(_ written: String) -> String {
        var name = written.utf8.prefix { $0 != UInt8(ascii: ":") }
        while let first = name.first, "*?&;/+#.".utf8.contains(first) { name.removeFirst() }
        while let last = name.last, "+*?".utf8.contains(last) { name.removeLast() }
        return String(Substring(name))
    }

    /// All parameters, in order.
    package var parameters: [String] { segments.flatMap(\.parameters) }
}
