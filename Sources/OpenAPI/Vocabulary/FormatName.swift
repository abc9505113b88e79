/// The values of `format`. They are compared as written: JSON Schema's formats are lower case.
///
/// Sources: OpenAPI Initiative format registry; JSON Schema 2020-12 Validation §7.3; OpenAPI 2.0 to 3.2, "Data Types".
package enum FormatName {
    /// Some registry defines it; any other limits nothing.
    package static func isKnown(_ format: String) -> Bool { known.contains(format) }

    /// A string of that format has a length its standard bounds: dates and times (RFC 3339), UUID (RFC 9562), IP addresses.
    package static func isBoundedString(_ format: String) -> Bool { boundedStrings.contains(format) }

    /// A number of that format has a range.
    package static func isBoundedNumber(_ format: String) -> Bool { boundedNumbers.contains(format) }

    /// The value is bytes: an upload or download.
    package static func isBinary(_ format: String) -> Bool { ["binary", "byte", "base64url"].contains(format) }

    /// The value is an address: `uri`, `url` (not registered, and common), `iri` …
    package static func isURL(_ format: String) -> Bool {
        ["uri", "url", "uri-reference", "iri", "iri-reference", "uri-template", "http-url"].contains(format)
    }

    /// An identifier that cannot be counted up.
    package static func isOpaqueId(_ format: String) -> Bool {
        ["uuid", "ulid", "guid", "objectid", "ksuid", "nanoid", "cuid", "uuid4"].contains(format.lowercased())
    }

    private static let boundedStrings: Set<String> = [
        "date", "date-time", "time", "date-time-local", "time-local", "http-date", "uuid", "ipv4", "ipv6", "hostname", "idn-hostname",
        "char", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    ]

    private static let boundedNumbers: Set<String> = [
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "double-int", "unixtime",
    ]

    private static let known: Set<String> = boundedStrings.union(boundedNumbers).union([
        "base64url", "binary", "byte", "commonmark", "decimal", "decimal128", "double", "duration", "email", "float", "html", "idn-email",
        "iri", "iri-reference", "json-pointer", "media-range", "password", "regex", "relative-json-pointer", "sf-binary", "sf-boolean",
        "sf-decimal", "sf-integer", "sf-string", "sf-token", "uri", "uri-reference", "uri-template",
    ])
}
