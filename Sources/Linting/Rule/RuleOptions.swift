/// What an organisation may set for single rules.
package struct RuleOptions: Sendable {
    /// Properties of a response object, nested ones included, above which `api3-excessive-response` speaks.
    package var responsePropertyLimit = 40
    /// Security schemes allowed by `api2-disallowed-scheme`, as `http/bearer`, `oauth2`, `apiKey/header`; nil allows all.
    package var allowedSchemes: [String]?
    /// Methods allowed by `api5-disallowed-method`, upper case; nil allows all.
    package var allowedMethods: [String]?
    /// Hosts allowed by `api8-disallowed-host`; nil allows all.
    package var allowedHosts: [String]?
    /// Days since 1970-01-01 that count as today for `api9-past-sunset`; nil asks the clock.
    package var today: Int?

    /// Response headers wanted by `api8-security-headers-undocumented`; none where a gateway adds them.
    package var securityHeaders = ["Strict-Transport-Security", "X-Content-Type-Options", "Cache-Control"]

    package init() {}
}
