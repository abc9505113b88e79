import OpenAPI
import Patterns
import YAML

/// How the patterns that a string has to match changed.
struct PatternChange {
    let verdict: Change.Verdict
    let text: String
    /// The pattern that was removed or replaced; nil if there is none.
    let old: Node?
    let new: Node?

    /// nil if the same strings match.
    init?(_ before: SchemaShape, _ after: SchemaShape) {
        let (dropped, added) = PatternChange.differences(PatternChange.patterns(of: before), PatternChange.patterns(of: after))
        old = dropped.first?.node
        new = added.first?.node
        switch (dropped.first, added.first) {
        case (nil, nil): return nil
        case (_?, nil): (verdict, text) = (.weaker, "lost its pattern")
        case (nil, _?): (verdict, text) = (.stronger, "has a pattern now")
        case (let one?, let other?):
            guard dropped.count == 1, added.count == 1 else {
                (verdict, text) = (.changed, "has other patterns")
                return
            }
            switch PatternRelation(from: one.text.bytes, to: other.text.bytes) {
            case .equal: return nil
            case .wider: (verdict, text) = (.weaker, "has a pattern that lets more pass")
            case .narrower: (verdict, text) = (.stronger, "has a pattern that lets less pass")
            case .different, .undecided: (verdict, text) = (.changed, "has another pattern")
            }
        }
    }

    private typealias Stated = (text: Text, node: Node)

    /// The patterns that do not match everything.
    private static func patterns(of shape: SchemaShape) -> [Stated] {
        shape.nodes.compactMap { holder in
            guard let node = holder[.pattern], let text = node.stringText else { return nil }
            let isEmpty = (try? Pattern(parsing: text.bytes))?.matchesEverything ?? false
            return isEmpty ? nil : (text, node)
        }
    }

    private static func differences(_ before: [Stated], _ after: [Stated]) -> (dropped: [Stated], added: [Stated]) {
        let (known, left) = (Set(before.map(\.text)), Set(after.map(\.text)))
        return (before.filter { !left.contains($0.text) }, after.filter { !known.contains($0.text) })
    }
}

/// How a format that limits values changed.
struct FormatChange {
    let verdict: Change.Verdict
    let text: String
    let old: Node?
    let new: Node?

    /// nil if no such format changed.
    init?(_ before: SchemaShape, _ after: SchemaShape) {
        old = FormatChange.format(of: before)
        new = FormatChange.format(of: after)
        let (one, other) = (old?.stringText?.string, new?.stringText?.string)
        guard one != other else { return nil }
        switch (one, other) {
        case (let one?, nil): (verdict, text) = (.weaker, "lost format \(one)")
        case (nil, let other?): (verdict, text) = (.stronger, "has format \(other) now")
        case ("int32", "int64"): (verdict, text) = (.weaker, "has format int64 now (before: int32)")
        case ("int64", "int32"): (verdict, text) = (.stronger, "has format int32 now (before: int64)")
        default: (verdict, text) = (.changed, "has format \(other ?? "") now (before: \(one ?? ""))")
        }
    }

    private static func format(of shape: SchemaShape) -> Node? {
        for holder in shape.nodes {
            if let node = holder[.format], let text = node.stringText, limiting.contains(text.string) { return node }
        }
        return nil
    }

    /// Formats that limit which values are valid, from JSON Schema 2020-12 validation §7.3 and the integer widths of the OpenAPI Format
    /// Registry. `byte`, `binary`, `password`, `float`, and `double` do not.
    private static let limiting: Set<String> = [
        "date", "date-time", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference",
        "iri", "iri-reference", "uuid", "json-pointer", "regex", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    ]
}
