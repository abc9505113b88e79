import YAML

/// The defined values of `format`. Sources, read 2026-11: the OpenAPI Format Registry (https://spec.openapis.org/registry/format/) and JSON
/// Schema from draft 3 to 2020-12, §7.3 of its validation vocabulary.
package enum FormatRegistry {
    /// The types that a format applies to; nil if no registry lists it.
    package static func types(of format: Text) -> SchemaTypes? { known[format.string.lowercased()] }

    package static let all: [String] = known.keys.sorted()

    private static let known: [String: SchemaTypes] = {
        var table: [String: SchemaTypes] = [:]
        for name in strings { table[name] = [.string, .file] }
        for name in integers { table[name] = [.integer, .number, .string] }
        for name in ["float", "double"] { table[name] = .number }
        for name in ["decimal", "decimal128", "sf-decimal"] { table[name] = [.number, .string] }
        for name in ["unixtime", "utc-millisec"] { table[name] = [.number, .integer, .string] }
        table["sf-boolean"] = [.boolean, .string]
        return table
    }()

    private static let strings = [
        "base64url", "binary", "byte", "char", "commonmark", "date-time-local", "date-time", "date", "duration", "email", "hostname",
        "html",
        "http-date", "idn-email", "idn-hostname", "imf-fixdate", "ipv4", "ipv6", "iri-reference", "iri", "json-pointer", "media-range",
        "password", "regex", "relative-json-pointer", "sf-binary", "sf-string", "sf-token", "time-local", "time", "uri-reference",
        "uri-template", "uri", "uuid", "color", "phone", "style", "ip-address", "host-name",
    ]

    /// Numbers too wide for a double are sent as strings.
    private static let integers = [
        "double-int", "int8", "int16", "int32", "int64", "sf-integer", "uint8", "uint16", "uint32", "uint64",
    ]
}
