/// Which object of the OpenAPI Specification a node is.
package enum NodeRole: UInt8, Sendable, BitwiseCopyable {
    case none
    case document, pathItem, operation, parameter, requestBody, mediaType, response, header, schema, securityScheme, callback, link, example
    case server

    /// The name that the specification uses, for messages.
    package var name: String {
        switch self {
        case .none, .document: "OpenAPI Object"
        case .pathItem: "Path Item Object"
        case .operation: "Operation Object"
        case .parameter: "Parameter Object"
        case .requestBody: "Request Body Object"
        case .mediaType: "Media Type Object"
        case .response: "Response Object"
        case .header: "Header Object"
        case .schema: "Schema Object"
        case .securityScheme: "Security Scheme Object"
        case .callback: "Callback Object"
        case .link: "Link Object"
        case .example: "Example Object"
        case .server: "Server Object"
        }
    }
}
