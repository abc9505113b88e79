/// Who may call an operation, weakest guard last.
package enum Access: Int, Sendable, Comparable {
    /// Every alternative requires an OAuth 2 or OpenID Connect scope.
    case scoped
    /// Every alternative requires a credential.
    case authenticated
    /// Nothing is required, or one alternative requires nothing.
    case `public`

    package static func < (left: Access, right: Access) -> Bool { left.rawValue < right.rawValue }

    package var name: String {
        switch self {
        case .scoped: "scoped"
        case .authenticated: "authenticated"
        case .public: "public"
        }
    }
}
