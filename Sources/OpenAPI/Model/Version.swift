import YAML

/// The version of the OpenAPI Specification that a description declares.
package enum Version: Int, Sendable, Comparable {
    case v2, v30, v31, v32

    /// The version that a root node names. A later 3.x is read as 3.2; anything else is nil.
    package init?(root: Node) {
        if let text = root[.swagger]?.text {
            guard text == "2.0" || text == "2" else { return nil }
            self = .v2
            return
        }
        guard let text = root[.openapi]?.text, text.hasPrefix("3."), text.count > 2 else { return nil }
        switch text[2] {
        case UInt8(ascii: "0"): self = .v30
        case UInt8(ascii: "1"): self = .v31
        default: self = .v32
        }
    }

    package static func < (left: Version, right: Version) -> Bool { left.rawValue < right.rawValue }

    /// Whether schemas are JSON Schema 2020-12: `$ref` may have siblings, `type` may be a list, `true` is a schema.
    package var hasFullSchemas: Bool { self >= .v31 }
}
