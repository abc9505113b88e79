import OpenAPI

/// Operations that are intentionally public: by path, by method and path, or by operationId.
struct PublicOperation: Sendable {
    /// As written: `/health`, `GET /products/**`, `listProducts`.
    let text: String
    private let method: String?
    private let path: Wildcard<UInt8>?

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: " ")
        let last = parts.last ?? ""
        path = last.hasPrefix("/") ? Wildcard(Array(last.utf8)[...]) : nil
        method = parts.count == 2 && parts[0] != "*" ? parts[0].uppercased() : nil
    }

    /// Whether it is valid, so that it can match an operation.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: " ")
        return parts.count == 1 || parts.count == 2 && parts[1].hasPrefix("/")
    }

    func matches(_ operation: Operation) -> Bool {
        guard let path else { return operation.operationId?.string == text }
        if let method, operation.method != method { return false }
        return path.matches(Array(operation.path.utf8)[...])
    }
}
