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
        .unboundedString,
        .unboundedNumber,
        .unboundedPageSize,
        .unpaginatedCollection,
        .rateLimitHeadersMissing,
        .tooManyRequestsUndocumented,
        .retryAfterMissing,
        .unboundedUpload,
        .redosPattern,
        .invalidPattern,
        .loosePattern,
        .unrestrictedString,
        .contradictoryBounds,
        .ineffectiveConstraint,
        .unknownFormat,
        .numberFormatMissing,
        .recursiveRequest,
        .costlyOperation,
        // API5 Broken Function Level Authorization
        .adminPublic,
        // API6 Unrestricted Access to Sensitive Business Flows
        .unprotectedFlow,
        .missingIdempotency,
        .bulkDelete,
        .accountEnumeration,
        .unconfirmedAgentAction,
        // API7 Server Side Request Forgery
        .urlParameter,
        .urlProperty,
        .callbackFromRequest,
        .openRedirect,
        .metadataServer,
        .hostParameter,
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
