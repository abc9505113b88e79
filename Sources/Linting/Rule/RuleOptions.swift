/// Options for individual rules.
package struct RuleOptions: Sendable {
    /// Number of properties of a response object, including nested ones, above which `api3-excessive-response` reports it.
    package var responsePropertyLimit = 40
    /// Security schemes allowed by `api2-disallowed-scheme`, as `http/bearer`, `oauth2`, `apiKey/header`; nil allows all.
    package var allowedSchemes: [String]?
    /// Methods allowed by `api5-disallowed-method`, upper case; nil allows all.
    package var allowedMethods: [String]?
    /// Hosts allowed by `api8-disallowed-host`; nil allows all.
    package var allowedHosts: [String]?
    /// Days since 1970-01-01 that count as today for `api9-past-sunset`; nil asks the clock.
    package var today: Int?

    /// Response headers that `api8-security-headers-undocumented` expects; empty if a gateway adds them.
    package var securityHeaders = ["Strict-Transport-Security", "X-Content-Type-Options", "Cache-Control"]

    package init() {}
}
