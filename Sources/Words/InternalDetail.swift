/// What a response reveals about the inside of a service. Sources: OWASP API8:2023 and API3:2023, CWE-209, CWE-497.
package enum InternalDetail: Sendable, Hashable {
    case hostName, internalAddress, serverVersion, databaseName, environment, process, build
    case stackTrace, exception, sql, queryPlan, debugInformation, errorDetails
    case filePath, systemPrompt, internalField, internalNote
    /// A phrase that the organization added.
    case stated(String)

    /// For messages.
    package var term: String {
        switch self {
        case .hostName: "host name"
        case .internalAddress: "internal address"
        case .serverVersion: "server version"
        case .databaseName: "database name"
        case .environment: "environment"
        case .process: "process"
        case .build: "build"
        case .stackTrace: "stack trace"
        case .exception: "exception"
        case .sql: "SQL"
        case .queryPlan: "query plan"
        case .debugInformation: "debug information"
        case .errorDetails: "error details"
        case .filePath: "file path"
        case .systemPrompt: "system prompt"
        case .internalField: "internal field"
        case .internalNote: "internal note"
        case .stated(let phrase): phrase
        }
    }

    /// Whether it may also be an object: `debug_data: {type: object}`.
    package var holdsObjects: Bool {
        switch self {
        case .stackTrace, .exception, .debugInformation, .environment, .errorDetails, .queryPlan: true
        default: false
        }
    }
}
