import Linting

/// Every rule there is, in the order of the OWASP API Security Top 10.
package enum Catalog {
    package static let rules: [Rule] = [
        // API1 Broken Object Level Authorization
        .objectPublic,
        .sequentialId,
        .ownerIdInRequest,
        .unscopedObject,
        .sharedCredential,
        .notFoundUndocumented,
        // API2 Broken Authentication
        .noSecuritySchemes,
        .unauthenticatedWrite,
        .unauthenticatedRead,
        .publicRead,
        .optionalAuthWrite,
        .optionalAuthRead,
        .rootSecurityMissing,
        .rootSecurityEmpty,
        .undefinedScheme,
        .unusedScheme,
        .incompleteScheme,
        .httpBasic,
        .weakHttpScheme,
        .unknownHttpScheme,
        .cleartextCredentials,
        .apiKeyInUrl,
        .apiKeyInCookie,
        .oauthImplicit,
        .oauthPassword,
        .oauthInsecureUrl,
        .oauthInvalidUrl,
        .credentialInUrl,
        .credentialsOverGet,
        .authorizationParameter,
        .scopesOnUnscopedScheme,
        .weakAlternative,
        .tokenWithoutExpiry,
        .passwordPolicy,
        .insecureCookie,
        .bearerFormatMissing,
        .sessionCookie,
        .noTokenRefresh,
        .jwtPracticesUndocumented,
        .disallowedScheme,
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
        // API10 Unsafe Consumption of APIs
        .remoteRef,
    ]

    /// The rule of an id.
    package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
