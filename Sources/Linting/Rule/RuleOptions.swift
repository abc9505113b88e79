/// Options that an organization can set for individual rules.
package struct RuleOptions: Sendable {
    /// Number of properties of a response object, including nested ones, above which `api3-excessive-response` reports it.
    package var responsePropertyLimit = 40
    /// Security schemes allowed by `api2-disallowed-scheme`, as `http/bearer`, `oauth2`, `apiKey/header`; nil allows all.
    package var allowedSchemes: [String]?
    /// Methods allowed by `api5-disallowed-method`, in uppercase; nil allows all.
    package var allowedMethods: [String]? {
        didSet { allowedMethods = allowedMethods?.map { $0.uppercased() } }
    }
    /// Hosts allowed by `api8-disallowed-host`; nil allows all.
    package var allowedHosts: [String]?
    /// Days since 1970-01-01 that count as today for `api9-past-sunset`; nil uses the clock.
    package var today: Int?

    /// Response headers that `api8-security-headers-undocumented` expects; empty if a gateway adds them.
    package var securityHeaders = ["Strict-Transport-Security", "X-Content-Type-Options", "Cache-Control"]

    package init() {}
}

/// A rule option that a configuration can set under `options`.
package struct RuleOption: Sendable {
    package enum Field: Sendable {
        /// An integer greater than 0.
        case number(WritableKeyPath<RuleOptions, Int> & Sendable)
        case texts(WritableKeyPath<RuleOptions, [String]> & Sendable)
        /// A list of strings; nil allows any.
        case anyTexts(WritableKeyPath<RuleOptions, [String]?> & Sendable)
    }

    package let name: String
    /// A sentence without its period.
    package let summary: String
    package let field: Field
    /// A value as YAML; nil shows the default.
    package var example: String?

    package static let all = [
        RuleOption(
            name: "response-property-limit",
            summary: "Properties of a response object, nested ones included, above which `api3-excessive-response` speaks",
            field: .number(\.responsePropertyLimit)),
        RuleOption(
            name: "allowed-schemes", summary: "Security schemes that `api2-disallowed-scheme` allows", field: .anyTexts(\.allowedSchemes),
            example: "[http/bearer, oauth2, apiKey/header]"),
        RuleOption(
            name: "allowed-hosts", summary: "Hosts that `api8-disallowed-host` allows", field: .anyTexts(\.allowedHosts),
            example: "[api.example.com, \"*.example.com\"]"),
        RuleOption(
            name: "allowed-methods", summary: "Methods that `api5-disallowed-method` allows", field: .anyTexts(\.allowedMethods),
            example: "[GET, POST, PUT, PATCH, DELETE]"),
        RuleOption(
            name: "security-headers",
            summary: "Headers of responses that `api8-security-headers-undocumented` wants; none where a gateway adds them",
            field: .texts(\.securityHeaders)),
    ]
}
