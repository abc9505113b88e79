import Linting

/// Every rule there is, in the order of the OWASP API Security Top 10.
package enum Catalog {
    package static let rules: [Rule] = [
        // API1 Broken Object Level Authorization
        .objectPublic,
        // API2 Broken Authentication
        .noSecuritySchemes,
        .unauthenticatedWrite,
        .unauthenticatedRead,
        .publicRead,
        .optionalAuthWrite,
        .rootSecurityMissing,
        .rootSecurityEmpty,
        .undefinedScheme,
        .httpBasic,
        .cleartextCredentials,
        .apiKeyInUrl,
        .credentialInUrl,
        // API3 Broken Object Property Level Authorization
        .sensitiveResponseProperty,
        .excessiveResponse,
        // API4 Unrestricted Resource Consumption
        .unboundedArray,
        .rateLimitHeadersMissing,
        .tooManyRequestsUndocumented,
        .retryAfterMissing,
        // API5 Broken Function Level Authorization
        .adminPublic,
        // API8 Security Misconfiguration
        .insecureServer,
        .unresolvedRef,
        .duplicateKey,
        .invalidDocument,
        .unknownField,
        .refSiblings,
        .ignoredHeaderParameter,
        .sensitiveResponseCacheable,
        .defaultViolatesSchema,
        .mediaTypeUndefined,
        .defaultResponseUndocumented,
        .bodyOnBodylessResponse,
        .corsUndocumented,
        .securityHeadersUndocumented,
        .relativeServer,
        .disallowedHost,
        .allowReserved,
        // API9 Improper Inventory Management
        .nonproductionServer,
        .placeholderServer,
        .parallelVersions,
        .deprecatedWithoutSunset,
        .pastSunset,
        .debugEndpoint,
        .unusedComponent,
        .missingOwner,
        .missingVersion,
        .duplicateOperation,
        .outdatedFormat,
        .audienceUndeclared,
        .environmentUndeclared,
        // API10 Unsafe Consumption of APIs
        .remoteRef,
        .insecureCallback,
        .externalSensitiveData,
        .unsignedWebhook,
        .insecureLink,
    ]

    /// The rule of an id.
    package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
